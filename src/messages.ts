/**
 * The messages to the background, and its word to all extension pages. What it tells the lens stands in show/page/commands.ts,
 * what it answers the lens in shown.ts, apart from the schemas here, which no page shall load.
 *
 *   gate, lens (content scripts; never trusted with the profile)  →  background
 *   popup, panel, shortlist (extension pages)                     →  background
 *   background                                                    →  extension pages
 *
 * A message is plain data with a `type`. The receiver parses it with the schema of the sender's side;
 * anything unknown is refused (answered with `{ error }`). Replies come from the background alone and are
 * typed here, not parsed again.
 */
import * as z from 'zod/mini';
import type { Advice } from './advise/types.ts';
import { copySchema } from './copy.schema.ts';
import { json } from './json.schema.ts';
import { classifiedSchema } from './model.schema.ts';
import type { Listing, NotAListing, RatedPage } from './model.ts';
import { type Changes, changesSchema } from './sites/changes.ts';

const offering = z.int().check(z.nonnegative());
/** Absent: the tab that the sender stands in, else the active tab of the window last used. */
const tab = z.optional(z.int());
const url = z.url().check(z.maxLength(20_000));

/** How long something stays hidden. `listing`: until its facts change. */
export const HIDE_SCOPES = ['now', 'listing', 'site', 'everywhere'] as const;

// ------------------------------------------------ content scripts → background

export const fromContentSchema = z.discriminatedUnion('type', [
  /** Gate: this page speaks of clinical experience; please inject the lens. Reply: nothing. */
  z.object({ type: z.literal('offer-seen') }),
  /** Lens: about to read. Reply: LensOrders. */
  z.object({ type: z.literal('lens-started') }),
  /** Lens: this stands in the page (also again, when they change); one that is still at work for this tab is given up. Reply: Understood. */
  z.object({ type: z.literal('page-read'), url, copy: copySchema }),
  /**
   * Lens: this is what the page says (absent: what was just understood), and its address, which a page changes without loading.
   * Reply: Shown.
   */
  z.object({ type: z.literal('page-rated'), url, classified: z.optional(json(classifiedSchema)) }),
  /** Lens: the panel opened, turned to another offering, or closed. Reply: nothing. */
  z.object({ type: z.literal('panel-turned'), offering: z.nullable(offering) }),
  /** Lens: the panel's frame did not come up (the page's own policy); please open it elsewhere. */
  z.object({ type: z.literal('panel-blocked'), offering }),
]);
export type FromContent = z.infer<typeof fromContentSchema>;

// ------------------------------------------------ extension pages → background

export const fromPagesSchema = z.discriminatedUnion('type', [
  /** Reply: PageState. */
  z.object({ type: z.literal('get-page'), tab }),
  /** One-click rating (activeTab). Also brings back what was hidden on this page, of any scope but `everywhere`. Reply: PageState. */
  z.object({ type: z.literal('rate-this-page'), tab }),
  /** Scroll to this quote in the page and mark it. Reply: { found: boolean }. */
  z.object({ type: z.literal('show-quote'), offering, quote: z.string().check(z.maxLength(20_000)), tab }),
  /** Panel: close me and give the focus back to the badge. Reply: nothing. */
  z.object({ type: z.literal('close-panel'), tab }),
  /** Popup, panel: turn the panel to this offering (opens it where closed) and scroll the page to it. Reply: nothing. */
  z.object({ type: z.literal('select-offering'), offering, tab }),
  /** `listing` hides this one offering until its facts change. Reply: PageState. */
  z.object({ type: z.literal('hide'), scope: z.enum(HIDE_SCOPES), offering: z.optional(offering), tab }),
  /** Undo every `hide` that bears on this page, `everywhere` included. Reply: PageState. */
  z.object({ type: z.literal('show-again'), tab }),
  /** Switch this page's site off or on. Reply: PageState. */
  z.object({ type: z.literal('site-switch'), on: z.boolean(), tab }),
  /**
   * "This is wrong": the reader's own values for an offering, beside those of before, kept on this device; null takes all
   * back, `undo` the named ones. Reply: PageState.
   */
  z.object({
    type: z.literal('correct'),
    offering,
    changes: z.nullable(changesSchema),
    undo: z.optional(z.keyof(changesSchema)),
    tab,
  }),
  /** Settings: what is switched off, granted, kept. Reply: SitesState. */
  z.object({ type: z.literal('get-sites') }),
  /** Settings: one site by name, or (null) everything, off or on. Reply: SitesState. */
  z.object({ type: z.literal('switch'), host: z.nullable(z.string().check(z.maxLength(253))), on: z.boolean() }),
  /** Settings: forget all hidden offerings, or all corrections. Reply: SitesState. */
  z.object({ type: z.literal('forget'), what: z.enum(['hidden', 'corrections']) }),
  /** Import: the reader's own values by key, as they are to be; null takes them away. Reply: SitesState. */
  z.object({ type: z.literal('put-corrections'), corrections: z.record(z.string(), z.nullable(changesSchema)) }),
]);
export type FromPages = z.infer<typeof fromPagesSchema>;

interface Beside extends Pick<Advice, 'cost' | 'email'> {
  /** What its badge counts. */
  count: number;
  /** The reader's corrections, and the listing as the page has it without them. */
  changes: Changes | null;
  said: Listing;
}

/** State of a tab, for popup and panel. */
export type PageState = { tab: number; host: string | null; access: Access } & (
  | {
      kind: 'rated';
      /** With the profile, if there is one; corrections applied. Texts in the reader's language. */
      page: RatedPage;
      /** The offering that the panel shows. */
      selected: number;
      hidden: { now: boolean; listings: boolean[] };
      /** Whether the reader said anything of themselves. */
      profile: boolean;
      /** What else there is to each offering. */
      beside: Beside[];
      /** Which offerings carry the reader's corrections. */
      corrected: boolean[];
      /** Stable name of each offering until its facts change. */
      signatures: string[];
    }
  | { kind: 'no-listing'; because: NotAListing | null }
  /** A PDF, an image, XML, plain text, the browser's own pages, a page that could not be read. */
  | { kind: 'unreadable'; why: 'pdf' | 'image' | 'xml' | 'text' | 'browser-page' | 'failed' }
  /** Switched off by the reader. */
  | { kind: 'off'; scope: 'site' | 'everywhere' }
  /** Not read yet: `rate-this-page` would. */
  | { kind: 'not-rated' }
);

/** For the settings page. */
export interface SitesState {
  /** Nothing is read anywhere. */
  off: boolean;
  /** Sites switched off, without `www.`. */
  offHosts: string[];
  /** How many sites of the built-in list the browser lets us look at, of how many. */
  known: { allowed: number; all: number };
  /** Sites that the reader granted, without `www.`. */
  granted: string[];
  everySite: boolean;
  hidden: number;
  corrections: number;
}

/** Whether the extension may look at this site by itself: built in, granted by the reader, granted with every other one, or only on a click. */
export type Access = 'known' | 'granted' | 'every' | 'click';

// ------------------------------------------------ background → extension pages

/** Broadcast: ask `get-page` again if this is your tab. Nothing to reply. */
export interface ToPages {
  type: 'page-changed';
  tab: number;
}

/** What each message of an extension page is answered with. */
export interface Replies {
  'get-page': PageState;
  'rate-this-page': PageState;
  'show-quote': { found: boolean };
  'close-panel': null;
  'select-offering': null;
  hide: PageState;
  'show-again': PageState;
  'site-switch': PageState;
  correct: PageState;
  'get-sites': SitesState;
  switch: SitesState;
  forget: SitesState;
  'put-corrections': SitesState;
}

/** A refused message: what was wrong with it. */
export interface Refused {
  error: string;
}
