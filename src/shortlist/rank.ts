/** Orders that list, popup and toolbar share. */
import type { Fit, Strength } from '../model.ts';
import { rankOf } from '../rate/rank.ts';

const FITS = { open: 2, check: 1, closed: 0 };

/** Open before check before closed; without a profile all are alike. */
export const fitRank = (fit: Fit | null): number => (fit ? FITS[fit.verdict] : 1);

/** Indexes of the best offerings of a page: what is not closed to the reader first, then the stronger one, then page order. */
export function bestOf(offerings: { strength: Strength; fit: Fit | null }[], hidden: boolean[], count: number): number[] {
  const closed = (i: number) => Number(offerings[i]?.fit?.verdict === 'closed');
  const rank = (i: number) => rankOf((offerings[i] as { strength: Strength }).strength);
  return offerings
    .map((_, i) => i)
    .filter((i) => !hidden[i])
    .sort((a, b) => closed(a) - closed(b) || rank(b) - rank(a) || a - b)
    .slice(0, count);
}
