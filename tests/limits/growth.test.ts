/** The time of a rating grows with the page and not faster. */
import { expect, test } from 'vitest';
import { cpuTime, index, listing, once } from '../bench/engine.ts';

/** Ten times the page may take this much longer. */
const MOST = 11;

/** Rounds at most; a quiet machine needs one. */
const ROUNDS = 12;

/**
 * Growth from one page to another ten times as large. The large one is timed beside ten of the small one, since the processor's clock
 * may tick in steps of 4 ms, and the quickest of each counts: whatever else the machine does makes a time longer, never shorter.
 */
function growth(small: string, large: string): number {
  const spent = (html: string, times: number) => {
    let sum = 0;
    for (let i = 0; i < times; i++) {
      const { read, verdict } = once(html, cpuTime);
      sum += read + verdict;
    }
    return sum;
  };
  let [one, ten] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS && !((10 * one) / ten < MOST); round++) {
    one = Math.min(one, spent(large, 1));
    ten = Math.min(ten, spent(small, 10));
  }
  return (10 * one) / ten;
}

test('ten times the offerings', () => expect(growth(index(100), index(1_000))).toBeLessThan(MOST), 240_000);
test('ten times the text', () => expect(growth(listing(50_000), listing(500_000))).toBeLessThan(MOST), 240_000);
test('an index of a thousand is read whole', () => expect(once(index(1_000), cpuTime).offerings).toBe(1_000));
