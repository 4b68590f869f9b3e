/** Lengths of time in the reader's language, in the right plural: the browser's messages have no such forms as Arabic needs. */
import type { Locale } from '../model.ts';
import { locale } from './locale.ts';

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
const DAYS_A_WEEK = 5;

/** "4 weeks"; less than one in days of work. */
export function weeksWords(weeks: number): string {
  const days = Math.max(1, Math.round(weeks * DAYS_A_WEEK));
  return weeks < 1 ? counted('day', days) : counted('week', rounded(weeks));
}

/** "2–4 weeks"; one length where both are the same. */
export function stayWords({ min, max }: { min: number; max: number }): string {
  const [least, most] = [weeksWords(min), weeksWords(max)];
  if (least === most) return most;
  return min < 1 ? `${least} – ${most}` : counted('week', rounded(max), `${rounded(min)}–${rounded(max)}`);
}

/** "1–12": a stay's ends as numbers; null where it has one length. */
export const rangeOf = ({ min, max }: { min: number; max: number }): string | null =>
  rounded(min) === rounded(max) ? null : `${rounded(min)}–${rounded(max)}`;

export const yearsWords = (years: number): string => counted('year', years);

const rounded = (n: number): number => Math.round(n * 10) / 10;

/** @param shown what stands for the number, where that is two numbers. */
function counted(unit: keyof typeof UNITS, n: number, shown?: string): string {
  const forms = UNITS[unit][locale()];
  const form = forms[new Intl.PluralRules(locale()).select(n)] ?? forms.other;
  // One and two are words of their own in Arabic, which two numbers cannot be.
  return (shown && !form.includes('{}') ? (forms.few ?? forms.other) : form).replace('{}', shown ?? String(n));
}
