/** Sums of outcomes: shares and confusion tables. */
import type { Outcome } from './compare.ts';

export interface Tally {
  badge: { shown: number; due: number; both: number };
  /** Points and number of outcomes by axis, in the order they came. */
  axes: Record<string, { right: number; of: number }>;
  /** For the three axes of the rating: expected value → value got → how often. */
  confusion: Record<string, Record<string, Record<string, number>>>;
}

const CONFUSED = ['type', 'contact', 'setting'];

/** Adds outcomes up; those of the badge count in `badge` alone. */
export function tally(outcomes: Outcome[]): Tally {
  const badge = { shown: 0, due: 0, both: 0 };
  const axes: Tally['axes'] = {};
  const confusion: Tally['confusion'] = {};
  for (const { axis, expected, got, score } of outcomes) {
    if (axis === 'badge') {
      badge.shown += Number(got === 'yes');
      badge.due += Number(expected === 'yes');
      badge.both += Number(got === 'yes' && expected === 'yes');
      continue;
    }
    axes[axis] ??= { right: 0, of: 0 };
    axes[axis].right += score;
    axes[axis].of++;
    if (!CONFUSED.includes(axis)) continue;
    confusion[axis] ??= {};
    confusion[axis][expected] ??= {};
    const row = confusion[axis][expected];
    row[got] = (row[got] ?? 0) + 1;
  }
  return { badge, axes, confusion };
}

/** "93.8 % (15/16)". */
export const share = (n: number, of: number): string => `${of ? ((100 * n) / of).toFixed(1) : '–'} % (${n}/${of})`;

/** A table with what was expected down the side and what was got along the top. */
export function confusionLines(axis: string, rows: Record<string, Record<string, number>>): string[] {
  const columns = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))].sort();
  const side = Math.max(axis.length, ...Object.keys(rows).map((name) => name.length));
  const cell = (text: string | number, i: number) => String(text).padStart(columns[i]?.length ?? 0);
  return [
    `${axis.padEnd(side)}  ${columns.map(cell).join('  ')}`,
    ...Object.keys(rows)
      .sort()
      .map((name) => `${name.padEnd(side)}  ${columns.map((column, i) => cell(rows[name]?.[column] ?? '·', i)).join('  ')}`),
  ];
}
