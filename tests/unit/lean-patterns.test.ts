import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { lean } from '../../scripts/lean-patterns.ts';

describe('where ways meet', () => {
  test.each([
    ['behind a group', '/(?:you|visitors) (?:examine|treat) patients/', '/(?:you|visitors) (?=)(?:examine|treat) patients/'],
    ['in a group', '/(?:in (?:clinics|wards)|there)/', '/(?:in (?=)(?:clinics|wards)|there)/'],
    ['behind a part that stands elsewhere', `}(?:examine|treat)`, `}(?=)(?:examine|treat)`],
    ['behind an escaped letter', String.raw`/\d(?:examine|treat)/`, String.raw`/\d(?=)(?:examine|treat)/`],
  ])('%s', (_where, code, leaner) => expect(lean(code)).toBe(leaner));
});

describe('only one way leads there', () => {
  test.each([
    ['a pattern begins', '/(?:examine|treat) patients/'],
    ['a text begins', '`(?:examine|treat)`'],
    ['a word begins', String.raw`/\b(?:examine|treat) patients/`],
    ['an alternative begins', '/ask|(?:examine|treat)/'],
    ['a group begins', '/(?<!(?:examine|treat) )patients/'],
    ['a wording begins', 'anyOf`\n  (?:examine|treat)\n  (?:ask|tell me) `'],
    ['what follows is short', '/you (?:do )?ask/'],
    ['the bracket is one of the text', String.raw`/fee \(?:examine/`],
  ])('%s', (_where, code) => expect(lean(code)).toBe(code));
});

/** Bytes of code that twenty patterns like this are made into once they have been asked often enough, in a process that has made no other. Of one the pages that memory comes in would be measured. */
function codeOf(source: string): number {
  const asks = `
    const bytes = () => require('node:v8').getHeapSpaceStatistics().reduce((sum, { space_name, space_used_size }) => sum + (/code/.test(space_name) ? space_used_size : 0), 0);
    const before = bytes();
    for (let n = 0; n < 20; n++) {
      const pattern = new RegExp(process.argv[1] + n);
      for (let i = 0; i < 3; i++) pattern.test('nothing of that ' + i + ' '.repeat(1000));
    }
    console.log(bytes() - before);`;
  return Number(execFileSync(process.execPath, ['-e', asks, source]));
}

test('a pattern of groups behind groups takes less than half of the code', () => {
  const words = (n: number) => Array.from({ length: 24 }, (_, i) => 'abcdefghijklmnop'.slice(i % 7, (i % 7) + 2 + (i % 9)) + n).join('|');
  const source = `\\b(?:${words(1)}) (?:${words(2)}) (?:${words(3)}) (?:${words(4)})`;
  const [plain, leaner] = [codeOf(source), codeOf(lean(source))];
  expect(leaner).toBeLessThan(plain / 2);
});
