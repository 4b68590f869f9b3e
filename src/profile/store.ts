/**
 * Where the profile is kept: storage.local, which content scripts cannot read, and the browser's account too where the
 * reader switched that on. Only the extension's own pages and its worker may import this.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { saysSomething } from '../model/says-something.ts';
import type { Profile } from '../model.ts';
import { keepAside, write } from './aside.ts';
import { readRecord, type Step } from './forms.ts';
import { changed, merged, type Timed } from './merge.ts';
import { parseProfile, profileSchema } from './schema.ts';
import { inTurn } from './turns.ts';

const KEY = 'profile';
const SYNC_SWITCH = 'profile-sync';
const FORM = 2;

const storedSchema = z.object({ form: z.literal(FORM), profile: profileSchema, times: z.record(z.string(), z.number()) });

/** Form 1 was the profile alone, as an export writes it. */
const STEPS: Record<number, Step> = { 1: (profile) => ({ profile, times: {} }) };

/** @throws UnusableError */
export const readStoredProfile = (data: unknown): Timed => readRecord(data, storedSchema, STEPS, FORM);

const NOTHING: Timed = { profile: { schema: 1 }, times: {} };

/** The profile is on this device, but its copy in the browser's account could not be written. */
export class NotSyncedError extends Error {}

/** The reader's profile; null where they have said nothing. What cannot be read is kept aside (`asides`). */
export async function loadProfile(): Promise<Profile | null> {
  const profile = await storedProfile();
  return saysSomething(profile) ? profile : null;
}

/** The profile as it is filled in, with lines that say nothing yet. */
export const storedProfile = async (): Promise<Profile> => (await inTurn('profile', read)).profile;

/**
 * Keeps the profile; fields that are absent are taken back.
 * @throws Error where the profile is not valid or the storage refuses; NotSyncedError where only the account's copy failed.
 */
export async function saveProfile(profile: Profile): Promise<void> {
  const valid = parseProfile(profile);
  await inTurn('profile', async () => {
    const next = changed(await read(), valid, Date.now());
    await keep(next);
    if (await isSyncOn()) await toAccount(next);
  });
}

/** Forgets the profile, here and in the account. */
export async function deleteProfile(): Promise<void> {
  await saveProfile({ schema: 1 });
}

/** Calls back when the profile was changed anywhere, this context included; returns how to stop. */
export function onProfileChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (KEY in changes && (area === 'local' || area === 'sync')) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export async function isSyncOn(): Promise<boolean> {
  return (await browser.storage.local.get(SYNC_SWITCH))[SYNC_SWITCH] === true;
}

/** Switches the copy in the browser's account on (both are merged) or off (the account's copy is deleted). */
export async function setSync(on: boolean): Promise<void> {
  await inTurn('profile', async () => {
    if (!on) {
      await browser.storage.local.set({ [SYNC_SWITCH]: false });
      await browser.storage.sync.remove(KEY);
      return;
    }
    await browser.storage.local.set({ [SYNC_SWITCH]: true });
    await toAccount(await read());
  });
}

/** This device's profile with what other devices changed; run it in turn. */
async function read(): Promise<Timed> {
  const [here, synced] = await Promise.all([readFrom('local'), isSyncOn()]);
  if (!synced) return here;
  const both = merged(here, await readFrom('sync'));
  // Where there is no room for it, the account is asked again next time.
  if (JSON.stringify(both) !== JSON.stringify(merged(here, here))) await keep(both).catch(() => {});
  return both;
}

const keep = (profile: Timed): Promise<void> => write({ [KEY]: { form: FORM, ...profile } }, readStoredProfile);

async function readFrom(area: 'local' | 'sync'): Promise<Timed> {
  const stored = (await browser.storage[area].get(KEY))[KEY];
  if (stored === undefined) return NOTHING;
  try {
    return readStoredProfile(stored);
  } catch (error) {
    // A newer device may have written the account's copy: it stays there for that device.
    if (area === 'local') await keepAside([{ from: KEY, data: stored, why: (error as Error).message }]);
    return NOTHING;
  }
}

async function toAccount(profile: Timed): Promise<void> {
  try {
    const there = (await browser.storage.sync.get(KEY))[KEY] as { form?: number } | undefined;
    if ((there?.form ?? 0) > FORM) throw new Error('The account holds a profile of a newer version.');
    await browser.storage.sync.set({ [KEY]: { form: FORM, ...profile } });
  } catch (error) {
    throw new NotSyncedError((error as Error).message);
  }
}
