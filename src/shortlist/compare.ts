/** Saved listings side by side. */
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

/** One line for each thing that at least one of them states; `differs` where they do not all say the same. */
export function compared(rows: Row[], verdict: (fit: 'open' | 'closed' | 'check') => string): Line[] {
  const line = (id: Line['id'], cell: (row: Row) => string | null): Line => {
    const cells = rows.map(cell);
    return { id, cells, differs: new Set(cells).size > 1 };
  };
  return [
    line('strength', ({ strength }) => strengthWords(strength, locale())),
    line('fit', ({ advice }) => advice.fit && verdict(advice.fit.verdict)),
    line('cost', ({ total }) => usd(total)),
    line('perWeek', ({ cost }) => usd(cost.tripPerWeek ?? cost.feesPerWeek)),
    line('warnings', ({ advice }) => String(advice.warnings.filter(({ severity }) => severity !== 'note').length)),
    ...FACTS.map((fact) => line(fact, ({ listing }) => factWords(fact, listing))),
  ].filter(({ cells }) => cells.some((cell) => cell !== null));
}
