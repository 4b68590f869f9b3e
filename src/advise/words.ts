/** Words that texts of advice are put together from, in the reader's language. */
import type { Locale, Texts } from '../model.ts';

/** `$1,250`; the sign and the digits are the page's own in every language. */
export const money = (amount: number, currency = 'USD'): string =>
  `${SIGNS[currency] ?? `${currency} `}${Math.round(amount).toLocaleString('en-US')}`;
const SIGNS: Record<string, string> = { USD: '$', GBP: '£', EUR: '€' };

const DATE_LOCALES: Record<Locale, string> = { en: 'en-US', es: 'es', ar: 'ar-u-nu-latn' };

/** `2027-01-15` in the reader's words. */
export const day = (iso: string, locale: Locale): string =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString(DATE_LOCALES[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/**
 * Keeps its own direction in an Arabic text: else the sign of “$400” or “4−” changes sides there. What holds Arabic runs as Arabic, though
 * it may begin with an English word: else the parts of a list stand in the wrong order.
 */
export const isolated = (value: string | number, locale: Locale): string =>
  locale === 'ar' ? `${/\p{Script_Extensions=Arabic}/u.test(String(value)) ? '\u2067' : '\u2068'}${value}\u2069` : String(value);

const COMMA: Texts = { en: ', ', es: ', ', ar: '، ' };
export const list = (items: string[], locale: Locale): string => items.join(COMMA[locale]);

/**
 * A text with its placeholders filled. In Arabic each filling is isolated, so that a price or
 * an English word keeps its own direction.
 * @throws Error where the text has a placeholder that is not filled: a fault of the rule.
 */
export function filled(texts: Texts, locale: Locale, fill: Record<string, string | number> = {}): string {
  return texts[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = fill[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${texts.en}"`);
    return isolated(value, locale);
  });
}
