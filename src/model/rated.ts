/** What `rate` and `advise` add, and what comes out at the end. */
import type { Classified, Listing, NotAListing } from './listing.ts';
import type { Basis } from './words.ts';

export interface Strength {
  level: 0 | 1 | 2 | 3 | 4 | 5 | null;
  range: [number, number] | null;
  /** `5+`, `5`, `5-`, `2-3`, `?` … plain hyphen. */
  mark: string;
  basis: Basis;
  name: string;
}

export const SEVERITIES = ['stop', 'caution', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a page may leave unsaid: advice that rests on its silence names it so. */
export const SILENCES = [
  'audience',
  'contact',
  'fee',
  'housing',
  'international',
  'leadTimeWeeks',
  'letter',
  'malpractice',
  'payment',
  'refund',
  'reopening',
  'setting',
  'supervision',
  'supervisor',
  'visa',
  'visaRefusal',
  'vslo',
  'weeks',
] as const;
export type Silence = (typeof SILENCES)[number];

export interface Warning {
  id: string;
  severity: Severity;
  text: string;
  quotes: string[];
  /** The fact that the page does not state, where the warning rests on silence. */
  silence: Silence | null;
}

export interface Sign {
  id: string;
  text: string;
  quotes: string[];
}

export interface Reason {
  id: string;
  /** What it speaks for by itself. */
  verdict: Verdict;
  text: string;
  quotes: string[];
  silence: Silence | null;
}

/** Whether it is open to this reader. */
export const VERDICTS = ['open', 'closed', 'check'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Fit {
  verdict: Verdict;
  reasons: Reason[];
}

/** A listing with its strength and advice; the form of `rate --json`. */
export interface RatedListing extends Listing {
  strength: Strength;
  warnings: Warning[];
  signs: Sign[];
  questions: string[];
  fit: Fit | null;
}

export interface RatedPage {
  schema: 1;
  url: string | null;
  page: Classified['page'];
  because: NotAListing | null;
  listings: RatedListing[];
  /** As in Classified. */
  snippets?: boolean | undefined;
}
