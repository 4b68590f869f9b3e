import { describe, expect, test } from 'vitest';
import { plain } from '../../src/classify/sentences.ts';
import type { Cue } from '../../src/lexicon/cue.ts';

const files = import.meta.glob<{ default: Cue; says: string[]; doesNotSay: string[] }>('../../src/lexicon/*/*.ts', { eager: true });

describe.each(Object.entries(files))('%s', (_path, { default: cue, says, doesNotSay }) => {
  const finds = (text: string) => new RegExp(cue.pattern).test(plain(text));
  test.each(says)('fires: %s', (text) => expect(finds(text)).toBe(true));
  test.each(doesNotSay)('stays silent: %s', (text) => expect(finds(text)).toBe(false));
});
