/** What is done to the storage when the shortlist's page opens, or when the reader asks. */
import { asides, dropAside } from '../profile/aside.ts';
import { inTurn } from '../profile/turns.ts';
import { GONE, get, goneSchema, local, readEntry, SAVED } from './records.ts';
import { restore } from './store.ts';

/** Other devices have heard of a removal by then. */
const REMEMBERED = 365 * 24 * 3_600_000;

/** Forgets removals that no device can still be waiting for, and what stopped workers left half done. */
export async function tidy(): Promise<void> {
  await inTurn('shortlist', async () => {
    const all = await local().get(null);
    const stale = Object.entries(all).flatMap(([key, value]) => {
      if (key.startsWith(SAVED)) return GONE + key.slice(SAVED.length) in all ? [key] : [];
      if (!key.startsWith(GONE)) return [];
      const gone = goneSchema.safeParse(value);
      return !gone.success || gone.data.at < Date.now() - REMEMBERED ? [key] : [];
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
