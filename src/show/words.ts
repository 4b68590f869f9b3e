/** Plain words for what an offering is, in the reader's language; the same in the badge, the panel and the toolbar. */
import { TYPES, typeName } from '../advise/type-names.ts';
import { isolated, list } from '../advise/words.ts';
import type { Contact, Locale, Setting, Strength, Texts, Type } from '../model.ts';
import { markText } from './mark.ts';

const CONTACTS: Record<Contact, Texts> = {
  'hands-on': { en: 'hands-on', es: 'práctica directa', ar: 'ممارسة فعلية' },
  observation: { en: 'watching only', es: 'solo observar', ar: 'مشاهدة فقط' },
  none: { en: 'no patients', es: 'sin pacientes', ar: 'بلا مرضى' },
  unclear: { en: 'work with patients not stated', es: 'trabajo con pacientes no indicado', ar: 'العمل مع المرضى غير مذكور' },
};
const SETTINGS: Record<Setting, Texts> = {
  inpatient: { en: 'hospital', es: 'hospital', ar: 'مستشفى' },
  outpatient: { en: 'clinic', es: 'consultorio', ar: 'عيادة' },
  both: { en: 'hospital and clinic', es: 'hospital y consultorio', ar: 'مستشفى وعيادة' },
  remote: { en: 'online', es: 'en línea', ar: 'عبر الإنترنت' },
  unclear: { en: 'place not stated', es: 'lugar no indicado', ar: 'المكان غير مذكور' },
};
/** The same as a place that one works in. */
const PLACES: Record<Setting, Texts> = {
  inpatient: { en: 'in a hospital', es: 'en un hospital', ar: 'في مستشفى' },
  outpatient: { en: 'in a clinic', es: 'en un consultorio', ar: 'في عيادة' },
  both: { en: 'in a hospital and a clinic', es: 'en un hospital y un consultorio', ar: 'في مستشفى وعيادة' },
  remote: SETTINGS.remote,
  unclear: SETTINGS.unclear,
};
const FROM_SNIPPET: Texts = { en: 'from the snippet', es: 'según el extracto', ar: 'من المقتطف' };
const LIKELY: Texts = { en: 'likely {}', es: '{} (probable)', ar: '{} على الأرجح' };
const NOT_CLINICAL: Texts = { en: 'not clinical experience', es: 'no es experiencia clínica', ar: 'ليس خبرة سريرية' };
const SOLD_AS: Texts = { en: 'sold as “{}”', es: 'se ofrece como “{}”', ar: 'معروض باسم «{}»' };
const STRENGTH: Texts = { en: 'strength {} of 5', es: 'fuerza {} de 5', ar: 'القوة {} من 5' };
const STRENGTH_UNKNOWN: Texts = { en: 'strength not clear', es: 'fuerza no clara', ar: 'القوة غير واضحة' };

export const fromSnippet = (locale: Locale): string => FROM_SNIPPET[locale];

/** What the words are made from. */
export interface Described {
  type: string;
  label: string | null;
  mislabelled: boolean;
  contact: string;
  contactBasis: string;
  setting: string;
  settingBasis: string;
  /** Read from a search result: what it does not say is left out. */
  snippet?: boolean;
}

/** The name promises more than the page allows. Where the page allows more than its name says, nobody is misled. */
export const promisesMore = ({ mislabelled, label, contact }: Pick<Described, 'mislabelled' | 'label' | 'contact'>): boolean =>
  mislabelled && label !== null && contact !== 'hands-on';

/** Puts a value into a text with one gap; in Arabic it keeps its own direction there. */
export const fill = (texts: Texts, locale: Locale, value: string | number): string => texts[locale].replace('{}', isolated(value, locale));

/** "Externship", "hands-on · likely clinic". */
export function words(offering: Described, locale: Locale = 'en'): { type: string; rest: string } {
  const type = typeName(offering.type as Type, locale);
  if (offering.type === 'research')
    return { type, rest: offering.snippet ? `${NOT_CLINICAL[locale]} · ${FROM_SNIPPET[locale]}` : NOT_CLINICAL[locale] };
  if (promisesMore(offering)) return { type, rest: fill(SOLD_AS, locale, offering.label as string) };
  const contact = basisOf(CONTACTS[offering.contact as Contact][locale], offering.contactBasis, locale);
  const setting = basisOf(SETTINGS[offering.setting as Setting][locale], offering.settingBasis, locale);
  // "Virtual · online · …" says the same twice.
  if (offering.type === 'virtual' && !offering.snippet)
    return { type, rest: offering.contact === 'unclear' ? SETTINGS.remote[locale] : contact };
  const said = [offering.contact === 'unclear' ? '' : contact, offering.setting === 'unclear' ? '' : setting].filter(Boolean);
  return { type, rest: (offering.snippet ? [...said, FROM_SNIPPET[locale]] : [contact, setting]).join(' · ') };
}

/** "Externship, hands-on, likely in a clinic": what it is, as a heading. */
export function title(offering: Described, locale: Locale): string {
  const type = typeName(offering.type as Type, locale);
  if (offering.type === 'research') return type;
  const contact = basisOf(CONTACTS[offering.contact as Contact][locale], offering.contactBasis, locale);
  const place = basisOf(PLACES[offering.setting as Setting][locale], offering.settingBasis, locale);
  const rest = offering.type !== 'virtual' ? [contact, place] : offering.contact === 'unclear' ? [SETTINGS.remote[locale]] : [contact];
  return list([type, ...rest], locale);
}

const VALUES = { type: TYPES, contact: CONTACTS, setting: PLACES };
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** One value of an axis by itself: "Hands-on", "In a clinic". */
export const valueWords = (axis: keyof typeof VALUES, value: string, locale: Locale): string =>
  capital((VALUES[axis] as Record<string, Texts>)[value]?.[locale] ?? value);

const basisOf = (word: string, basis: string, locale: Locale) => (basis === 'likely' ? fill(LIKELY, locale, word) : word);

/** "strength 4 of 5", "strength 2-3 of 5". */
export function strengthWords({ mark, level }: Strength, locale: Locale): string {
  if (level === 0) return NOT_CLINICAL[locale];
  return mark === '?' ? STRENGTH_UNKNOWN[locale] : fill(STRENGTH, locale, markText(mark));
}
