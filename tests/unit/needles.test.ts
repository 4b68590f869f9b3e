/** Needles never hide a match: where a pattern matches, the match holds one of its needles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { cues, notOffers } from '../../src/lexicon/index.ts';
import { Finder, needlesOf } from '../../src/lexicon/needles.ts';
import { pageFrom } from '../support/html.ts';
import { ROOT } from '../support/sources.ts';

const PAGES = join(ROOT, 'tests/pages');

test.each<[string, string[] | null]>([
  ['\\bhands[- ]on\\b', ['hands']],
  ['\\b(?:wards?|floors?)\\b', ['ward', 'floor']],
  ['(?<!no )elective', ['elective']],
  ['(?:no )?patients?', ['patient']],
  ['ab+c', ['ab']],
  ['(?:ab){2,3}x', ['ab']],
  ['a|\\d', null],
  ['\\w+', null],
  ['u\\.s\\. school', ['u.s. school']],
  ['in (?:the )?(?:clinic|office)', ['clinic', 'office']],
])('%s', (source, needles) => expect(needlesOf(source)).toEqual(needles));

test('a pattern that matches a sentence of the pages is found by its needles', () => {
  const patterns = [...Object.values(cues).flatMap((of) => of.map((cue) => cue.regexp)), ...notOffers.flatMap(({ text }) => text ?? [])];
  const finder = new Finder(patterns);
  let matches = 0;
  const hidden: string[] = [];
  for (const name of readdirSync(PAGES)) {
    const { blocks } = pageFrom(readFileSync(join(PAGES, name, 'page.html'), 'utf8'));
    for (const { text } of sentencesOf(blocks, [...blocks.keys()])) {
      const may = finder.may(text);
      patterns.forEach((pattern, i) => {
        if (text.search(pattern) < 0) return;
        matches++;
        if (!may[i]) hidden.push(`${pattern.source.slice(0, 60)}: ${text}`);
      });
    }
  }
  expect(hidden).toEqual([]);
  expect(matches).toBeGreaterThan(5_000);
}, 60_000);
