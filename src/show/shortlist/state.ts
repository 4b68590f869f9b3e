/** What the shortlist's page knows: the list, the profile, what was kept aside; kept up to date with all other parts. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../model.ts';
import { type Aside, asides } from '../../profile/aside.ts';
import { loadProfile, onProfileChanged } from '../../profile/store.ts';
import type { Entry } from '../../shortlist/entry.ts';
import type { Removed } from '../../shortlist/records.ts';
import { type Reading, type Row, rowOf } from '../../shortlist/row.ts';
import { get, load, onShortlistChanged } from '../../shortlist/store.ts';
import { tidy } from '../../shortlist/upkeep.ts';
import { locale } from '../locale.ts';

export interface Known {
  rows: Row[];
  byId: Map<string, Row>;
  removed: Removed[];
  reading: Reading;
  aside: Aside[];
}

/** More changes at once than this: the whole list is read anew. */
const FEW = 20;

/** Null until the first reading is done. */
export function useKnown(): Known | null {
  const [entries, setEntries] = useState<Map<string, Entry> | null>(null);
  const [removed, setRemoved] = useState<Removed[]>([]);
  const [profile, setProfile] = useState<Profile | null>(null);
  const [aside, setAside] = useState<Aside[]>([]);

  const readAll = useCallback(async () => {
    const [list, reader] = await Promise.all([load(), loadProfile()]);
    setProfile(reader);
    setRemoved(list.removed);
    setEntries(new Map(list.entries.map((entry) => [entry.id, entry])));
    performance.mark('list-read');
    setAside(await asides());
  }, []);

  useEffect(() => {
    void readAll().then(tidy);
    const changed = async (ids: string[]) => {
      if (ids.length > FEW) return readAll();
      const now = await Promise.all(ids.map(get));
      setEntries((before) => {
        const next = new Map(before);
        for (const [i, id] of ids.entries()) {
          const entry = now[i];
          if (entry) next.set(id, entry);
          else next.delete(id);
        }
        return next;
      });
    };
    const stops = [onShortlistChanged(changed), onProfileChanged(() => loadProfile().then(setProfile))];
    return () => {
      for (const stop of stops) stop();
    };
  }, [readAll]);

  return useMemo(() => {
    if (!entries) return null;
    const reading: Reading = { profile, locale: locale(), today: today() };
    const name = JSON.stringify(reading);
    const rows = [...entries.values()].map((entry) => rowFor(entry, reading, name));
    return { rows, byId: new Map(rows.map((row) => [row.entry.id, row])), removed, reading, aside };
  }, [entries, profile, removed, aside]);
}

/** Rows of records that did not change stay the same, so that a change of one does not work out all anew. */
const kept = new WeakMap<Entry, { reading: string; row: Row }>();

function rowFor(entry: Entry, reading: Reading, name: string): Row {
  const before = kept.get(entry);
  if (before?.reading === name) return before.row;
  const row = rowOf(entry, reading);
  kept.set(entry, { reading: name, row });
  return row;
}

/** The reader's own day, not Greenwich's. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
