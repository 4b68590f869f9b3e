import type { Contact, NotAListing, Setting, Type } from '../model.ts';

/** What a wording may speak for, by axis. */
export interface Values {
  /** Its name. */
  type: Type;
  /** What it is by what is told of it, whatever it is called. */
  nature: Type;
  contact: Contact;
  setting: Setting;
}
export type Axis = keyof Values;

/**
 * How a wording counts that does not tell it outright.
 * Contact: a `claim` of it says nothing of what is done, a `share` in the care of patients is such a claim and more than a word that
 * sells; `watch` speaks of watching without saying that it is all. Setting: a `bare` word for a place, which may be the doctor's alone.
 */
interface Roles {
  type: never;
  nature: never;
  contact: 'claim' | 'share' | 'watch';
  setting: 'bare';
}

/** What a cue is: a wording, what it means, where that is known from. Its id is its file name; its axis is its folder. */
export interface Cue<A extends Axis> {
  /** Value of the axis that the wording speaks for. */
  value: Values[A];
  /** 3 decides alone, 2 is strong, 1 only helps. */
  weight: 1 | 2 | 3;
  /** Lower case, no flags; linear on any input. */
  pattern: string;
  /** What the wording says when a clause denies it; null where a denial says nothing. */
  denied: Values[A] | null;
  /** True where it counts only if the visitor does it, not a resident or the doctor. */
  act?: boolean;
  /** Only a denial right before it counts: “you may not ask, only watch” says it all the same. */
  firm?: boolean;
  /** Absent: it tells outright what is done, what is barred, or where the visitor is. */
  role?: Roles[A];
  source: string;
}

/** Declares a cue. */
export const cue = <C extends { [A in Axis]: Cue<A> }[Axis]>(c: C): C => c;

/**
 * What sentences are counted by to tell an offer from other pages: they name a visit, those who may come, its terms; in them a host
 * speaks (`voice`) and gives visits of its own (`sells`), which one may take there (`takes`), or somebody talks of hosts in general (`talk`).
 */
export type OfferSign = 'visit' | 'candidate' | 'terms' | 'voice' | 'talk' | 'comers' | 'does' | 'sells' | 'takes';

export interface OfferCue {
  sign: OfferSign;
  pattern: string;
}

/** Declares wordings of a sign; further files of the same sign add to it. Its examples stand beside it like a cue's. */
export const offerCue = (sign: OfferSign, pattern: string): OfferCue => ({ sign, pattern });

/** A kind of page that holds the words of an offer and offers nothing. */
export interface NotOffer {
  reason: NotAListing;
  /** Where several kinds hold, the one of the lowest rank names the reason; each has its own. */
  rank: number;
  /** Its words in the page's title or first headings decide alone. */
  head?: string;
  /** Not where what visitors do and on what terms is told at length: the page may tell of them below another name. */
  headYields?: boolean;
  /** As `head`, where nothing of what the page lists has a price. */
  listed?: string;
  /** Its words in the text count once a sentence. */
  text?: string;
  /** Not in a sentence that refuses: “We take no nursing students” is said to doctors. */
  notRefused?: boolean;
  /** This many such sentences decide; more where the page looks like an offer. */
  least?: number;
  /** So many are enough where nothing speaks against it. */
  leastAlone?: number;
  /** So many are needed where the page lists offerings. */
  leastListed?: number;
  /** An address of another country counts as so many, and holds against `unless`. */
  abroad?: number;
  /** A form of article. Each alone may have too little: the words of all such forms count together as well. */
  article?: boolean;
  /** Not where a house sells visits of its own, as many do in what has the form of an article. */
  shopYields?: boolean;
  /** Words of the head under which the reason does not hold. */
  unless?: string;
  /** Words that speak against it; each such sentence takes back one. */
  against?: string;
  source: string;
}

/** Declares such a kind. */
export const notOffer = (n: NotOffer): NotOffer => n;
