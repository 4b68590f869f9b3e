/** The time of a rating grows with the page and not faster. */
import { expect, test } from 'vitest';
import { cpuTime, index, listing, timesOf } from '../bench/engine.ts';

/** Ten times the page may take this much longer. */
const MOST = 11;

/** Growth from one page to another ten times as large: the best of five. */
function growth(small: string, large: string, rounds: number): number {
  const total = (html: string) => {
    const { read, verdict } = timesOf(html, rounds, cpuTime);
    return read + verdict;
  };
  return Math.min(...[0, 1, 2, 3, 4].map(() => total(large) / total(small)));
}

test('ten times the offerings', () => expect(growth(index(100), index(1_000), 3)).toBeLessThan(MOST), 60_000);
test('ten times the text', () => expect(growth(listing(50_000), listing(500_000), 3)).toBeLessThan(MOST), 60_000);
test('an index of a thousand is read whole', () => expect(timesOf(index(1_000), 1).offerings).toBe(1_000));
