/** Orders that list, popup and pictures share. */
import type { Fit, Strength } from '../model.ts';

/** 5+ is 5.25, 5- is 4.75; a range counts as its lower end, nothing known as less than nothing. */
export function rankOf({ mark, level, range }: Strength): number {
  if (level !== null) return level + (mark.endsWith('+') ? 0.25 : mark.endsWith('-') ? -0.25 : 0);
  return range ? range[0] : -1;
}

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
