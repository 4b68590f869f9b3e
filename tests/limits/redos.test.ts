/** No text of a page makes a pattern slow: the time of a search grows with the text, not with its square. */

import { expect, test } from 'vitest';
import { cpuTime, median } from '../bench/engine.ts';
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
  'no ',
  'you ',
  'must ',
  'letter ',
  'fee ',
  'visa ',
  'students ',
  '$1,000 ',
];
const SHORT = 2_000;
const LONG = 8_000;
const MEGABYTE = 1_000_000;
const MOST_MS = 50;
/** Takes the limit's 50 ms on a quiet machine: where the machine is busy or slow, a pattern may take as long as this one does there. */
const AT_THE_LIMIT = { pattern: /\b(?:not|no|never|cannot)\b[^.;]{0,50}\bguarantee/, text: 'no '.repeat(MEGABYTE / 3) };
const ROUNDS = 9;
/** Four times the text takes about four times as long; a pattern that looks it all over again from each place takes sixteen. */
const GROWTH = 10;
/** Below this a time is noise. */
const FLOOR_MS = 2;

/** Milliseconds of the quickest of a few searches through all of the text; no more of them than show that it is quick enough. */
function timeOf(pattern: RegExp, text: string, enough: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5 && best > enough; i++) best = Math.min(best, once(pattern, text));
  return best;
}

function once(pattern: RegExp, text: string): number {
  const start = cpuTime();
  pattern.test(text);
  return cpuTime() - start;
}

/** Whether it takes longer than the limit in most rounds, each paired with the pattern at the limit. */
function overLimit(pattern: RegExp, text: string): boolean {
  if (timeOf(pattern, text, MOST_MS) <= MOST_MS) return false;
  const ratios = Array.from(
    { length: ROUNDS },
    () => once(pattern, text) / Math.max(MOST_MS, once(AT_THE_LIMIT.pattern, AT_THE_LIMIT.text)),
  );
  return median(ratios) > 1;
}

/** What is wrong with a pattern on such a text; null where nothing is. */
function slowness({ source, flags, from }: Pattern, text: string): string | null {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  const brief = timeOf(pattern, text.slice(0, SHORT / 20), FLOOR_MS);
  if (brief > FLOOR_MS) return `${from}: /${source}/ ${brief.toFixed(1)} ms on ${SHORT / 20} characters`;
  const long = timeOf(pattern, text.slice(0, LONG), FLOOR_MS);
  if (long > FLOOR_MS) {
    const short = timeOf(pattern, text.slice(0, SHORT), 0);
    if (long > GROWTH * short) return `${from}: /${source}/ ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`;
  }
  return overLimit(pattern, text) ? `${from}: /${source}/ more than ${MOST_MS} ms on a million characters` : null;
}

const patterns = await shippedPatterns(() => import('../../src/rate-html.ts'));

test('the patterns are found', () => expect(patterns.length).toBeGreaterThan(400));

test.each(UNITS)(
  'none is slow on many of “%s”',
  (unit) => {
    const text = unit.repeat(MEGABYTE / unit.length);
    expect(patterns.map((pattern) => slowness(pattern, text)).filter((slow) => slow !== null)).toEqual([]);
  },
  20_000,
);
