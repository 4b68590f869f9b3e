/** How the benchmark reads a trace, and what it makes of the visits. */
import { expect, test } from 'vitest';
import type { Visit } from '../bench/browser/rounds.ts';
import { added, quantile } from '../bench/browser/stats.ts';
import { type TraceEvent, timesOf, visitsIn } from '../bench/browser/trace.ts';

const LENS = 'chrome-extension://abc/content-scripts/lens.js';

/** An event of `length` ms, of which the processor worked all. */
const event = (name: string, at: number, length: number, url?: string, pid = 1): TraceEvent => ({
  name,
  ph: 'X',
  pid,
  tid: pid,
  ts: at * 1000,
  dur: length * 1000,
  tdur: length * 1000,
  tts: at * 1000,
  args: url ? { data: { url } } : {},
});
const mark = (name: string, at: number, pid = 1): TraceEvent => ({
  name: `bench:${name}`,
  ph: 'I',
  pid,
  tid: pid,
  ts: at * 1000,
  args: {},
});

const TRACE = [
  // The page's own script, with a call inside that does not count twice.
  event('EvaluateScript', 1, 8, 'https://a.test/'),
  event('FunctionCall', 2, 3, 'https://a.test/'),
  // Ours: a call with what follows it at once, and what follows an answer.
  event('EvaluateScript', 31, 40, LENS),
  event('RunMicrotasks', 71.1, 5),
  event('RunMicrotasks', 101, 2),
  // Another process, and what comes after the end.
  event('FunctionCall', 0, 500, LENS, 2),
  mark('1 page', 110),
  event('FunctionCall', 121, 20, LENS),
];

test('a visit is what its own thread did until the mark', () => {
  const visits = visitsIn(TRACE);
  expect([...visits.keys()]).toEqual(['1 page']);
  expect(visits.get('1 page')).toEqual({ script: 55, slices: [45, 2], shift: 0 });
});

test('a page that was opened before counts from the end of that visit on', () => {
  const visits = visitsIn([...TRACE, mark('1 page, before', 25)]);
  expect(visits.get('1 page')).toMatchObject({ script: 47 });
});

test('the time of a file is told for each process', () => {
  expect([...timesOf(TRACE, 'lens.js')]).toEqual([
    [1, 60],
    [2, 500],
  ]);
});

test('a set-up is compared with none in the same round', () => {
  const visit = (round: number, setup: Visit['setup'], script: number, shift = 0) =>
    ({ round, page: 'a', setup, script, shift, thread: 0, heap: 0, slices: [] }) satisfies Visit;
  const visits = [visit(1, 'none', 5, 0.2), visit(2, 'none', 50), visit(2, 'ours', 53, 0.1), visit(1, 'ours', 7)];
  expect(added(visits, ['a'], 'ours', 'script')).toEqual([3, 2]);
  expect(added(visits, ['a'], 'ours', 'shift')).toEqual([0.1, -0.2]);
  expect([quantile([1, 2, 4], 0.5), quantile([1, 2], 0.9), quantile([3], 0.9)]).toEqual([2, 1.9, 3]);
});
