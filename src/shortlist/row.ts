/** A saved listing with everything that list, comparison, plan and pictures show of it. */
import { advise } from '../advise/advise.ts';
import { costOf } from '../advise/cost.ts';
import type { Advice, Cost } from '../advise/types.ts';
import { withWeeks } from '../model/stay.ts';
import type { Listing, Locale, Profile, Strength } from '../model.ts';
import { rankOf } from '../rate/rank.ts';
import { strength } from '../rate/strength.ts';
import { corrected } from '../sites/changes.ts';
import type { Settings } from '../sites/settings.ts';
import { hash } from '../sites/signature.ts';
import { type Change, changesSince } from './changes.ts';
import { current, type Entry } from './entry.ts';

export interface Reading {
  profile: Profile | null;
  locale: Locale;
  /** ISO date. */
  today: string;
  corrections: Settings['corrections'];
}

export interface Row {
  entry: Entry;
  /** As last seen, with the reader's corrections. */
  listing: Listing;
  strength: Strength;
  rank: number;
  /** For the planned length, where one is planned. */
  cost: Cost;
  /** What one stay costs this reader, as far as known: with travel and living where they are known, else the fees alone; US$. */
  total: number | null;
  weeks: number | null;
  changes: Change[];
  /** Advice for this reader; worked out when it is first asked for. */
  readonly advice: Advice;
}

const NOBODY: Profile = { schema: 1 };

/** Reads a saved listing for this reader: as last seen, with their corrections and for the length they plan. Asks no page and no clock. */
export function rowOf(entry: Entry, { profile, locale, today, corrections }: Reading): Row {
  const seen = corrected(current(entry), corrections[hash(entry.id)]);
  const listing = entry.weeks === null ? seen : withWeeks(seen, { min: entry.weeks, max: entry.weeks });
  const rated = strength(listing);
  const cost = costOf(listing, profile ?? NOBODY, locale);
  let advice: Advice | null = null;
  return {
    entry,
    listing,
    strength: rated,
    rank: rankOf(rated),
    cost,
    total: cost.trip ?? cost.fees,
    weeks: entry.weeks ?? cost.weeks,
    changes: entry.seen ? changesSince(entry.saved.listing, entry.seen.listing) : [],
    get advice() {
      advice ??= advise(listing, profile, { today, locale });
      return advice;
    },
  };
}

/** "Boston, MA"; empty where the page does not say. */
export const placeOf = ({ facts }: Listing): string => [facts.place?.city, facts.place?.state].filter(Boolean).join(', ');
