/** Numbers as readers type them into the profile, in any of its languages. */
import { expect, test } from 'vitest';
import { numberIn } from '../../src/profile/number-in.ts';

test.each([
  ['3000', 3000],
  [' $3,000 ', 3000],
  ['3.000', 3000],
  ['3 000', 3000],
  ['3\u00a0000 $', 3000],
  ['1.234.567', 1_234_567],
  ['3,000.50', 3000.5],
  ['3.000,5', 3000.5],
  ['3 000,50', 3000.5],
  ['1,5', 1.5],
  ['7.5', 7.5],
  ['0,5', 0.5],
  ['٣٠٠٠', 3000],
  ['٣٬٠٠٠', 3000],
  ['٣٬٠٠٠٫٥', 3000.5],
  ['١٫٥', 1.5],
])('%j is %d', (text, number) => expect(numberIn(text)).toBe(number));

test.each([
  ['3.', 3],
  ['3.0', 3],
  ['3,000.', 3000],
])('%j, still being typed, is %d so far', (text, number) => expect(numberIn(text)).toBe(number));

test.each(['', '  ', '$'])('%j says nothing', (text) => expect(numberIn(text)).toBeUndefined());

test.each(['0x10', '1e3', 'Infinity', 'abc', '3.0000', '0.125', '3,000,50', '1.234,567', '3,00,000', '٣٫٠٠٠', '12 34', '-5'])(
  '%j stays text, so that the form can say what is wrong',
  (text) => expect(numberIn(` ${text}`)).toBe(text),
);
