/** From what a page says to what is shown of it: corrections, strength, advice. Runs where the profile may be known. */
import { advise, badgeCount, generalWarnings, withAdvice } from '../advise/advise.ts';
import type { Advice } from '../advise/types.ts';
import type { Classified, Listing, Locale, Profile, RatedListing } from '../model.ts';
import { rankOf } from '../rate/rank.ts';
import { strength, unsure } from '../rate/strength.ts';
import { entryIds } from '../shortlist/entry.ts';
import type { Shown, ShownOffering } from '../shown.ts';
import { type Changes, corrected } from '../sites/changes.ts';
import type { Settings } from '../sites/settings.ts';
import { hash, signature } from '../sites/signature.ts';
import { badgeWords } from './page-words.ts';

export interface Reader {
  profile: Profile | null;
  settings: Settings;
  locale: Locale;
  /** ISO date. */
  today: string;
}

export interface RatedOffering {
  listing: RatedListing;
  advice: Advice;
  /** What its badge counts: warnings that need no profile. */
  count: number;
  signature: string;
  /** Where the reader's corrections are kept, whatever its facts; shows no address at sight. */
  key: string;
  corrected: boolean;
  changes: Changes | null;
  /** Without the reader's corrections. */
  said: Listing;
  hidden: boolean;
}

/** A snippet's silence means nothing, so that there is nothing to advise. */
const UNREAD = { warnings: [], signs: [], questions: [], fit: null };

/** Every offering with its strength and advice. */
export function rateAll(classified: Classified, url: string, reader: Reader): RatedOffering[] {
  const titles = classified.listings.map(({ title }) => title);
  const keys = entryIds(url, titles).map(hash);
  return classified.listings.map((said, i) => {
    const key = keys[i] as string;
    const name = signature(url, said);
    const own = reader.settings.corrections[key];
    const listing = corrected(said, own);
    const sure = strength(listing);
    const advice = classified.snippets ? { ...advise(listing, null, reader), ...UNREAD } : advise(listing, reader.profile, reader);
    const general = reader.profile && !classified.snippets ? generalWarnings(listing, reader) : advice.warnings;
    return {
      listing: withAdvice(listing, classified.snippets ? unsure(sure) : sure, advice),
      advice,
      count: badgeCount(general),
      signature: name,
      key,
      corrected: own !== undefined,
      changes: own ?? null,
      said,
      hidden: reader.settings.hidden.includes(name),
    };
  });
}

/** What may stand in the page: of the profile nothing but the verdict of the fit. */
export function shown(rated: RatedOffering[], locale: Locale, snippet = false): Shown {
  return {
    offerings: rated.map(({ listing, hidden, count }): ShownOffering => {
      return {
        ...badgeWords({ ...listing, snippet }, count, locale),
        strength: listing.strength,
        rank: rankOf(listing.strength),
        count,
        fit: listing.fit?.verdict ?? null,
        hidden,
        snippet,
      };
    }),
  };
}
