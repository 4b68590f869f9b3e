/** What the page says of one offering. */

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
  /** What it adds to the total, for one typical rotation; absent where it is no part of it. */
  counted?: number | undefined;
  quote: string;
}

export interface Fee {
  /** Every amount named as a price, in page order; US$, as all sums: one in another currency is in the parts alone. */
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
  /** An English test will do in place of the exams, and they in place of it. */
  examOrEnglish?: boolean;
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
