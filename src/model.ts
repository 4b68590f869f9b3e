/**
 * The words of the project: everything that travels between the stages
 * read → classify → rate → advise → show. Plain data, no code but constants.
 */

export const TYPES = ['sub-internship', 'elective', 'clerkship', 'externship', 'observership', 'virtual', 'research', 'unclear'] as const;
export type Type = (typeof TYPES)[number];

export const CONTACTS = ['hands-on', 'observation', 'none', 'unclear'] as const;
export type Contact = (typeof CONTACTS)[number];

export const SETTINGS = ['inpatient', 'outpatient', 'both', 'remote', 'unclear'] as const;
export type Setting = (typeof SETTINGS)[number];

/** What contact and setting rest on: a sentence, a reason, or nothing. */
export type Basis = 'stated' | 'likely' | 'unclear';

// ---------------------------------------------------------------- read

/** Where on the page a block stands. Only `main` is read for offers. */
export type Region = 'main' | 'nav' | 'header' | 'footer' | 'aside' | 'form' | 'dialog' | 'strip' | 'testimonial';

export type BlockKind = 'heading' | 'text' | 'item' | 'cell' | 'term' | 'definition' | 'caption' | 'label' | 'link' | 'alt' | 'structured';

/** A run of text that a reader sees as one piece. */
export interface Block {
  /** White space folded, zero-width characters removed. Quotes are substrings of it. */
  text: string;
  kind: BlockKind;
  /** Headings: 1–6 (6 for a styled line that only looks like one). Else 0. */
  level: number;
  region: Region;
  /** Share of the text that stands in links, 0–1. */
  linked: number;
  /** Addresses of the links in it, in order. */
  links: { text: string; href: string }[];
  /** Cells: position in their table. */
  cell: { table: number; row: number; column: number; header: boolean } | null;
}

/** A repeated piece of the page: a card, a table row, a heading with what follows it. */
export interface Card {
  /** Members of one group are laid out alike. */
  group: number;
  /** Blocks [from, to). */
  from: number;
  to: number;
  /** Block that names it. */
  title: number;
}

/** One object of the page's JSON-LD, flattened to what the engine uses. */
export interface Structured {
  type: string;
  name: string | null;
  strings: string[];
}

export interface Page {
  url: string | null;
  title: string;
  lang: string | null;
  blocks: Block[];
  cards: Card[];
  structured: Structured[];
}

// ------------------------------------------------------------ classify

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
  'error-page',
] as const;
export type NotAListing = (typeof NOT_A_LISTING)[number];

export type Audience = 'student' | 'final-year-student' | 'graduate' | 'resident-or-fellow' | 'practising-physician' | 'premed-or-other';

export type Host = 'hospital' | 'school' | 'clinic' | 'agency' | 'directory' | 'unclear';
export type YesNo = 'yes' | 'no' | 'unclear';
export type Per = 'day' | 'week' | '4 weeks' | 'month' | 'rotation' | 'application' | null;

export interface FeePart {
  kind: 'application' | 'tuition' | 'deposit' | 'insurance' | 'checks' | 'surcharge' | 'other';
  amount: number;
  currency: string;
  per: Per;
  for: 'all' | 'us' | 'international' | 'student' | 'graduate' | 'partner';
  refundable: boolean | null;
  quote: string;
}

export interface Fee {
  /** Every amount named as a price, in page order. */
  amounts: number[];
  /** What one typical rotation costs, mandatory parts added; null where it depends. */
  total: number | null;
  free: boolean | null;
  per: Per;
  parts: FeePart[];
}

export interface Requires {
  exams: { exam: string; min: number | null; firstAttempt: boolean }[];
  english: { kind: string; min: number | null }[];
  ecfmg: boolean;
  graduatedWithinYears: number | null;
  malpractice: 'required' | 'provided' | 'unclear';
  healthInsurance: 'required' | 'provided' | 'unclear';
  immunisation: boolean;
  backgroundCheck: boolean;
}

/** What the page says of one offering. Silence is `unclear`, `null` or `absent`, never good news. */
export interface Facts {
  audience: Audience[];
  /** Whom the page says it does not take. */
  excluded: Audience[];
  international: YesNo;
  vslo: 'required' | 'accepted' | 'mentioned' | 'absent';
  fee: Fee | null;
  /** Length of one stay, in weeks. */
  weeks: { min: number; max: number } | null;
  letter: 'offered' | 'possible' | 'refused' | 'unclear';
  letterhead: 'hospital' | 'school' | 'clinic' | null;
  refund: {
    tuition: 'refundable' | 'partly' | 'none' | 'unclear';
    visaRefusal: 'refunded' | 'not-refunded' | 'unclear';
  };
  leadTimeWeeks: number | null;
  place: { city: string | null; state: string | null } | null;
  supervisor: string | null;
  requires: Requires | null;
  partnerSchools: string[] | null;
  housing: 'included' | 'offered' | 'not-included' | 'unclear';
  contactEmail: string | null;
  visa: { kinds: string[]; refused: string[]; sponsored: YesNo } | null;
  specialties: string[];
  supervision: 'named' | 'stated' | 'unclear';
  status: 'open' | 'closed' | 'unclear';
  /** ISO date. */
  deadline: string | null;
  host: Host;
}

/** Particular sentences that a rule may rest on and that no fact holds. */
export const SAYINGS = [
  'not-for-residency-seekers',
  'partner-schools-only',
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

export interface Evidence {
  /** `type`, `contact`, `setting`, a name of a fact, or a saying. */
  axis: string;
  value: string;
  /** Exact words of the page. */
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
  /** Why a likely contact is likely; a key of the texts, e.g. `school-elective`. */
  contactWhy: string | null;
  setting: Setting;
  settingBasis: Basis;
  settingWhy: string | null;
  facts: Facts;
  says: Saying[];
  /** Two sentences of the page that contradict each other. */
  contradictions: { axis: string; claim: string; denial: string }[];
  /** Pages where it leaves its fees, terms or answers. */
  links: { kind: 'fees' | 'terms' | 'faq' | 'apply' | 'eligibility'; text: string; href: string }[];
  evidence: Evidence[];
}

export interface Classified {
  page: 'listing' | 'index' | 'not-a-listing';
  because: NotAListing | null;
  listings: Listing[];
}

// ---------------------------------------------------------------- rate

export interface Strength {
  level: 0 | 1 | 2 | 3 | 4 | 5 | null;
  range: [number, number] | null;
  /** `5+`, `5`, `5-`, `2-3`, `?` … plain hyphen. */
  mark: string;
  basis: Basis;
  name: string;
}

// -------------------------------------------------------------- advise

export type Severity = 'stop' | 'caution' | 'note';

export interface Warning {
  id: string;
  severity: Severity;
  text: string;
  quotes: string[];
  /** The fact that the page does not state, where the warning rests on silence. */
  silence: string | null;
}

export interface Sign {
  id: string;
  text: string;
  quotes: string[];
}

export interface Reason {
  id: string;
  text: string;
  quotes: string[];
  silence: string | null;
}

export interface Fit {
  verdict: 'open' | 'closed' | 'check';
  reasons: Reason[];
}

/** The reader, as the popup exports it. Absent = not said, never "no". */
export interface Profile {
  schema: 1;
  status?: 'student' | 'graduate' | undefined;
  year?: number | undefined;
  finalYear?: boolean | undefined;
  graduationYear?: number | undefined;
  usPerson?: boolean | undefined;
  school?:
    | {
        name?: string | undefined;
        vslo?: boolean | undefined;
        caribbean?: boolean | undefined;
        exchange?: boolean | undefined;
        usAccredited?: boolean | undefined;
      }
    | undefined;
  specialty?: string | undefined;
  observershipsCount?: boolean | undefined;
  seeksResidency?: boolean | undefined;
  budgetUsd?: number | undefined;
  totalBudgetUsd?: number | undefined;
  travelUsd?: number | undefined;
  livingUsdPerWeek?: number | undefined;
  inUs?: boolean | undefined;
  visa?:
    | {
        held?: string[] | undefined;
        planned?: string[] | undefined;
        notNeeded?: boolean | undefined;
        cannotTravel?: boolean | undefined;
      }
    | undefined;
  exams?:
    | {
        step1?: boolean | number | undefined;
        step2ck?: boolean | number | undefined;
        english?: { kind: string; score?: number | undefined } | undefined;
        ecfmg?: boolean | undefined;
      }
    | undefined;
  startFrom?: string | undefined;
  startUntil?: string | undefined;
  done?: { type?: Type; setting?: Setting; weeks?: number; specialty?: string }[] | undefined;
}

// -------------------------------------------------- what comes out at the end

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
}

export type Locale = 'en' | 'es' | 'ar';
/** A text in every language of the product. */
export type Texts = Record<Locale, string>;
