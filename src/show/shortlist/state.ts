/** What the shortlist's page knows: the list, the profile, what was kept aside; kept up to date with all other parts. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Aside, asides, onAsidesChanged } from '../../profile/aside.ts';
import { loadProfile, onProfileChanged } from '../../profile/store.ts';
import type { Entry } from '../../shortlist/entry.ts';
import type { Removed } from '../../shortlist/records.ts';
import { type Reading, type Row, rowOf } from '../../shortlist/row.ts';
import { get, hintAt, listedIn, load, onShortlistChanged } from '../../shortlist/store.ts';
import { retryAsides, tidy } from '../../shortlist/upkeep.ts';
import { loadSettings, onSettingsChanged } from '../../sites/settings.ts';
import { today } from '../../today.ts';
import { locale } from '../locale.ts';

export interface Known {
  rows: Row[];
  byId: Map<string, Row>;
  removed: Removed[];
  reading: Reading;
  aside: Aside[];
  /** Everything was read; before that the newest are there. */
  complete: boolean;
}

/** What the list shows at first. */
export const FIRST = 25;
const drawn = () => new Promise<void>((resume) => (document.hidden ? resume() : requestAnimationFrame(() => setTimeout(resume))));
const rest = () => new Promise<void>((resume) => setTimeout(resume));

/** More changes at once than this: the whole list is read anew. */
const FEW = 20;

type Reader = Pick<Reading, 'profile' | 'corrections'>;

async function loadReader(): Promise<Reader> {
  const [profile, { corrections }] = await Promise.all([loadProfile(), loadSettings()]);
  return { profile, corrections };
}

/** Asked for before anything is drawn, the list before this is loaded. */
const opening = Promise.all([globalThis.usceShortlistFirst.then(listedIn), loadReader()]);
// A failure is that of `begin`.
opening.catch(() => {});

/** Null until the first reading is done. */
export function useKnown(): Known | null {
  const [entries, setEntries] = useState<Map<string, Entry> | null>(null);
  const [removed, setRemoved] = useState<Removed[]>([]);
  const [reader, setReader] = useState<Reader>({ profile: null, corrections: {} });
  const [aside, setAside] = useState<Aside[]>([]);

  const [complete, setComplete] = useState(false);
  /** What changed while the list was being read. */
  const meanwhile = useRef<Set<string> | null>(null);

  const follow = useCallback(async (ids: string[]) => {
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
  }, []);

  const readAll = useCallback(async (show: (newest: Entry[]) => void) => {
    meanwhile.current ??= new Set();
    const known = loadReader().then(setReader);
    const list = await load({ first: FIRST, show: (newest) => known.then(() => show(newest)), rest });
    await known;
    setRemoved(list.removed);
    setEntries(new Map(list.entries.map((entry) => [entry.id, entry])));
    setComplete(true);
    const late = [...(meanwhile.current ?? [])];
    meanwhile.current = null;
    if (late.length) await follow(late);
    setAside(await asides());
    return list.entries;
  }, []);

  useEffect(() => {
    const begin = async () => {
      // The newest are shown before the rest is read.
      const show = (newest: Entry[]) => {
        if (newest.length) setEntries((before) => before ?? new Map(newest.map((entry) => [entry.id, entry])));
      };
      const [hinted, reader] = await opening;
      setReader(reader);
      show(hinted);
      // Megabytes that arrive hold up the drawing.
      if (hinted.length) await drawn();
      const list = await readAll(show);
      await hintAt(newestOf(list));
      await tidy();
      await retryAsides();
    };
    void begin();
    const changed = async (ids: string[]) => {
      for (const id of ids) meanwhile.current?.add(id);
      await (ids.length > FEW ? readAll(() => {}) : follow(ids));
    };
    const follows = () => loadReader().then(setReader);
    const stops = [
      onShortlistChanged(changed),
      onProfileChanged(follows),
      onSettingsChanged(follows),
      onAsidesChanged(() => asides().then(setAside)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [readAll]);

  return useMemo(() => {
    if (!entries) return null;
    const reading: Reading = { ...reader, locale: locale(), today: today() };
    const name = JSON.stringify(reading);
    const rows = [...entries.values()].map((entry) => rowFor(entry, reading, name));
    return { rows, byId: new Map(rows.map((row) => [row.entry.id, row])), removed, reading, aside, complete };
  }, [entries, reader, removed, aside, complete]);
}

const newestOf = (entries: Entry[]): string[] =>
  [...entries]
    .sort((a, b) => b.times.listed - a.times.listed)
    .slice(0, FIRST)
    .map(({ id }) => id);

/** Rows of records that did not change stay the same, so that a change of one does not work out all anew. */
const kept = new WeakMap<Entry, { reading: string; row: Row }>();

function rowFor(entry: Entry, reading: Reading, name: string): Row {
  const before = kept.get(entry);
  if (before?.reading === name) return before.row;
  const row = rowOf(entry, reading);
  kept.set(entry, { reading: name, row });
  return row;
}
