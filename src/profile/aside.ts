/** Stored records that cannot be used are kept aside, so that nothing is lost, and the reader is told. */
import { browser } from 'wxt/browser';

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

export async function asides(): Promise<Aside[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [{ ...(value as Omit<Aside, 'key'>), key }] : []));
}

export async function dropAside(key: string): Promise<void> {
  if (key.startsWith(PREFIX)) await browser.storage.local.remove(key);
}
