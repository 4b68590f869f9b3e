/** The axes of a rating and the languages of the product. */

export const TYPES = ['sub-internship', 'elective', 'clerkship', 'externship', 'observership', 'virtual', 'research', 'unclear'] as const;
export type Type = (typeof TYPES)[number];

export const CONTACTS = ['hands-on', 'observation', 'none', 'unclear'] as const;
export type Contact = (typeof CONTACTS)[number];

export const SETTINGS = ['inpatient', 'outpatient', 'both', 'remote', 'unclear'] as const;
export type Setting = (typeof SETTINGS)[number];

/** What contact and setting rest on: a sentence, a reason, or nothing. */
export const BASES = ['stated', 'likely', 'unclear'] as const;
export type Basis = (typeof BASES)[number];

/** Why a value that no sentence states is likely: by the name of the thing, by who hosts it, by its specialty, or read from a result's few words. */
export const WHYS = [
  'observership-by-name',
  'research-by-name',
  'elective-by-name',
  'clerkship-by-name',
  'externship-by-name',
  'sub-internship-by-name',
  'virtual-by-name',
  'host-hospital',
  'host-school',
  'host-system',
  'host-clinic',
  'specialty-in-hospital',
  'snippet',
] as const;
export type Why = (typeof WHYS)[number];

export type Locale = 'en' | 'es' | 'ar';
/** A text in every language of the product. */
export type Texts = Record<Locale, string>;
