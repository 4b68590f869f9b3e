/**
 * How saved listings stand in the storage: one record a key, `saved:<id>`, so that each is written whole or not at all. A removed
 * one leaves `gone:<id>` with its time, for other devices; that one is written first and counts, where a stopped worker left both.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { keepAside, type Unusable } from '../profile/aside.ts';
import { UnusableError, upToDate } from '../profile/forms.ts';
import { issueTexts } from '../profile/issues.ts';
import { type Entry, entrySchema, FORM } from './entry.ts';

export const SAVED = 'saved:';
export const GONE = 'gone:';

export const goneSchema = z.object({ at: z.number() });

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

export const local = () => browser.storage.local;

/** Ids of everything on the list. */
export async function savedIds(): Promise<Set<string>> {
  const keys = new Set(await allKeys());
  const ids = [...keys].filter((key) => key.startsWith(SAVED)).map((key) => key.slice(SAVED.length));
  return new Set(ids.filter((id) => !keys.has(GONE + id)));
}

/** One saved listing; null where it is not on the list. */
export async function get(id: string): Promise<Entry | null> {
  return (await readThese([id]))[0] ?? null;
}

/** The whole list. Records that cannot be read are kept aside (`asides`). */
export async function load(): Promise<Shortlist> {
  return readAll(await local().get(null));
}

/** Those of these that are on the list. */
export async function readThese(ids: string[]): Promise<Entry[]> {
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
  const gone = new Set(list.removed.map(({ id }) => id));
  list.entries = list.entries.filter(({ id }) => !gone.has(id));
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
