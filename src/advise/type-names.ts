/**
 * What the kinds of experience are called in the reader's language. Where doctors say the English word, it stays: it is also what
 * the page says.
 */
import type { Locale, Texts, Type } from '../model.ts';

export const TYPES: Record<Type, Texts> = {
  'sub-internship': { en: 'Sub-internship', es: 'Sub-internship', ar: 'Sub-internship' },
  elective: { en: 'Elective', es: 'Rotación electiva', ar: 'تدريب اختياري' },
  clerkship: { en: 'Clerkship', es: 'Clerkship', ar: 'Clerkship' },
  externship: { en: 'Externship', es: 'Externship', ar: 'Externship' },
  observership: { en: 'Observership', es: 'Observership', ar: 'Observership' },
  virtual: { en: 'Virtual', es: 'Virtual', ar: 'عن بُعد' },
  research: { en: 'Research', es: 'Investigación', ar: 'بحث علمي' },
  unclear: { en: 'Type not stated', es: 'Tipo no indicado', ar: 'النوع غير مذكور' },
};

export const typeName = (type: Type, locale: Locale): string => TYPES[type][locale];
