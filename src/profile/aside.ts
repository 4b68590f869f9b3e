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

/**
 * Moves a record aside: first the copy, then the original goes. Where there is no room for the copy the original stays
 * where it is, so that a record is never in no place.
 */
export async function keepAside(from: string, data: unknown, why: string): Promise<void> {
  const before = await asides();
  const same = before.some((aside) => aside.from === from && JSON.stringify(aside.data) === JSON.stringify(data));
  if (!same) {
    const at = Date.now();
    try {
      await browser.storage.local.set({ [`${PREFIX}${from}:${at}`]: { from, at, why, data } });
    } catch {
      return;
    }
  }
  await browser.storage.local.remove(from);
}

export async function asides(): Promise<Aside[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [{ ...(value as Omit<Aside, 'key'>), key }] : []));
}

export async function dropAside(key: string): Promise<void> {
  if (key.startsWith(PREFIX)) await browser.storage.local.remove(key);
}
