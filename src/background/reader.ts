/** The reader as the background knows them: profile, settings, language, today. */
import { loadProfile } from '../profile/store.ts';
import { locale } from '../show/locale.ts';
import { loadSettings } from '../sites/settings.ts';
import { today } from '../today.ts';
import type { Reader } from './rated.ts';

export async function reader(): Promise<Reader> {
  const [profile, settings] = await Promise.all([loadProfile(), loadSettings()]);
  return { profile, settings, locale: locale(), today: today() };
}
