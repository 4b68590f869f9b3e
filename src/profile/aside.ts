/** Stored records that cannot be used are kept aside, so that nothing is lost, and the reader is told. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { storedKeys } from './keys.ts';

const PREFIX = 'aside:';

export interface Aside {
  /** Where it stands in the storage. */
  key: string;
  /** Where it stood before. */
  from: string;
  /** Milliseconds since 1970. */
  at: number;
  /** `newer` or `broken`, and what is wrong, naming the field. */
  why: string;
  data: unknown;
}

/** A record that cannot be used, and why. */
export interface Unusable {
  from: string;
  why: string;
  data: unknown;
}

/**
 * Moves records aside: first the copies, then the originals go. Where there is no room for the copies the originals stay
 * where they are, so that a record is never in no place.
 */
export async function keepAside(records: Unusable[]): Promise<void> {
  if (!records.length) return;
  const before = new Set((await asides()).map(({ from, data }) => JSON.stringify([from, data])));
  const at = Date.now();
  const copies = records
    .filter(({ from, data }) => !before.has(JSON.stringify([from, data])))
    .map(({ from, why, data }) => [`${PREFIX}${from}:${at}`, { from, at, why, data }] as const);
  try {
    await browser.storage.local.set(Object.fromEntries(copies));
  } catch {
    return;
  }
  await browser.storage.local.remove(records.map(({ from }) => from));
}

/**
 * Writes records, in the form that `read` reads. One that stands there and cannot be read would have been kept aside, were
 * there room: it is not written over.
 * @throws Error where there is one, or the storage refuses; then none is written.
 */
export async function write(records: Record<string, unknown>, read: (data: unknown) => unknown): Promise<void> {
  const there = Object.values(await browser.storage.local.get(Object.keys(records)));
  for (const record of there) {
    try {
      if (record !== undefined && record !== null) read(record);
    } catch (cause) {
      throw new Error('The storage quota is exceeded', { cause });
    }
  }
  await browser.storage.local.set(records);
}

const asideSchema = z.object({ from: z.string(), at: z.number(), why: z.string(), data: z.unknown() });

/** Everything that was kept aside; what is damaged even there is given as it is. */
export async function asides(): Promise<Aside[]> {
  const keys = (await storedKeys()).filter((key) => key.startsWith(PREFIX));
  const all: Record<string, unknown> = keys.length ? await browser.storage.local.get(keys) : {};
  return Object.entries(all).flatMap(([key, value]): Aside[] => {
    const parsed = asideSchema.safeParse(value);
    return [parsed.success ? { ...parsed.data, key } : { key, from: key.slice(PREFIX.length), at: 0, why: 'broken', data: value }];
  });
}

/** Calls back when something was kept aside or dropped anywhere; returns how to stop. */
export function onAsidesChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Puts one back aside, as it was: the way back from dropping it. */
export async function returnAside({ key, ...record }: Aside): Promise<void> {
  if (key.startsWith(PREFIX)) await browser.storage.local.set({ [key]: record });
}

export async function dropAside(key: string): Promise<void> {
  if (key.startsWith(PREFIX)) await browser.storage.local.remove(key);
}
