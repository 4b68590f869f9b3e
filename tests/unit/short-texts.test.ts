/** Every short text: what is wrong today stands in a file beside the folder; a slip fails, and so does a fix that is not written down. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownMisses } from '../../src/commands/misses.ts';
import { shortTexts, textMissesOf } from '../../src/commands/short-texts.ts';
import { ROOT } from '../support/sources.ts';

const dir = join(ROOT, 'tests/texts');
const known = knownMisses(dir);
const texts = shortTexts(dir);

test.each(texts.map((text) => [`${text.name}: ${text.text}`, text] as const))('%s', (_, text) => {
  expect(textMissesOf(text), 'if this is right now: npm run known-misses').toEqual(known[text.name] ?? []);
});

test('known misses are of texts that exist', () => {
  const names = texts.map(({ name }) => name);
  expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([]);
});
