/** What is done to the storage when the shortlist's page opens, or when the reader asks. */
import { asides, dropAside } from '../profile/aside.ts';
import { storedKeys } from '../profile/keys.ts';
import { readStoredProfile } from '../profile/store.ts';
import { inTurn } from '../profile/turns.ts';
import { readSettings } from '../sites/settings.ts';
import { GONE, goneKey, SAVED } from './keys.ts';
import { get, goneSchema, local, readEntry } from './records.ts';
import { restore } from './store.ts';

/** Other devices have heard of a removal by then. */
const REMEMBERED = 365 * 24 * 3_600_000;

/** Forgets removals that no device can still be waiting for, and what stopped workers left half done. */
export async function tidy(): Promise<void> {
  await inTurn('shortlist', async () => {
    await hashRemovals();
    const keys = new Set(await storedKeys());
    const removals = [...keys].filter((key) => key.startsWith(GONE));
    if (!removals.length) return;
    const halves = [...keys].filter((key) => key.startsWith(SAVED) && keys.has(goneKey(key.slice(SAVED.length))));
    const old = Object.entries(await local().get(removals)).flatMap(([key, value]) => {
      const word = goneSchema.safeParse(value);
      return !word.success || word.data.at < Date.now() - REMEMBERED ? [key] : [];
    });
    const stale = [...halves, ...old];
    if (stale.length) await local().remove(stale);
  });
}

/** Once the word of a removal bore the whole id, in which there is a `#`. It never counts where the listing is there. */
async function hashRemovals(): Promise<void> {
  const keys = new Set(await storedKeys());
  const named = [...keys].filter((key) => key.startsWith(GONE) && key.includes('#'));
  if (!named.length) return;
  const words = Object.entries(await local().get(named)).flatMap(([key, word]) => {
    const id = key.slice(GONE.length);
    return keys.has(SAVED + id) ? [] : [[goneKey(id), word]];
  });
  await local().set(Object.fromEntries(words));
  await local().remove(named);
}

/** Puts back what was kept aside and can be read by now; tells how many. */
export async function retryAsides(): Promise<number> {
  let back = 0;
  for (const { key, from, data } of await asides()) {
    if (!(await putBack(from, data).catch(() => false))) continue;
    await dropAside(key);
    back++;
  }
  return back;
}

/** What is one record, by its key; its reader throws where it cannot be read. */
const SINGLE: Record<string, (data: unknown) => unknown> = { profile: readStoredProfile, sites: readSettings };

/** False where another one stands there, or it is none of ours. */
async function putBack(from: string, data: unknown): Promise<boolean> {
  if (from.startsWith(SAVED)) {
    if (await get(from.slice(SAVED.length))) return false;
    await restore([readEntry(data)]);
    return true;
  }
  return inTurn(from, async () => {
    if (!SINGLE[from] || (await local().get(from))[from] !== undefined) return false;
    SINGLE[from](data);
    await local().set({ [from]: data });
    return true;
  });
}
