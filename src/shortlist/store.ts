/**
 * Where saved listings are kept: one record a key, `saved:<id>`, so that each is written whole or not at all. A removed one
 * leaves `gone:<id>` with its time, for other devices. Where a stopped worker left both, the later one counts.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Listing } from '../model.ts';
import { asides, dropAside, keepAside, type Unusable } from '../profile/aside.ts';
import { UnusableError, upToDate } from '../profile/forms.ts';
import { issueTexts } from '../profile/issues.ts';
import { inTurn } from '../profile/turns.ts';
import { changesSince } from './changes.ts';
import { compact, current, type Entry, entryIds, entrySchema, FORM, type Own, withOwn } from './entry.ts';

export { entryId, entryIds, newEntry } from './entry.ts';

const SAVED = 'saved:';
const GONE = 'gone:';
/** Other devices have heard of a removal by then. */
const REMEMBERED = 365 * 24 * 3_600_000;

const goneSchema = z.object({ at: z.number() });

export interface Removed {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Shortlist {
  entries: Entry[];
  removed: Removed[];
  /** Records that could not be read and were kept aside just now. */
  unusable: number;
}

const local = () => browser.storage.local;

/** Whether an error says that there is no room left. */
export const isFull = (error: unknown): boolean => /quota|no space|exceed/i.test(String((error as Error)?.message ?? error));

/** Ids of everything on the list. */
export async function savedIds(): Promise<Set<string>> {
  const keys = await allKeys();
  const gone = new Set(keys.filter((key) => key.startsWith(GONE)).map((key) => key.slice(GONE.length)));
  const ids = keys.filter((key) => key.startsWith(SAVED)).map((key) => key.slice(SAVED.length));
  const both = ids.filter((id) => gone.has(id));
  const live = new Set((await readThese(both)).map(({ id }) => id));
  return new Set(ids.filter((id) => !gone.has(id) || live.has(id)));
}

/** One saved listing; null where it is not on the list. */
export async function get(id: string): Promise<Entry | null> {
  return (await readThese([id]))[0] ?? null;
}

/** The whole list. Records that cannot be read are kept aside (`asides`). */
export async function load(): Promise<Shortlist> {
  return readAll(await local().get(null));
}

/** Puts a listing on the list; one that is there already keeps the reader's notes and takes over what the page says. */
export async function add(entry: Entry): Promise<void> {
  await inTurn('shortlist', async () => {
    const before = await get(entry.id);
    await put([before ? { ...before, saved: entry.saved, seen: null, times: { ...before.times, page: Date.now() } } : entry]);
  });
}

/** Takes a listing off the list. `restore` with the entry is the way back. */
export const remove = (id: string): Promise<void> => removeThese([id]);

/** Takes these off the list, in one go. */
export async function removeThese(ids: string[]): Promise<void> {
  if (!ids.length) return;
  await inTurn('shortlist', async () => {
    const at = Date.now();
    const gone = Object.fromEntries(ids.map((id) => [GONE + id, { at }]));
    const keys = ids.map((id) => SAVED + id);
    try {
      await local().set(gone);
      await local().remove(keys);
    } catch (error) {
      if (!isFull(error)) throw error;
      // No room to remember the removal: first make some.
      await local().remove(keys);
      await local().set(gone);
    }
  });
}

/** Puts entries back, or in from another device, as they are; in one go, so all or none. */
export async function restore(entries: Entry[]): Promise<void> {
  if (!entries.length) return;
  const listed = Date.now();
  await inTurn('shortlist', () => put(entries.map((entry) => ({ ...entry, times: { ...entry.times, listed } }))));
}

/** Changes what the reader adds to a listing; null where it is no longer on the list. */
export function update(id: string, change: Partial<Own>): Promise<Entry | null> {
  return inTurn('shortlist', async () => {
    const entry = await get(id);
    if (!entry) return null;
    const next = entrySchema.parse(withOwn(entry, change));
    await local().set({ [SAVED + id]: next });
    return next;
  });
}

/** Notes what a page says on this visit, for those of its offerings that are on the list. */
export async function noteVisit(url: string, listings: Listing[]): Promise<void> {
  const ids = entryIds(
    url,
    listings.map(({ title }) => title),
  );
  const known = await readThese(ids);
  if (!known.length) return;
  await inTurn('shortlist', async () => {
    for (const { id } of known) {
      const entry = await get(id);
      const listing = compact(listings[ids.indexOf(id)] as Listing);
      if (!entry || !changesSince(current(entry), listing).length) continue;
      const back = !changesSince(entry.saved.listing, listing).length;
      const now = Date.now();
      const next: Entry = { ...entry, seen: back ? null : { at: now, listing }, times: { ...entry.times, page: now } };
      await local().set({ [SAVED + id]: next });
    }
  });
}

/** The reader has seen what changed: from now on it is compared with today's page. */
export function takeNote(id: string): Promise<Entry | null> {
  return inTurn('shortlist', async () => {
    const entry = await get(id);
    if (!entry?.seen) return entry;
    const next: Entry = { ...entry, saved: entry.seen, seen: null, times: { ...entry.times, page: Date.now() } };
    await local().set({ [SAVED + id]: next });
    return next;
  });
}

/** Calls back when the list was changed anywhere; returns how to stop. */
export function onShortlistChanged(callback: (ids: string[]) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local') return;
    const ids = Object.keys(changes).flatMap((key) => (key.startsWith(SAVED) ? [key.slice(SAVED.length)] : []));
    if (ids.length) callback(ids);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Forgets removals that no device can still be waiting for, and what stopped workers left half done. */
export async function tidy(): Promise<void> {
  await inTurn('shortlist', async () => {
    const all = await local().get(null);
    const ids = await savedIds();
    const stale = Object.entries(all).flatMap(([key, value]) => {
      if (key.startsWith(GONE)) {
        const gone = goneSchema.safeParse(value);
        return !gone.success || gone.data.at < Date.now() - REMEMBERED || ids.has(key.slice(GONE.length)) ? [key] : [];
      }
      return key.startsWith(SAVED) && GONE + key.slice(SAVED.length) in all && !ids.has(key.slice(SAVED.length)) ? [key] : [];
    });
    if (stale.length) await local().remove(stale);
  });
}

/** Puts back what was kept aside and can be read by now; tells how many. */
export async function retryAsides(): Promise<number> {
  let back = 0;
  for (const { key, from, data } of await asides()) {
    if (!from.startsWith(SAVED) || (await get(from.slice(SAVED.length)))) continue;
    try {
      await restore([readEntry(data)]);
    } catch {
      continue;
    }
    await dropAside(key);
    back++;
  }
  return back;
}

async function put(entries: Entry[]): Promise<void> {
  await local().set(Object.fromEntries(entries.map((entry) => [SAVED + entry.id, entry])));
  await local().remove(entries.map(({ id }) => GONE + id));
}

async function readThese(ids: string[]): Promise<Entry[]> {
  if (!ids.length) return [];
  return (await readAll(await local().get(ids.flatMap((id) => [SAVED + id, GONE + id])))).entries;
}

async function readAll(stored: Record<string, unknown>): Promise<Shortlist> {
  const list: Shortlist = { entries: [], removed: [], unusable: 0 };
  const unusable: Unusable[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (value === undefined || value === null) continue;
    if (key.startsWith(GONE)) {
      const gone = goneSchema.safeParse(value);
      if (gone.success) list.removed.push({ id: key.slice(GONE.length), at: gone.data.at });
    } else if (key.startsWith(SAVED)) {
      try {
        list.entries.push(readEntry(value));
      } catch (error) {
        unusable.push({ from: key, data: value, why: (error as Error).message });
      }
    }
  }
  await keepAside(unusable);
  list.unusable = unusable.length;
  const goneAt = new Map(list.removed.map(({ id, at }) => [id, at]));
  list.entries = list.entries.filter(({ id, times }) => times.listed > (goneAt.get(id) ?? -1));
  const live = new Set(list.entries.map(({ id }) => id));
  list.removed = list.removed.filter(({ id }) => !live.has(id));
  return list;
}

/** A record of any form as an entry of today. @throws UnusableError that names the fields. */
export function readEntry(value: unknown): Entry {
  const parsed = entrySchema.safeParse(upToDate(value, {}, FORM));
  if (parsed.success) return parsed.data;
  throw new UnusableError(
    'broken',
    issueTexts(parsed.error, value, 'en', (path) => path),
  );
}

async function allKeys(): Promise<string[]> {
  const area = local() as ReturnType<typeof local> & { getKeys?: () => Promise<string[]> };
  // Newer browsers give the keys without the records.
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
}
