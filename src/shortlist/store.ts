/** The shortlist: saved listings. Every change is one whole record, in turn, and told to all of the extension's parts. */
import { browser } from 'wxt/browser';
import { write } from '../profile/aside.ts';
import { isFull } from '../profile/full.ts';
import { inTurn } from '../profile/turns.ts';
import { type Entry, type Own, withOwn } from './entry.ts';
import { goneKey, SAVED } from './keys.ts';
import { get, local, readEntry, unhint } from './records.ts';

export { newEntry } from './entry.ts';
export { get, hintAt, listedIn, load, savedIds } from './records.ts';
export { noteVisit, takeNote } from './visits.ts';

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
    const gone = Object.fromEntries(ids.map((id) => [goneKey(id), { at }]));
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
    await unhint(ids);
  });
}

/** Puts entries back, or in from another device, as they are; in one go, so all or none. */
export async function restore(entries: Entry[]): Promise<void> {
  if (entries.length) await inTurn('shortlist', () => put(entries));
}

/** Changes what the reader adds to a listing; null where it is no longer on the list. @throws UnusableError that names the fields. */
export function update(id: string, change: Partial<Own>): Promise<Entry | null> {
  return inTurn('shortlist', async () => {
    const entry = await get(id);
    if (!entry) return null;
    const next = readEntry(withOwn(entry, change));
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

/** The word of a removal goes first, since it would count. */
async function put(entries: Entry[]): Promise<void> {
  await local().remove(entries.map(({ id }) => goneKey(id)));
  await write(Object.fromEntries(entries.map((entry) => [SAVED + entry.id, entry])), readEntry);
}
