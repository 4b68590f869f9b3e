/** No text of a page makes a pattern slow: the time of a search grows with the text, not with its square. */

import { expect, test } from 'vitest';
import { cpuTime } from '../bench/engine.ts';
import { type Pattern, shippedPatterns } from '../support/patterns.ts';

const UNITS = [
  ' ',
  'a',
  'A',
  '1',
  '-',
  "'",
  '$',
  ',',
  '(',
  'a ',
  'A ',
  'Aa ',
  "A0'",
  '1,',
  '$1 ',
  'a-',
  'the ',
  'not ',
  'a minimum of ',
  '4 to ',
  'Dr. Aa ',
];
const SHORT = 2_000;
const LONG = 8_000;
const MEGABYTE = 1_000_000;
const MOST_MS = 50;
/** Four times the text takes about four times as long; a pattern that looks it all over again from each place takes sixteen. */
const GROWTH = 10;
/** Below this a time is noise. */
const FLOOR_MS = 2;

/** Milliseconds of the quickest of many searches through all of the text, fewer where one was as quick as is asked for: what else the machine does makes a time longer, never shorter. */
function timeOf(pattern: RegExp, text: string, quick = FLOOR_MS / 10): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 20 && best > quick; i++) {
    const start = cpuTime();
    pattern.test(text);
    best = Math.min(best, cpuTime() - start);
  }
  return best;
}

/** What is wrong with a pattern on such a text; null where nothing is. */
function slowness({ source, flags, from }: Pattern, text: string): string | null {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  const brief = timeOf(pattern, text.slice(0, SHORT / 20), FLOOR_MS);
  if (brief > FLOOR_MS) return `${from}: /${source}/ ${brief.toFixed(1)} ms on ${SHORT / 20} characters`;
  const short = timeOf(pattern, text.slice(0, SHORT));
  if (short > 20 * FLOOR_MS) return `${from}: /${source}/ ${short.toFixed(1)} ms on ${SHORT} characters`;
  const long = timeOf(pattern, text.slice(0, LONG));
  if (long > FLOOR_MS && long > GROWTH * short) return `${from}: /${source}/ ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`;
  const longest = timeOf(pattern, text, MOST_MS);
  return longest > MOST_MS ? `${from}: /${source}/ ${longest.toFixed(0)} ms on a million characters` : null;
}

const patterns = await shippedPatterns(() => import('../../src/rate-html.ts'));

test('the patterns are found', () => expect(patterns.length).toBeGreaterThan(400));

test.each(UNITS)(
  'none is slow on many of “%s”',
  (unit) => {
    const text = unit.repeat(MEGABYTE / unit.length);
    expect(patterns.map((pattern) => slowness(pattern, text)).filter((slow) => slow !== null)).toEqual([]);
  },
  60_000,
);
