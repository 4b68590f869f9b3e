/** The reader's language: the one that the browser takes the interface's words from, so that rules' texts match them. */
import { i18n } from '#i18n';
import type { Locale } from '../model.ts';

export const locale = (): Locale => i18n.t('app.locale') as Locale;

export const direction = (of: Locale): 'ltr' | 'rtl' => (of === 'ar' ? 'rtl' : 'ltr');

/** Sets language and direction of an extension page. */
export function setLanguage(document: Document): void {
  const language = locale();
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
}
