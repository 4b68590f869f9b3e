/** The axes of a rating and the languages of the product. */

export const TYPES = ['sub-internship', 'elective', 'clerkship', 'externship', 'observership', 'virtual', 'research', 'unclear'] as const;
export type Type = (typeof TYPES)[number];

export const CONTACTS = ['hands-on', 'observation', 'none', 'unclear'] as const;
export type Contact = (typeof CONTACTS)[number];

export const SETTINGS = ['inpatient', 'outpatient', 'both', 'remote', 'unclear'] as const;
export type Setting = (typeof SETTINGS)[number];

/** What contact and setting rest on: a sentence, a reason, or nothing. */
export type Basis = 'stated' | 'likely' | 'unclear';

export type Locale = 'en' | 'es' | 'ar';
/** A text in every language of the product. */
export type Texts = Record<Locale, string>;
