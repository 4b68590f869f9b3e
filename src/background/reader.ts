/** The reader as the background knows them: profile, settings, language, today. */
import { browser } from 'wxt/browser';
import type { Locale } from '../model.ts';
import { loadProfile } from '../profile/store.ts';
import { today } from '../show/today.ts';
import { loadSettings } from '../sites/settings.ts';
import type { Reader } from './rated.ts';

export function locale(): Locale {
  const language = browser.i18n.getUILanguage().slice(0, 2);
  return language === 'es' || language === 'ar' ? language : 'en';
}

export async function reader(): Promise<Reader> {
  const [profile, settings] = await Promise.all([loadProfile(), loadSettings()]);
  return { profile, settings, locale: locale(), today: today() };
}
