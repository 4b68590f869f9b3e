/** What a rule of advice is made of. Rules live in `rules/` and `signs/`, one a file; the file name is the id. */
import type { EvidenceAxis, Facts, Fit, Listing, Locale, Profile, Saying, Severity, Sign, Silence, Texts, Warning } from '../model.ts';

export interface Context {
  /** ISO date. */
  today: string;
  locale: Locale;
}

export interface Advice {
  /** Most severe first. */
  warnings: Warning[];
  signs: Sign[];
  /** To ask before paying, most important first, in the reader's language. */
  questions: string[];
  /** Null without a profile. */
  fit: Fit | null;
  cost: Cost;
  /** Always in English: it is written to a US office. */
  email: { to: string | null; subject: string; body: string };
}

export interface CostLine {
  kind: 'application' | 'tuition' | 'insurance' | 'checks' | 'surcharge' | 'sum' | 'other' | 'travel' | 'living';
  /** In words, in the reader's language. */
  text: string;
  /** US$ for one rotation. */
  amount: number;
  /** The page's sentence; null for what the reader entered. */
  quote: string | null;
}

type BudgetVerdict = 'within' | 'tight' | 'over';

export interface Budget {
  /** For one rotation it is for the host's fees alone; the whole one is for the trip. */
  of: 'fees' | 'trip';
  amount: number;
  /** Null where what it costs is not known. */
  verdict: BudgetVerdict | null;
}

export type UnknownCost = 'fee' | 'weeks' | 'malpractice' | 'healthInsurance' | 'checks' | 'housing' | 'travel' | 'living';

/** All sums in US$ for one rotation; null where a part of it is not known. */
export interface Cost {
  lines: CostLine[];
  /** What the host asks for, as far as the page says. */
  fees: number | null;
  /** Length the sums are for: the page's, four weeks at most where it leaves the choice. */
  weeks: number | null;
  feesPerWeek: number | null;
  /** Fees, travel and living, where the reader entered both. */
  trip: number | null;
  tripPerWeek: number | null;
  /** Each budget that the reader entered, against what it is a budget of. */
  budgets: Budget[];
  /** The worst of them. `over`: fees above the budget for one rotation, or the trip above the whole budget; `tight`: above 80 % of it. */
  verdict: BudgetVerdict | null;
  /** What the page demands or leaves open without a price. */
  unknown: { id: UnknownCost; text: string }[];
}

/** What a rule sees. Plain data and a few readings of it that several rules share. */
export interface Case {
  listing: Listing;
  facts: Facts;
  /** `{ schema: 1 }` where there is none. */
  profile: Profile;
  hasProfile: boolean;
  today: string;
  locale: Locale;
  cost: Cost;
  says(saying: Saying): boolean;
  /** The page's sentences on an axis (a fact, `type`, `contact`, `setting`, a saying). */
  quotes(...axes: EvidenceAxis[]): string[];
}

/** A rule that fires. */
export interface Found {
  /** Absent: nothing to warn of, but something this reader must check (a reason of fit alone). */
  severity?: Severity;
  quotes?: string[];
  /** The fact that is not stated, where the rule rests on that. */
  silence?: Silence;
  /** Which of the rule's texts; `text` when absent. */
  variant?: string;
  /** For the placeholders of the text; amounts and lists already in the reader's words. */
  fill?: Record<string, string | number>;
  /** What it does to the reader's fit. */
  fit?: 'closed' | 'check';
}

/** Groups, in the order in which they matter to a reader; warnings of one severity stand in it. */
export const TOPICS = [
  'who',
  'contact',
  'value',
  'setting',
  'supervision',
  'law',
  'visa',
  'specialty',
  'letter',
  'money',
  'dates',
  'paper',
] as const;
export type Topic = (typeof TOPICS)[number];

export interface Question {
  /** 1 is asked first. */
  rank: number;
  text: Texts;
}

export interface Rule {
  topic: Topic;
  /** A claim of the source article (S1…S20) or another public source. */
  source: string;
  /** Law and visa rules: year and month in which the source was last read. */
  checked?: string;
  /** Rules that say the same, and more: where one of them speaks this one is silent. */
  silentWhere?: Rule[];
  when(c: Case): Found | null;
  text: Texts;
  /** Other wordings, by `Found.variant`. */
  variants?: Record<string, Texts>;
  /** What to ask, where the rule rests on silence. */
  question?: Question;
}

export interface SignRule {
  source: string;
  /** `variant` and `fill` as in a rule. `opens`: it speaks for this reader's fit. */
  when(c: Case): { quotes: string[]; variant?: string; fill?: Record<string, string | number>; opens?: boolean } | null;
  text: Texts;
  variants?: Record<string, Texts>;
}

/** A thing worth asking that no warning speaks of. Rests on silence alone. */
export interface QuestionRule extends Question {
  source: string;
  /** The fact that the page does not state. */
  silence: Silence;
  when(c: Case): boolean;
}

/** Parts of a listing; what is not given is not stated. */
export type ListingSketch = Partial<Omit<Listing, 'facts'>> & { facts?: FactsSketch };
type Whole = Pick<Facts, 'fee' | 'refund' | 'requires' | 'visa'>;
export type FactsSketch = Partial<Omit<Facts, keyof Whole>> & { [K in keyof Whole]?: Partial<NonNullable<Whole[K]>> };

/** A case of a rule's own tests; does not ship. What is not given is not stated. */
export interface Example {
  /** What it shows, in a few words. */
  of: string;
  listing: ListingSketch;
  profile?: Omit<Profile, 'schema'>;
  today?: string;
  /** What it must come out as, where the rule has several outcomes. */
  severity?: Severity | 'fit only';
}
