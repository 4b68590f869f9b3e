/** What a page says now that it did not say when its listing was saved. */
import type { Listing } from '../model.ts';
import { type Axis, factWords, quotesOn } from '../show/facts.ts';

/** What is compared, in the order in which it matters to a reader. */
const COMPARED: Axis[] = [
  'status',
  'deadline',
  'fee',
  'refund',
  'letter',
  'weeks',
  'audience',
  'excluded',
  'international',
  'vslo',
  'contact',
  'setting',
  'leadTimeWeeks',
  'supervisor',
  'visa',
  'exams',
  'insurance',
  'checks',
  'housing',
];

/** In words; null: not stated. */
export interface Change {
  what: Axis;
  before: string | null;
  now: string | null;
}

/**
 * The differences between a listing as saved and as its page says now, as far as a reader can tell them. What reads differently
 * although the page's own sentences are the same is no change of the page: then only our reading, or the calendar, moved on.
 */
export function changesSince(saved: Listing, now: Listing): Change[] {
  return COMPARED.map((what) => ({ what, before: factWords(what, saved), now: factWords(what, now) })).filter(
    (change) => change.before !== change.now && saidDifferently(saved, now, change.what),
  );
}

function saidDifferently(saved: Listing, now: Listing, what: Axis): boolean {
  const [before, after] = [quotesOn(what, saved), quotesOn(what, now)].map((quotes) => quotes.sort());
  return !before?.length || !after?.length || JSON.stringify(before) !== JSON.stringify(after);
}
