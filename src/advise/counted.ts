/** Lengths of time in the reader's language, in the right plural: Arabic has six. */
import type { Locale } from '../model.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const UNITS: Record<'day' | 'week' | 'year', Record<Locale, Forms>> = {
  day: {
    en: { one: '{} day', other: '{} days' },
    es: { one: '{} día', other: '{} días' },
    ar: { one: 'يوم واحد', two: 'يومان', few: '{} أيام', many: '{} يومًا', other: '{} يوم' },
  },
  week: {
    en: { one: '{} week', other: '{} weeks' },
    es: { one: '{} semana', other: '{} semanas' },
    ar: { one: 'أسبوع واحد', two: 'أسبوعان', few: '{} أسابيع', many: '{} أسبوعًا', other: '{} أسبوع' },
  },
  // Said only after "within".
  year: {
    en: { one: '{} year', other: '{} years' },
    es: { one: '{} año', other: '{} años' },
    ar: { one: 'سنة واحدة', two: 'سنتين', few: '{} سنوات', many: '{} سنة', other: '{} سنة' },
  },
};

/** "4 weeks". @param shown what stands for the number, where that is two numbers. */
export function counted(unit: keyof typeof UNITS, n: number, locale: Locale, shown?: string): string {
  const forms = UNITS[unit][locale];
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  // One and two are words of their own in Arabic, which two numbers cannot be.
  return (shown && !form.includes('{}') ? (forms.few ?? forms.other) : form).replace('{}', shown ?? String(n));
}
