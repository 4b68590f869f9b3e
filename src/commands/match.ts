/** Which rated offering is which labelled one: equal titles first, then the pairs that share most words. */
import type { RatedListing } from '../model.ts';
import type { OfferingLabel } from './label.schema.ts';

/** Share of a title's words that another must have to be taken for the same. */
const ENOUGH = 0.6;

const words = (title: string): string[] => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** One to one; what is left over on either side has no pair. */
export function match(labels: OfferingLabel[], listings: RatedListing[]): Map<OfferingLabel, RatedListing> {
  const pairs = labels.flatMap((label, i) =>
    listings.map((listing, j) => ({
      label,
      listing,
      alike: alike(words(label.title ?? ''), words(listing.title)),
      apart: Math.abs(i - j),
    })),
  );
  const result = new Map<OfferingLabel, RatedListing>();
  const taken = new Set<RatedListing>();
  // Of equal pairs those that stand at the same place in the page.
  for (const { label, listing, alike } of pairs.sort((a, b) => b.alike - a.alike || a.apart - b.apart)) {
    if (alike < ENOUGH || result.has(label) || taken.has(listing)) continue;
    result.set(label, listing);
    taken.add(listing);
  }
  return result;
}

/** The one whose title is most like this one, where one is like it at all. */
export function closest<T extends { title: string }>(title: string, listings: T[]): T | undefined {
  const likeness = (one: T) => alike(words(title), words(one.title));
  const best = listings.toSorted((a, b) => likeness(b) - likeness(a))[0];
  return best && likeness(best) >= ENOUGH ? best : undefined;
}

/** 2 equal, 1–2 one contains the other, else the share of words in common. */
function alike(a: string[], b: string[]): number {
  if (!a.length || !b.length) return 0;
  const common = a.filter((word) => b.includes(word)).length / Math.max(a.length, b.length);
  const [x, y] = [` ${a.join(' ')} `, ` ${b.join(' ')} `];
  return x === y ? 2 : x.includes(y) || y.includes(x) ? 1 + common / 2 : common;
}
