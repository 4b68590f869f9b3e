/** Several stays in one trip save travel (S19): which planned stays lie close together, which could join them, which collide. */
import { inPerson } from '../advise/case.ts';
import { daysBetween, lastDay, plusDays, UNKNOWN_WEEKS } from './dates.ts';
import type { Row } from './row.ts';

/** Longest pause between two stays of one trip. */
const PAUSE = 21;

export interface Stay {
  row: Row;
  from: string;
  until: string;
}

export interface Trip {
  stays: Stay[];
  from: string;
  until: string;
}

/** A stay without dates in a state where another one is planned, or another one has no dates either. */
export interface Proposal {
  row: Row;
  with: Row;
  /** First day that is free after the other one; null where that has no dates either. */
  from: string | null;
}

/** Planned stays with dates, in order. */
function staysOf(rows: Row[]): Stay[] {
  return rows
    .flatMap((row): Stay[] => {
      const { startOn } = row.entry;
      return startOn ? [{ row, from: startOn, until: lastDay(startOn, row.weeks ?? UNKNOWN_WEEKS) }] : [];
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Stays in person with dates, in order, in one trip where no pause between them is longer than PAUSE days. */
export function tripsOf(rows: Row[]): Trip[] {
  const trips: Trip[] = [];
  for (const stay of staysOf(rows.filter(({ listing }) => inPerson(listing)))) {
    const last = trips.at(-1);
    if (last && daysBetween(last.until, stay.from) <= PAUSE) {
      last.stays.push(stay);
      if (stay.until > last.until) last.until = stay.until;
    } else trips.push({ stays: [stay], from: stay.from, until: stay.until });
  }
  return trips;
}

/** Pairs of stays in person that share days. */
export function collisions(rows: Row[]): [Stay, Stay][] {
  const stays = staysOf(rows.filter(({ listing }) => inPerson(listing)));
  return stays.flatMap((stay, i) =>
    stays.slice(i + 1).flatMap((other): [Stay, Stay][] => (other.from <= stay.until ? [[stay, other]] : [])),
  );
}

/**
 * For each stay in person without dates the one it could be joined with: of a planned trip to its state, else another without dates
 * there; none where the page names no state.
 */
export function proposals(rows: Row[]): Proposal[] {
  const state = (row: Row) => row.listing.facts.place?.state ?? null;
  const open = rows.filter((row) => inPerson(row.listing) && !row.entry.startOn && state(row));
  const trips = tripsOf(rows);
  return open.flatMap((row, i): Proposal[] => {
    const near = (stay: Stay) => state(stay.row) === state(row);
    const trip = trips.find(({ stays }) => stays.some(near));
    if (trip) return [{ row, with: (trip.stays.findLast(near) as Stay).row, from: plusDays(trip.until, 1) }];
    const other = open.slice(i + 1).find((one) => state(one) === state(row));
    return other ? [{ row, with: other, from: null }] : [];
  });
}
