/** The values of the axes, each in a word of its own, for tables. */
import type { Contact, Host, Locale, Setting, Texts, Type } from '../model.ts';
import { words } from '../show/words.ts';

const LOCALES: Locale[] = ['en', 'es', 'ar'];
const PLAIN = { label: null, mislabelled: false, contactBasis: 'stated', settingBasis: 'stated' };

/** One part of the badge's own words, so that tables and badges say the same. */
const part = (type: Type, contact: Contact, setting: Setting, pick: (words: { type: string; rest: string }) => string): Texts =>
  Object.fromEntries(LOCALES.map((locale) => [locale, pick(words({ ...PLAIN, type, contact, setting }, locale))])) as Texts;

const typeOf = (type: Type) => part(type, 'unclear', 'unclear', (w) => w.type);
const contactOf = (contact: Contact) => part('unclear', contact, 'unclear', (w) => w.rest.split(' · ')[0] as string);
const settingOf = (setting: Setting) => part('unclear', 'unclear', setting, (w) => w.rest.split(' · ')[1] as string);

export const TYPE: Record<Type, Texts> = {
  'sub-internship': typeOf('sub-internship'),
  elective: typeOf('elective'),
  clerkship: typeOf('clerkship'),
  externship: typeOf('externship'),
  observership: typeOf('observership'),
  virtual: typeOf('virtual'),
  research: typeOf('research'),
  unclear: typeOf('unclear'),
};
export const CONTACT: Record<Contact, Texts> = {
  'hands-on': contactOf('hands-on'),
  observation: contactOf('observation'),
  none: contactOf('none'),
  unclear: contactOf('unclear'),
};
export const SETTING: Record<Setting, Texts> = {
  inpatient: settingOf('inpatient'),
  outpatient: settingOf('outpatient'),
  both: settingOf('both'),
  remote: settingOf('remote'),
  unclear: settingOf('unclear'),
};
export const HOST: Record<Host, Texts> = {
  hospital: { en: 'hospital', es: 'hospital', ar: 'مستشفى' },
  school: { en: 'medical school', es: 'facultad de medicina', ar: 'كلية طب' },
  clinic: { en: 'clinic', es: 'consultorio', ar: 'عيادة' },
  agency: { en: 'agency', es: 'agencia', ar: 'وكالة' },
  directory: { en: 'directory', es: 'directorio', ar: 'دليل' },
  unclear: { en: 'not stated', es: 'no indicado', ar: 'غير مذكور' },
};
