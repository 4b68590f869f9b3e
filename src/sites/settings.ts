/**
 * What the reader switched off, hid or corrected. Kept on this device under one key;
 * content scripts cannot read it. What cannot be understood is kept aside, never dropped.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { keepAside, write } from '../profile/aside.ts';
import { readRecord } from '../profile/forms.ts';
import { inTurn } from '../profile/turns.ts';
import { changesSchema } from './changes.ts';

const KEY = 'sites';
const FORM = 1;

const settingsSchema = z.object({
  form: z._default(z.literal(FORM), FORM),
  /** Nothing is read anywhere. */
  off: z.boolean(),
  /** Sites (without `www.`) that are left alone. */
  offHosts: z.array(z.string()),
  /** Signatures of hidden offerings; no address is kept. */
  hidden: z.array(z.string()),
  /** The reader's own values, by page and title of the offering (hashed). */
  corrections: z.record(z.string(), changesSchema),
});
export type Settings = z.infer<typeof settingsSchema>;

const EMPTY: Settings = { form: FORM, off: false, offHosts: [], hidden: [], corrections: {} };

/**
 * What is stored; where nothing is, nothing is switched off. What cannot be read is kept aside and counts as nothing.
 * @throws where the browser's storage does.
 */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return structuredClone(EMPTY);
  try {
    return readSettings(stored);
  } catch (error) {
    await keepAside([{ from: KEY, why: (error as Error).message, data: stored }]);
    return structuredClone(EMPTY);
  }
}

/** @throws UnusableError */
export const readSettings = (data: unknown): Settings => readRecord(data, settingsSchema, {}, FORM);

/** Changes some of the settings; calls wait for each other, so that none undoes another. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn(KEY, async () => {
    const before = await loadSettings();
    const settings = { ...before, ...change(before) };
    await write({ [KEY]: settings }, readSettings);
    return settings;
  });
}

/** Calls back when the settings were changed anywhere; returns how to stop. */
export function onSettingsChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** A list with a value, once, or without it. */
export function listed(list: string[], value: string, wanted: boolean): string[] {
  const others = list.filter((one) => one !== value);
  return wanted ? [...others, value] : others;
}

/** `www.` is the same site. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
