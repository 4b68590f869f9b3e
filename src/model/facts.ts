/** What the page says of one offering. */

import type { SpecialtyName } from './specialty.ts';

export const AUDIENCES = [
  'student',
  'final-year-student',
  'graduate',
  'resident-or-fellow',
  'practising-physician',
  'premed-or-other',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export const HOSTS = ['hospital', 'school', 'clinic', 'agency', 'directory', 'unclear'] as const;
export type Host = (typeof HOSTS)[number];

export const YES_NO = ['yes', 'no', 'unclear'] as const;
export type YesNo = (typeof YES_NO)[number];

export const PERS = ['day', 'week', '4 weeks', 'month', 'rotation', 'application'] as const;
export type Per = (typeof PERS)[number] | null;

export const FEE_KINDS = ['application', 'tuition', 'deposit', 'insurance', 'checks', 'surcharge', 'other'] as const;
export const PAYERS = ['all', 'us', 'international', 'student', 'graduate', 'partner'] as const;

/** Who sees to it: the applicant must bring it, or the host gives it. */
export const NEEDS = ['required', 'provided', 'unclear'] as const;
export type Need = (typeof NEEDS)[number];

export const EXAMS = ['Step 1', 'Step 2 CK', 'Step 3', 'COMLEX'] as const;
export type Exam = (typeof EXAMS)[number];

export const VSLO = ['required', 'accepted', 'mentioned', 'absent'] as const;
export const LETTERS = ['offered', 'possible', 'refused', 'unclear'] as const;
export const LETTERHEADS = ['hospital', 'school', 'clinic'] as const;
export const REFUNDS = ['refundable', 'partly', 'none', 'unclear'] as const;
export const VISA_REFUNDS = ['refunded', 'not-refunded', 'unclear'] as const;
export const HOUSING = ['included', 'offered', 'not-included', 'unclear'] as const;
export const SUPERVISION = ['named', 'stated', 'unclear'] as const;
export const OPEN_OR_CLOSED = ['open', 'closed', 'unclear'] as const;

export interface FeePart {
  kind: (typeof FEE_KINDS)[number];
  amount: number;
  currency: string;
  per: Per;
  for: (typeof PAYERS)[number];
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
  /** `only` where students need not have passed it. */
  exams: { exam: Exam; min: number | null; firstAttempt: boolean; only?: 'graduates' | undefined }[];
  english: { kind: string; min: number | null }[];
  /** An English test will do in place of the exams, and they in place of it. */
  examOrEnglish?: boolean | undefined;
  ecfmg: boolean;
  graduatedWithinYears: number | null;
  malpractice: Need;
  healthInsurance: Need;
  immunisation: boolean;
  backgroundCheck: boolean;
}

/** What the page says of one offering. Silence is `unclear`, `null` or `absent`, never good news. */
export interface Facts {
  audience: Audience[];
  /** Whom the page says it does not take. */
  excluded: Audience[];
  international: YesNo;
  vslo: (typeof VSLO)[number];
  fee: Fee | null;
  /** Length of one stay, in weeks. */
  weeks: { min: number; max: number } | null;
  letter: (typeof LETTERS)[number];
  letterhead: (typeof LETTERHEADS)[number] | null;
  refund: {
    tuition: (typeof REFUNDS)[number];
    visaRefusal: (typeof VISA_REFUNDS)[number];
  };
  leadTimeWeeks: number | null;
  place: { city: string | null; state: string | null } | null;
  supervisor: string | null;
  requires: Requires | null;
  partnerSchools: string[] | null;
  housing: (typeof HOUSING)[number];
  contactEmail: string | null;
  visa: { kinds: string[]; refused: string[]; sponsored: YesNo } | null;
  specialties: SpecialtyName[];
  supervision: (typeof SUPERVISION)[number];
  status: (typeof OPEN_OR_CLOSED)[number];
  /** ISO date. */
  deadline: string | null;
  host: Host;
}
