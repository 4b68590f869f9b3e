/** What the background answers the lens: whether to read, what was understood, and what may stand in the page. */
import type { Classified, Strength, Verdict } from './model.ts';

/** What the lens is told before it reads. */
export interface LensOrders {
  /** False: switched off here; leave. */
  go: boolean;
  words: PageWords;
}

/** In the reader's language; `{}` is a gap for a number. */
export interface PageWords {
  direction: 'ltr' | 'rtl';
  /** Title of the panel's frame. */
  panel: string;
  offerings: string;
  strongest: string;
  at: string;
  previous: string;
  next: string;
  dim: string;
  fits: Record<Verdict, string>;
}

/** What the background made of a page's copy. */
export interface Understood {
  page: Classified['page'];
  /** Block of each offering's title. */
  blocks: number[];
  /** Number of each block's node in the copy. */
  places: number[];
  /** All of it, as JSON: the lens keeps it for whoever asks, and never looks into it. */
  classified: string;
}

/** What the page may show of one offering. Nothing in it but `fit` comes from the profile. */
export interface ShownOffering {
  strength: Strength;
  /** Its strength as one number, to compare by. */
  rank: number;
  /** Words of type, contact and setting after the reader's own corrections. */
  type: string;
  rest: string;
  /** What a screen reader says, but for the fit. */
  name: string;
  /** Its name promises more than the page allows. */
  sold: boolean;
  /** Warnings that need no profile, but for notes. */
  count: number;
  /** Null without a profile. The reasons stay behind. */
  fit: Verdict | null;
  hidden: boolean;
  /** Read from the few words of a search result alone. */
  snippet: boolean;
}

export interface Shown {
  offerings: ShownOffering[];
}
