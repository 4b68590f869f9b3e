import type { NotAListing } from '../model.ts';

/** What a cue is: a wording, what it means, where that is known from. Its id is its file name; its axis is its folder. */
export interface Cue {
  /** Value of the axis that the wording speaks for. */
  value: string;
  /** 3 decides alone, 2 is strong, 1 only helps. */
  weight: 1 | 2 | 3;
  /** Lower case, no flags; linear on any input. */
  pattern: string;
  /** What the wording says when a clause denies it; null where a denial says nothing. */
  denied: string | null;
  /** True where it counts only if the visitor does it, not a resident or the doctor. */
  act?: boolean;
  /** Only a denial right before it counts: “you may not ask, only watch” says it all the same. */
  firm?: boolean;
  source: string;
}

/** Declares a cue. */
export const cue = (c: Cue): Cue => c;

/** Declares a class of wordings by which an offer is known. Its examples stand beside it like a cue's. */
export const offerCue = (pattern: string): { pattern: string } => ({ pattern });

/** A kind of page that holds the words of an offer and offers nothing. */
export interface NotOffer {
  /** Its words in the page's title or first headings decide alone. */
  head?: string;
  /** The same where nothing of what the page lists has a price. */
  listed?: string;
  /** Its words in the text count once a sentence. */
  text?: string;
  /** This many such sentences decide; more where the page looks like an offer. */
  least?: number;
  /** Words of the head under which the reason does not hold. */
  unless?: string;
  /** Words that speak against it; each such sentence takes back one. */
  against?: string;
  /** So many are enough where nothing speaks against it. */
  leastAlone?: number;
  /** Where its name is no reason of its own. */
  reason?: NotAListing;
  source: string;
}

/** Declares such a kind; the file name is the reason. */
export const notOffer = (n: NotOffer): NotOffer => n;
