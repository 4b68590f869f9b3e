/** Needles never hide a match: where a pattern matches, the match holds one of its needles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { Finder } from '../../src/lexicon/finder.ts';
import { cues, notOffers } from '../../src/lexicon/index.ts';
import { type Needle, needlesOf } from '../../src/lexicon/needles.ts';
import { pageFrom } from '../support/html.ts';
import { ROOT } from '../support/sources.ts';

const PAGES = join(ROOT, 'tests/pages');

/** With `|` where a word begins or ends. */
const written = ({ word, begins, ends }: Needle): string => `${begins ? '|' : ''}${word}${ends ? '|' : ''}`;

test.each<[string, string[] | null]>([
  ['\\bhands[- ]on\\b', ['|hands-on|', '|hands on|']],
  ['\\b(?:wards?|floors?)\\b', ['|ward', '|floor']],
  ['(?<!no )elective', ['elective']],
  ['(?:no )?patients?', ['patient']],
  ['ab+c', ['ab']],
  ['(?:ab){2,3}x', ['ab']],
  ['a|\\d', null],
  ['\\w+', null],
  ['u\\.s\\. school', ['u.s. school']],
  ['in (?:the )?(?:clinic|office)', ['in clinic', 'in office', 'in the clinic', 'in the office']],
  // Where a word begins or ends.
  ['\\b(?:no|none)\\b', ['|no|', '|none|']],
  ['\\b(?:no(?:ne)?|nix)\\b', ['|no|', '|none|', '|nix|']],
  ['\\b(?:(?:an|the) ox)\\b', ['|an ox|', '|the ox|']],
  ['\\b(?:new |old )?ox\\b', ['|ox|']],
  ['\\b(?:new|old )?ox\\b', ['ox|']],
  ['\\b(?:ox)+\\b', ['ox']],
  ['\\box\\b(?! cart) and', ['|ox and']],
  ['\\box\\b[^.]{0,9}', ['|ox|']],
  ['[- /]ox', ['|ox']],
  ['[ -~]ox', ['ox']],
  ['[^\\s]ox', ['ox']],
  ['\\sox(?=\\b)', ['|ox']],
  ['x*ox', ['ox']],
  ['^ox', ['|ox']],
  ['\\d ?ox', ['|ox']],
  ['\\w ?ox', ['ox']],
  ['[\\d.]ox', ['|ox']],
  ['no[\\d.]', ['no']],
  ['no[.;\\s]', ['no|']],
  ['\\w(?<![a-z])ox', ['|ox']],
  // A letter that may stand, or may be another.
  ['\\b[bj]-?1\\b', ['|b1|', '|j1|', '|b-1|', '|j-1|']],
  ['\\bpa?ediatric', ['|pediatric', '|paediatric']],
  ['\\blogs?\\b', ['|log|', '|logs|']],
  ['u\\.?s\\.?', ['us', 'u.s', 'us.', 'u.s.']],
  ['a?b*ox', ['ox']],
  // A sign alone is rare, a letter alone is not.
  ['\\w+@\\w+', ['@']],
  ['\\d a \\d', [' a ']],
  ['[a-z]x[a-z]', null],
  // Common words are the worst.
  ['\\bstudents\\b[^.]*\\bbadge', ['|badge']],
])('%s', (source, needles) => expect(needlesOf(source)?.map(written) ?? null).toEqual(needles));

test('a pattern that matches a sentence of the pages is found by its needles', () => {
  const patterns = [...Object.values(cues).flatMap((of) => of.map((cue) => cue.regexp)), ...notOffers.flatMap(({ text }) => text ?? [])];
  const finder = new Finder(patterns);
  let matches = 0;
  const hidden: string[] = [];
  for (const name of readdirSync(PAGES)) {
    const { blocks } = pageFrom(readFileSync(join(PAGES, name, 'page.html'), 'utf8'));
    for (const { text } of sentencesOf(blocks, [...blocks.keys()])) {
      const may = finder.in(text);
      patterns.forEach((pattern, i) => {
        if (text.search(pattern) < 0) return;
        matches++;
        if (!may.includes(i)) hidden.push(`${pattern.source.slice(0, 60)}: ${text}`);
      });
    }
  }
  expect(hidden).toEqual([]);
  expect(matches).toBeGreaterThan(5_000);
}, 240_000);
