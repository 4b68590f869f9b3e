/** Readings of a listing and a profile that several rules share. Pure functions of plain data. */
import type { Audience, EvidenceAxis, Facts, Listing, Profile, Saying } from '../model.ts';
import { costOf } from './cost.ts';
import type { Case, Context } from './types.ts';

const NOBODY: Profile = { schema: 1 };

/** What the rules see of a listing and its reader. */
export function caseOf(listing: Listing, profile: Profile | null, ctx: Context): Case {
  return {
    listing,
    facts: listing.facts,
    profile: profile ?? NOBODY,
    hasProfile: profile !== null,
    today: ctx.today,
    locale: ctx.locale,
    cost: costOf(listing, profile ?? NOBODY, ctx.locale),
    says: (saying: Saying) => listing.says.includes(saying),
    quotes: (...axes: EvidenceAxis[]) => quotesOf(listing, ...axes),
  };
}

/** The page's sentences on these axes, each once, in page order within an axis. */
export function quotesOf(listing: Listing, ...axes: EvidenceAxis[]): string[] {
  const quotes = axes.flatMap((axis) => listing.evidence.filter((e) => e.axis === axis).map((e) => e.quote));
  return [...new Set(quotes)];
}

/** The same for one value of an axis; all of the axis where none is marked with it. */
export function quotesFor(listing: Listing, axis: EvidenceAxis, ...values: string[]): string[] {
  const own = listing.evidence.filter((e) => e.axis === axis && values.includes(e.value)).map((e) => e.quote);
  return own.length ? [...new Set(own)] : quotesOf(listing, axis);
}

/** Those that hold one of the names come first, so that what is said and what is quoted are of the same thing. */
export function namingFirst(quotes: string[], names: string[]): string[] {
  const named = (quote: string) => names.some((name) => quote.toLowerCase().includes(name.toLowerCase()));
  return [...quotes.filter(named), ...quotes.filter((quote) => !named(quote))];
}

/** The first quotes are enough; a page may say the same twenty times. */
const ENOUGH = 3;
export const few = (quotes: string[]): string[] => quotes.slice(0, ENOUGH);

const STUDENTS: Audience[] = ['student', 'final-year-student'];

export const takes = (facts: Facts, ...who: Audience[]): boolean => who.some((a) => facts.audience.includes(a));
export const takesStudents = (facts: Facts): boolean => takes(facts, ...STUDENTS);

/** The stated audience is medical students and no doctors; pupils and other trades beside them change nothing. */
export const studentsOnly = (facts: Facts): boolean =>
  takesStudents(facts) && facts.audience.every((a) => STUDENTS.includes(a) || a === 'premed-or-other');

/** The page says that it does not take them, and does not say the opposite elsewhere. */
export const excludes = (facts: Facts, who: Audience): boolean => facts.excluded.includes(who) && !takes(facts, who);

/** Not the offer's own words but the field's: these are taken by students alone. */
export const isForEnrolled = (listing: Listing): boolean => listing.type === 'elective' || listing.type === 'clerkship';

/** Money passes: a price is named, or the host lives from placing people. */
export const charges = (facts: Facts): boolean => (facts.fee ? !facts.fee.free : facts.host === 'agency');

export const handsOn = (listing: Listing): boolean => listing.contact === 'hands-on' && inPerson(listing);
export const inPerson = (listing: Listing): boolean =>
  listing.type !== 'virtual' && listing.type !== 'research' && listing.setting !== 'remote';
/** The visitor enters the US for it, be it for research. */
export const onSite = (listing: Listing): boolean => listing.type !== 'virtual' && listing.setting !== 'remote';
export const inHospital = (listing: Listing): boolean => listing.setting === 'inpatient' || listing.setting === 'both';

/** A doctor's own practice is the place: no school or hospital stands behind it. */
export const inPrivateOffice = (listing: Listing): boolean =>
  inPerson(listing) && listing.setting === 'outpatient' && (listing.facts.host === 'clinic' || listing.facts.host === 'agency');

/** In the last year of school or not; null where the profile does not say. No school of medicine ends before its fourth year. */
export function inFinalYear({ finalYear, year }: Profile): boolean | null {
  if (finalYear !== undefined) return finalYear;
  return year !== undefined && year <= 3 ? false : null;
}

/** Whether the reader counts as one of the US for a school's rules; null where the profile does not say enough. */
export function ofUsSchool({ school, usPerson }: Profile): boolean | null {
  if (school?.usAccredited !== undefined) return school.usAccredited;
  if (school?.caribbean === true || usPerson === false) return false;
  return null;
}

/** The reader says that they need no entry to the US: at home there, or no visa needed. */
export const needsNoVisa = (profile: Profile): boolean => profile.usPerson === true || profile.visa?.notNeeded === true;

/** The sentences that name visas, before those that only speak of one. */
export function visaQuotes(listing: Listing): string[] {
  const naming = listing.evidence.filter((e) => e.axis === 'visa' && e.value !== 'mentioned').map((e) => e.quote);
  return naming.length ? [...new Set(naming)] : quotesOf(listing, 'visa');
}

/** The visas the reader has or plans to get, in the page's spelling. */
export const visasOf = (profile: Profile): string[] =>
  [...(profile.visa?.held ?? []), ...(profile.visa?.planned ?? [])].flatMap(visaClasses);

/** `B1/B2` → `B-1`, `B-2`; the visa waiver is `ESTA`. */
export function visaClasses(kind: string): string[] {
  const text = kind.toUpperCase();
  if (/ESTA|VWP|WAIVER|\bW[BT]\b/.test(text)) return ['ESTA'];
  const classes = [...text.matchAll(/\b([A-Z])[- ]?(\d[A-Z]?)\b/g)].map((m) => `${m[1]}-${m[2]}`);
  return classes.length ? classes : [text];
}
