/** What pages say when they are visited again. */
import type { Listing } from '../model.ts';
import { inTurn } from '../profile/turns.ts';
import { changesSince } from './changes.ts';
import { compact, current, type Entry, entryIds } from './entry.ts';
import { SAVED } from './keys.ts';
import { get, local, readThese } from './records.ts';

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
