/** Saved listings side by side. */

import { money } from '../advise/words.ts';
import type { Locale } from '../model.ts';
import { strengthWords } from '../show/words.ts';
import { FACT_NAMES, factWords, type Said } from './fact-words.ts';
import type { Row } from './row.ts';

export const MOST = 4;

export interface Line {
  /** A fact, or `strength`, `fit`, `cost`, `perWeek`, `warnings`. */
  id: Said | 'strength' | 'fit' | 'cost' | 'perWeek' | 'warnings';
  /** Null: not stated. */
  cells: (string | null)[];
  differs: boolean;
}

const FACTS: Said[] = [
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
  'international',
  'vslo',
  'requires',
  'visa',
  'housing',
];

/** One line for each thing that at least one of them states; `differs` where they do not all say the same. */
export function compared(rows: Row[], locale: Locale, verdict: (fit: 'open' | 'closed' | 'check') => string): Line[] {
  const line = (id: Line['id'], cell: (row: Row) => string | null): Line => {
    const cells = rows.map(cell);
    return { id, cells, differs: new Set(cells).size > 1 };
  };
  return [
    line('strength', ({ strength }) => strengthWords(strength, locale)),
    line('fit', ({ advice }) => advice.fit && verdict(advice.fit.verdict)),
    line('cost', ({ total }) => usd(total)),
    line('perWeek', ({ cost }) => usd(cost.tripPerWeek ?? cost.feesPerWeek)),
    line('warnings', ({ advice }) => String(advice.warnings.filter(({ severity }) => severity !== 'note').length)),
    ...FACTS.map((fact) => line(fact, ({ listing }) => factWords(fact, listing, locale))),
  ].filter(({ cells }) => cells.some((cell) => cell !== null));
}

const usd = (amount: number | null): string | null => (amount === null ? null : money(amount));

export const lineName = (id: Line['id'], locale: Locale): string | null => (id in FACT_NAMES ? FACT_NAMES[id as Said][locale] : null);
