/** What `classify` makes of the blocks: offerings with their evidence. */
import type { Facts } from './facts.ts';
import type { Basis, Contact, Setting, Type, Why } from './words.ts';

export const PAGE_KINDS = ['listing', 'index', 'not-a-listing'] as const;

export const NOT_A_LISTING = [
  'guide',
  'residency',
  'other-profession',
  'outside-us',
  'patient-care',
  'course',
  'job',
  'non-english',
  'no-offer',
  'unrelated',
  'error-page',
] as const;
export type NotAListing = (typeof NOT_A_LISTING)[number];

/** Particular sentences that a rule may rest on and that no fact holds. */
export const SAYINGS = [
  'not-for-residency-seekers',
  'partner-schools-only',
  'partners-from-abroad', // only of schools abroad
  'us-persons-only', // a passport is asked for
  'us-schools-only', // the school decides, whatever the passport
  'hands-on-claim', // the word "hands-on" used to sell
  'contact-conditional', // contact only if the doctor, patient or site allows
  'contact-capped', // at most a medical assistant's tasks
  'preceptor-after-payment',
  'contact-forbidden', // do not contact the doctor yourself
  'site-may-change',
  'letter-guaranteed',
  'letter-by-performance',
  'visa-own', // obtain your own visa
  'visa-letter', // an invitation letter is given
  'invitation-after-payment',
  'pipeline-promise', // guaranteed interview, match or residency
  'affiliation-unnamed', // "ACGME-affiliated hospital" without its name
  'teaching-hospital-named',
  'costs-not-included', // travel, housing, meals are yours
  'extra-fees', // surcharges, mandatory extras
  'stipend', // paid to the visitor
  'few-places', // limited seats, competitive
] as const;
export type Saying = (typeof SAYINGS)[number];

/** What a sentence of the page is evidence of; who supervises is noted as `supervision`. */
export type EvidenceAxis = 'type' | 'contact' | 'setting' | Exclude<keyof Facts, 'supervisor'> | Saying;

/** What pages contradict themselves about. */
export const CONTRADICTED = ['contact', 'setting', 'letter', 'fee'] as const;

/** What the pages are about to which an offering links. */
export const LINK_KINDS = ['fees', 'terms', 'faq', 'apply', 'eligibility'] as const;

/** Stands where a quote would: the value is the reader's own. No text of a page holds this sign. */
export const OWN_VALUE = '\u0000';

export interface Evidence {
  axis: EvidenceAxis;
  value: string;
  /** Exact words of the page; `OWN_VALUE` where the reader put it right. */
  quote: string;
  /** Index in Page.blocks. */
  block: number;
}

/** One offering as the page describes it. */
export interface Listing {
  title: string;
  /** Block of the title in Page.blocks; where the badge goes. */
  block: number;
  type: Type;
  /** The page's own word for it. */
  label: string | null;
  mislabelled: boolean;
  contact: Contact;
  contactBasis: Basis;
  /** Null where it is not a likely one. */
  contactWhy: Why | null;
  setting: Setting;
  settingBasis: Basis;
  settingWhy: Why | null;
  facts: Facts;
  says: Saying[];
  /** Two sentences of the page that contradict each other. */
  contradictions: { axis: (typeof CONTRADICTED)[number]; claim: string; denial: string }[];
  /** Pages where it leaves its fees, terms or answers. */
  links: { kind: (typeof LINK_KINDS)[number]; text: string; href: string }[];
  evidence: Evidence[];
}

export interface Classified {
  page: (typeof PAGE_KINDS)[number];
  because: NotAListing | null;
  listings: Listing[];
  /** A list of results: each listing was read from the few words of its entry alone. */
  snippets?: boolean | undefined;
}
