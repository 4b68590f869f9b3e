import { describe, expect, test } from 'vitest';
import { readSayings } from '../../src/classify/says/index.ts';
import type { SayingRule } from '../../src/classify/says/saying.ts';
import { plain } from '../../src/lexicon/plain.ts';
import { finish } from '../../src/model/steps.ts';
import { SAYINGS } from '../../src/model.ts';
import { tiersOf } from '../support/tiers-of.ts';
import { wordings } from '../support/wordings.ts';

interface Module {
  default: SayingRule;
  says: string[];
  doesNotSay: string[];
}
const files = import.meta.glob<Module>(['../../src/classify/says/*.ts', '!../../src/classify/says/(index|saying).ts'], { eager: true });
const idOf = (path: string) => path.replace(/.*\/|\.ts$/g, '');

/** Sayings of a page that is this text and nothing else. */
const sayingsOf = (text: string): string[] => finish(readSayings(tiersOf(text).tiers, () => {}));

test('every saying of the model has its file, and no file is another', () => {
  expect(Object.keys(files).map(idOf).sort()).toEqual([...SAYINGS].sort());
});

describe.each(Object.entries(files))('%s', (path, { default: { pattern }, says, doesNotSay }) => {
  test.each(says)('says: %s', (text) => expect(sayingsOf(text)).toContain(idOf(path)));
  test.each(doesNotSay)('does not say: %s', (text) => expect(sayingsOf(text)).not.toContain(idOf(path)));
  test('each wording has an example', () => {
    const unsaid = wordings(pattern.source).filter((wording) => !says.some((text) => new RegExp(wording).test(plain(text))));
    expect(unsaid).toEqual([]);
  });
});
