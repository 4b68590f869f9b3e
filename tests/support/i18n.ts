/** Stands for WXT's `#i18n` where there is no browser: the English words. */
import en from '../../src/locales/en.json' with { type: 'json' };

type Messages = { [key: string]: string | Messages };

export const i18n = {
  t(key: string, gaps: (string | number)[] = []): string {
    const text = key.split('.').reduce<string | Messages>((at, name) => (at as Messages)[name] as string | Messages, en);
    return String(text).replace(/\$(\d)/g, (_, n) => String(gaps[n - 1] ?? ''));
  },
};
