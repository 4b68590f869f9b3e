/** Sorting, filtering and searching of the list. */
import { handsOn, inHospital } from '../advise/case.ts';
import { specialtyInAll } from '../advise/specialty-names.ts';
import { STATUSES } from './entry.ts';
import { fitRank } from './rank.ts';
import { placeOf, type Row } from './row.ts';

const SORTS = ['listed', 'title', 'strength', 'fit', 'cost', 'weeks', 'place', 'deadline', 'status'] as const;
export type Sort = (typeof SORTS)[number];

/** First click: the order that readers look for. */
export const DOWN_FIRST: ReadonlySet<Sort> = new Set(['listed', 'strength', 'fit', 'weeks']);

export const FILTERS = ['notClosed', 'handsOn', 'inpatient', 'withinBudget', 'letter', 'changed'] as const;
export type Filter = (typeof FILTERS)[number];

const KEEPS: Record<Filter, (row: Row) => boolean> = {
  notClosed: ({ advice, listing }) => advice.fit?.verdict !== 'closed' && listing.facts.status !== 'closed',
  handsOn: ({ listing }) => handsOn(listing),
  inpatient: ({ listing }) => inHospital(listing),
  withinBudget: ({ cost }) => cost.verdict === 'within' || cost.verdict === 'tight',
  letter: ({ listing }) => listing.facts.letter === 'offered' || listing.facts.letter === 'possible',
  changed: ({ changes }) => changes.length > 0,
};

type Key = string | number | null;

const KEYS: Record<Sort, (row: Row) => Key> = {
  listed: ({ entry }) => entry.times.listed,
  title: ({ listing }) => listing.title.toLowerCase(),
  strength: ({ rank }) => rank,
  fit: ({ advice }) => fitRank(advice.fit),
  cost: ({ total }) => total,
  weeks: ({ weeks }) => weeks,
  place: ({ listing }) => placeOf(listing).toLowerCase() || null,
  deadline: ({ listing }) => listing.facts.deadline,
  status: ({ entry }) => STATUSES.indexOf(entry.status),
};

/** In a new array; rows of which nothing is known stand last either way, equals in the order in which they came. */
export function sorted(rows: readonly Row[], by: Sort, down: boolean): Row[] {
  const key = KEYS[by];
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => compare(a.key, b.key, down))
    .map(({ row }) => row);
}

function compare(a: Key, b: Key, down: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b === down ? 1 : -1;
}

/** Rows that pass every filter, are of the status and hold every word that was typed. */
export function filtered(rows: readonly Row[], filters: ReadonlySet<Filter>, status: string, search: string): Row[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (!status || row.entry.status === status) &&
      [...filters].every((filter) => KEEPS[filter](row)) &&
      (!words.length || matches(row, words)),
  );
}

function matches({ listing, entry }: Row, words: string[]): boolean {
  const { facts, title, label, type, contact, setting } = listing;
  const text = fold(
    [
      title,
      label,
      type,
      contact,
      setting,
      placeOf(listing),
      facts.supervisor,
      facts.host,
      ...facts.specialties.flatMap(specialtyInAll),
      entry.notes,
      entry.url,
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** Without accents and case, so that "pediatria" finds "Pediatría". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
