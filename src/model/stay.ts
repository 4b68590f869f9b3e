/** The length of a stay, and the price that hangs on it. */
import type { Fee, FeePart, Listing } from '../model.ts';

/** In weeks. */
export type Stay = { min: number; max: number };

export const WORKDAYS_PER_WEEK = 5;
/** Length of one typical rotation, in weeks. */
export const TYPICAL_WEEKS = 4;

/** Four weeks, or what comes nearest to it of what is offered. */
export const typicalWeeks = ({ min, max }: Stay): number => Math.min(Math.max(TYPICAL_WEEKS, min), max);

/** The listing as if its page offered this length alone, or named none. */
export function withWeeks(listing: Listing, weeks: Stay | null): Listing {
  const { fee } = listing.facts;
  return {
    ...listing,
    facts: { ...listing.facts, weeks, fee: fee && hasRate(fee) ? { ...fee, total: null, parts: fee.parts.map(withoutShare) } : fee },
  };
}

const withoutShare = ({ counted: _, ...part }: FeePart): FeePart => part;

/** A price by the week or month makes another sum for another length; of a list of lengths the page's sum is all that is known. */
function hasRate({ parts }: Fee): boolean {
  const prices = parts.filter((p) => p.kind === 'tuition');
  return prices.length === 1 && prices.every(({ per }) => per !== null && per !== 'rotation' && per !== 'application');
}
