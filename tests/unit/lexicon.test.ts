import { describe, expect, test } from 'vitest';
import { plain } from '../../src/classify/sentences.ts';
import type { Cue, NotOffer } from '../../src/lexicon/cue.ts';

interface Module {
  default: Partial<Cue & NotOffer>;
  says: string[];
  doesNotSay: string[];
}
const files = import.meta.glob<Module>('../../src/lexicon/*/*.ts', { eager: true });

describe.each(Object.entries(files))('%s', (_path, { default: { pattern, head, text }, says, doesNotSay }) => {
  const patterns = [pattern, head, text].flatMap((p) => (p ? [new RegExp(p)] : []));
  const finds = (sentence: string) => patterns.some((p) => p.test(plain(sentence)));
  test.each(says)('fires: %s', (sentence) => expect(finds(sentence)).toBe(true));
  test.each(doesNotSay)('stays silent: %s', (sentence) => expect(finds(sentence)).toBe(false));
});
