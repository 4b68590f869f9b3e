/**
 * How saved listings stand in the storage: one record a key, `saved:<id>`, so that each is written whole or not at all. A removed
 * one leaves `gone:<hash of its id>` with its time, for other devices; that one is written first and counts, where a stopped worker left both.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { keepAside, type Unusable } from '../profile/aside.ts';
import { readRecord } from '../profile/forms.ts';
import { storedKeys } from '../profile/keys.ts';
import { hash } from '../sites/signature.ts';
import { type Entry, entrySchema, FORM } from './entry.ts';
import { GONE, goneKey, HINT, keysOf, SAVED } from './keys.ts';

export const goneSchema = z.object({ at: z.number() });

export interface Removed {
  /** Hash of the listing's id. */
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

export const local = () => browser.storage.local;

/** Ids of everything on the list. */
export async function savedIds(): Promise<Set<string>> {
  const keys = new Set(await storedKeys());
  const ids = [...keys].filter((key) => key.startsWith(SAVED)).map((key) => key.slice(SAVED.length));
  return new Set(ids.filter((id) => !keys.has(goneKey(id))));
}

/** One saved listing; null where it is not on the list. */
export async function get(id: string): Promise<Entry | null> {
  return (await readThese([id]))[0] ?? null;
}

/** Those of these records that are on the list. */
export const listedIn = async (stored: Record<string, unknown>): Promise<Entry[]> => (await readAll(stored)).entries;

/** Remembers what to show first; that there is no room for it is no harm. */
export async function hintAt(ids: string[]): Promise<void> {
  const before = (await local().get(HINT))[HINT];
  if (JSON.stringify(before) !== JSON.stringify(ids))
    await local()
      .set({ [HINT]: ids })
      .catch(() => {});
}

/** Takes these out of it. */
export async function unhint(ids: string[]): Promise<void> {
  const hinted = (await local().get(HINT))[HINT];
  if (Array.isArray(hinted)) await hintAt(hinted.filter((id) => !ids.includes(id)));
}

/** How a long list is read without holding up its page. */
export interface Pace {
  /** So many of the newest are given to `show` before the rest is read. */
  first: number;
  show(newest: Entry[]): void;
  /** Lets the page do what waits. */
  rest(): Promise<void>;
}

/** The whole list. Records that cannot be read are kept aside (`asides`). */
export async function load(pace?: Pace): Promise<Shortlist> {
  return readAll(await local().get(null), pace);
}

/** Those of these that are on the list. */
export async function readThese(ids: string[]): Promise<Entry[]> {
  if (!ids.length) return [];
  return listedIn(await local().get(keysOf(ids)));
}

/** Records read between two pauses. */
const SLICE = 100;

async function readAll(stored: Record<string, unknown>, pace?: Pace): Promise<Shortlist> {
  const list: Shortlist = { entries: [], removed: [], unusable: 0 };
  const unusable: Unusable[] = [];
  for (const [key, value] of Object.entries(stored)) {
    const gone = key.startsWith(GONE) ? goneSchema.safeParse(value) : null;
    if (gone?.success) list.removed.push({ id: key.slice(GONE.length), at: gone.data.at });
  }
  const gone = new Set(list.removed.map(({ id }) => id));
  const records = Object.entries(stored).filter(([key, value]) => key.startsWith(SAVED) && value !== undefined && value !== null);
  if (pace) records.sort(([, a], [, b]) => listedAt(b) - listedAt(a));
  for (const [i, [key, value]] of records.entries()) {
    if (pace && i === pace.first) pace.show([...list.entries]);
    if (pace && i >= pace.first && (i - pace.first) % SLICE === 0) await pace.rest();
    try {
      const entry = readEntry(value);
      if (!gone.has(hash(entry.id))) list.entries.push(entry);
    } catch (error) {
      unusable.push({ from: key, data: value, why: (error as Error).message });
    }
  }
  await keepAside(unusable);
  list.unusable = unusable.length;
  return list;
}

/** When a record was put on the list, if it is one. */
const listedAt = (record: unknown): number => Number((record as { times?: { listed?: unknown } }).times?.listed) || 0;

/** A record of any form as an entry of today. @throws UnusableError that names the fields. */
export const readEntry = (value: unknown): Entry => readRecord(value, entrySchema, {}, FORM);
