/** The results as Markdown, which reads as well on a console. */
import type { Limit } from './limits.ts';
import { type Results, type Row, rowsOf } from './results.ts';

const time = (ms: number) => (Math.abs(ms) < 10 ? ms.toFixed(1) : Math.round(ms).toString());
const whole = (value: number) => Math.round(value).toLocaleString('en');

export function markdown(results: Results, limits: Limit[]): string {
  const rows = rowsOf(results);
  const { cores, processor, node, chromium, load } = results.machine;
  return [
    `Medians of ${results.rounds} rounds. ${cores} cores (${processor}), Node ${node}, Chromium ${chromium}; load before and after: ${load.map((l) => l.toFixed(1)).join(', ')}.`,
    'Script that each adds to a page, ms of the processor:',
    scripts(rows),
    'What ours costs beside:',
    costs(rows),
    'The engine alone, in Node, ms:',
    table(
      ['page', 'read', 'blocks to verdict', 'one walk and one pass'],
      results.engine.map(({ name, times, floor }) => [name, time(times.read), time(times.verdict), floor === null ? '' : time(floor)]),
    ),
    'Limits:',
    table(
      ['what', 'wanted', 'reached', 'held'],
      limits.map(({ what, wanted, reached, held }) => [what, wanted, reached, held === null ? '' : held ? 'yes' : 'no']),
    ),
  ].join('\n\n');
}

const scripts = (rows: Row[]) =>
  table(
    ['page', 'its own', 'empty', 'naive', 'autoconsent', 'ours', 'ours, p90'],
    rows.map(({ page, own, script, p90 }) => [page, ...[own, script.empty, script.naive, script.autoconsent, script.ours, p90].map(time)]),
  );

const costs = (rows: Row[]) =>
  table(
    ['page', 'main thread, ms', 'longest stretch, ms', 'long tasks', 'layout shift', 'heap, KiB', 'heap naive', 'heap autoconsent'],
    rows.map(({ page, thread, slice, longTasks, shift, heap }) => [
      page,
      time(thread),
      time(slice),
      String(longTasks),
      String(Number(shift.toFixed(4))),
      ...[heap.ours, heap.naive, heap.autoconsent].map(whole),
    ]),
  );

/** Columns of one width, so that it can be read as it is. */
function table(head: string[], rows: string[][]): string {
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]!.length)));
  const line = (cells: string[]) => `| ${cells.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join(' | ')} |`;
  return [line(head), `|${widths.map((w, i) => (i ? `${'-'.repeat(w + 1)}:` : '-'.repeat(w + 2))).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
