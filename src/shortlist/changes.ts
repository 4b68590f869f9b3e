/** What a page says now that it did not say when its listing was saved. */
import type { Facts, Listing } from '../model.ts';

/** What is compared, in the order in which it matters to a reader. */
export const COMPARED = [
  'status',
  'deadline',
  'fee',
  'refund',
  'letter',
  'weeks',
  'audience',
  'international',
  'vslo',
  'contact',
  'setting',
  'leadTimeWeeks',
  'supervisor',
  'visa',
  'requires',
  'housing',
] as const;
export type Compared = (typeof COMPARED)[number];

export interface Change {
  what: Compared;
  before: Listing;
  now: Listing;
}

/**
 * The differences between a listing as saved and as its page says now. A value that reads differently although the page's
 * own sentences are the same is no change of the page: then only our reading, or the calendar, moved on.
 */
export function changesSince(saved: Listing, now: Listing): Change[] {
  return COMPARED.filter((what) => differs(reading(saved, what), reading(now, what)) && saidDifferently(saved, now, what)).map((what) => ({
    what,
    before: saved,
    now,
  }));
}

function reading(listing: Listing, what: Compared): unknown {
  const { facts } = listing;
  if (what === 'contact' || what === 'setting') return listing[what];
  if (what === 'fee') return facts.fee && [facts.fee.total, facts.fee.free, facts.fee.per, [...facts.fee.amounts].sort((a, b) => a - b)];
  if (what === 'audience') return [...facts.audience].sort();
  return facts[what satisfies keyof Facts];
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

function saidDifferently(saved: Listing, now: Listing, what: Compared): boolean {
  const [before, after] = [quotes(saved, what), quotes(now, what)];
  return !before.length || !after.length || differs(before, after);
}

const quotes = (listing: Listing, axis: string): string[] =>
  [...new Set(listing.evidence.filter((e) => e.axis === axis).map((e) => e.quote))].sort();
