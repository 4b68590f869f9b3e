/** How often a needle is likely to stand in a sentence of a page like these, as a share of all sentences. */
import { startsWord } from './parts.ts';

/** In more than one of twenty. */
const EVERYWHERE = new Set('the and a in of to you for on is with'.split(' '));
/** In more than one of a hundred. */
const COMMON = new Set(
  `are students student or at we medicine your not medical from hospital one it an our two by no patients patient do who four year dr have
  office us clinic what letter school that week weeks clinical be program can may care residency if health graduate graduates this about will
  write all day days externship first international observership take observer observers visiting apply three before research internal hands
  rotation rotations month visa how family elective electives up inpatient each as ask i`.split(/\s+/),
);
const LONGEST_COMMON = 16;
const FREQUENT_SIGNS = new Set([...`.,:;-'"()`]);

/** No needle at all: a letter, a space. */
export const ALWAYS = Number.POSITIVE_INFINITY;

const SHARES = Array.from({ length: 64 }, (_, n) => 2 ** -n);
const share = (length: number): number => SHARES[length] ?? 0;

export function often(word: string, begins: boolean, ends: boolean): number {
  const last = word.length - 1;
  if (last === 0 && !begins) return word === ' ' || startsWord(word) ? ALWAYS : share(FREQUENT_SIGNS.has(word) ? 2 : 6);
  const length = word.length + (begins ? 1 : 0) + (ends ? 1 : 0);
  if (length > LONGEST_COMMON) return share(length);
  const [opens, closes] = [word[0] === ' ', word[last] === ' '];
  const letters = opens || closes ? word.trim() : word;
  const whole = (begins || opens) && (ends || closes);
  if (!whole && last < 3) return share(length);
  if (EVERYWHERE.has(letters)) return share(3);
  if (COMMON.has(letters)) return share(5);
  return share(whole ? Math.max(length, 7) : length);
}
