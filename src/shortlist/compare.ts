/** Saved listings side by side. */

import type { Verdict } from '../model.ts';
import { type Axis, factWords, usd } from '../show/facts.ts';
import { locale } from '../show/locale.ts';
import { strengthWords } from '../show/words.ts';
import type { Row } from './row.ts';

export const MOST = 4;

export interface Line {
  /** A fact, or `strength`, `fit`, `cost`, `perWeek`, `warnings`. */
  id: Axis | 'strength' | 'fit' | 'cost' | 'perWeek' | 'warnings';
  /** Null: not stated. */
  cells: (string | null)[];
  differs: boolean;
  /** Columns that are better than another, where that can be said of every one of them. */
  best: number[];
}

const FACTS: Axis[] = [
  'type',
  'contact',
  'setting',
  'host',
  'place',
  'specialties',
  'supervisor',
  'fee',
  'refund',
  'weeks',
  'letter',
  'status',
  'deadline',
  'leadTimeWeeks',
  'audience',
  'excluded',
  'international',
  'vslo',
  'exams',
  'insurance',
  'checks',
  'visa',
  'housing',
];

const VERDICTS = ['closed', 'check', 'open'];

/** None where one is not known: silence makes nothing better, or worse; none where all are alike. */
function bestOf(worths: (number | null)[]): number[] {
  const known = worths.filter((worth) => worth !== null);
  const most = Math.max(...known);
  if (known.length < worths.length || most === Math.min(...known)) return [];
  return worths.flatMap((worth, i) => (worth === most ? [i] : []));
}

/** One line for each thing that at least one of them states; `differs` where they do not all say the same. */
export function compared(rows: Row[], verdict: (fit: Verdict) => string): Line[] {
  const line = (id: Line['id'], cell: (row: Row) => string | null, worth: (row: Row) => number | null = () => null): Line => {
    const cells = rows.map(cell);
    return { id, cells, differs: new Set(cells).size > 1, best: bestOf(rows.map(worth)) };
  };
  // A whole trip is not held against a fee alone.
  const alike = new Set(rows.map(({ cost }) => cost.trip === null)).size === 1;
  const cheap = (sum: number | null) => (alike && sum !== null ? -sum : null);
  const perWeek = ({ cost }: Row) => cost.tripPerWeek ?? cost.feesPerWeek;
  return [
    line(
      'strength',
      ({ strength }) => strengthWords(strength, locale()),
      ({ strength, rank }) => strength.level && rank,
    ),
    line(
      'fit',
      ({ advice }) => advice.fit && verdict(advice.fit.verdict),
      ({ advice }) => advice.fit && VERDICTS.indexOf(advice.fit.verdict),
    ),
    line(
      'cost',
      ({ total }) => usd(total),
      ({ total }) => cheap(total),
    ),
    line(
      'perWeek',
      (row) => usd(perWeek(row)),
      (row) => cheap(perWeek(row)),
    ),
    line('warnings', ({ advice }) => String(advice.warnings.filter(({ severity }) => severity !== 'note').length)),
    ...FACTS.map((fact) => line(fact, ({ listing }) => factWords(fact, listing))),
  ].filter(({ cells }) => cells.some((cell) => cell !== null));
}
