/**
 * What the reader switched off, hid or corrected. Kept on this device under one key;
 * content scripts cannot read it. What cannot be understood is kept aside, never dropped.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { CONTACTS, SETTINGS, TYPES } from '../model.ts';

const KEY = 'sites';
const ASIDE = 'sites-unreadable';

const changes = z.object({
  type: z.optional(z.enum(TYPES)),
  contact: z.optional(z.enum(CONTACTS)),
  setting: z.optional(z.enum(SETTINGS)),
});
export type Changes = z.infer<typeof changes>;

export const settingsSchema = z.object({
  schema: z.literal(1),
  /** Nothing is read anywhere until the reader asks. */
  off: z.boolean(),
  offHosts: z.array(z.string()),
  /** Signatures of hidden offerings, each with the page it was on. */
  hidden: z.record(z.string(), z.string()),
  /** The reader's own values, by signature of the offering. */
  corrections: z.record(z.string(), changes),
});
export type Settings = z.infer<typeof settingsSchema>;

const EMPTY: Settings = { schema: 1, off: false, offHosts: [], hidden: {}, corrections: {} };

export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return structuredClone(EMPTY);
  const parsed = settingsSchema.safeParse(stored);
  if (parsed.success) return parsed.data;
  await browser.storage.local.set({ [ASIDE]: stored, [KEY]: EMPTY });
  return structuredClone(EMPTY);
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the settings; calls wait for each other, so that none undoes another. */
export function changeSettings(change: (settings: Settings) => void): Promise<Settings> {
  const next = last.then(async () => {
    const settings = await loadSettings();
    change(settings);
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  last = next.catch(() => {});
  return next;
}

/** `www.` is the same site. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
