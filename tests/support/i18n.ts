/** Stands for WXT's `#i18n` where there is no browser: the English words, or those of the language that a test asks for. */
import ar from '../../src/locales/ar.json' with { type: 'json' };
import en from '../../src/locales/en.json' with { type: 'json' };
import es from '../../src/locales/es.json' with { type: 'json' };
import type { Locale } from '../../src/model.ts';

type Messages = { [key: string]: string | Messages };

const LANGUAGES: Record<Locale, Messages> = { en, es, ar };
let spoken: Locale = 'en';

/** Does this in another language. */
export function inLanguage<T>(locale: Locale, act: () => T): T {
  spoken = locale;
  try {
    return act();
  } finally {
    spoken = 'en';
  }
}

export const i18n = {
  t(key: string, gaps: (string | number)[] = []): string {
    const text = key.split('.').reduce<string | Messages>((at, name) => (at as Messages)[name] as string | Messages, LANGUAGES[spoken]);
    return String(text).replace(/\$(\d)/g, (_, n) => String(gaps[n - 1] ?? ''));
  },
};
