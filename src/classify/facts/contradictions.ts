/** Pairs of sentences of the page of which one takes back what the other says. */
import type { Listing } from '../../model.ts';
import type { Tier } from './tier.ts';

export function contradictions(_tiers: Tier[]): Listing['contradictions'] {
  return [];
}
