/** What the saved listings add up to: money, weeks, letters, and what is still missing. */
import { handsOn, inHospital, inPerson } from '../advise/case.ts';
import { isSurgical, specialtiesMatch, specialtyName } from '../advise/specialties.ts';
import type { Profile, Type } from '../model.ts';
import type { Status } from './entry.ts';
import type { Row } from './row.ts';
import { collisions, type Proposal, proposals, type Stay, type Trip, tripsOf } from './trips.ts';

/** What an adviser would still look for; each rests on claims of the source article. */
const MISSING = {
  nothing: 'S1',
  onlyResearch: 'S14',
  handsOn: 'S3 S16',
  inpatient: 'S15 S16',
  surgicalOutpatient: 'S18',
  specialty: 'S18',
  letters: 'S4 S11 S20',
  onlyOnline: 'S13',
  observershipsNotCounted: 'S12 S14',
  whileStudent: 'S4 S17',
  overBudget: 'S19',
} as const;
type Missing = keyof typeof MISSING;

/** Weeks that are planned and, by the profile, done. */
export interface Weeks {
  planned: number;
  done: number;
}

export interface Plan {
  rows: Row[];
  /** US$. `fees`, `living` and `travel` are what is known of them; travel is counted once a trip. */
  cost: { fees: number; living: number; travel: number; total: number; budget: number | null; saved: number };
  /** Stays whose fee, or whose length, the page does not say. */
  unknown: { fees: Row[]; weeks: Row[] };
  weeks: { all: Weeks; handsOn: Weeks; inpatient: Weeks; specialty: Weeks | null };
  letters: { expected: number; possible: number };
  missing: Missing[];
  trips: Trip[];
  proposals: Proposal[];
  collisions: [Stay, Stay][];
  /** Stays that begin outside the dates of the profile. */
  outside: Row[];
}

const UNDER_WAY: Status[] = ['asked', 'applied', 'accepted', 'done'];
const TOUCHING: Type[] = ['sub-internship', 'elective', 'clerkship', 'externship'];

/** A listing is part of the plan once it has a date, or once the reader has asked for it; dropped ones never are. */
const isPlanned = ({ entry }: Row): boolean => entry.status !== 'dropped' && (entry.startOn !== null || UNDER_WAY.includes(entry.status));

/**
 * Adds up the listings that are planned; `all` are all saved ones, of which the others may still be proposed. Without a profile its
 * parts of the sums are 0, budget and specialty null.
 */
export function planOf(all: Row[], profile: Profile | null): Plan {
  const rows = all.filter(isPlanned);
  const weeks = weeksOf(rows, profile);
  const trips = tripsOf(rows);
  const cost = costOf(rows, trips, profile);
  const letters = {
    expected: rows.filter(({ listing }) => listing.facts.letter === 'offered').length,
    possible: rows.filter(({ listing }) => listing.facts.letter === 'possible').length,
  };
  return {
    rows,
    cost,
    unknown: { fees: rows.filter((row) => row.cost.fees === null), weeks: rows.filter((row) => row.weeks === null) },
    weeks,
    letters,
    missing: missingOf(rows, profile, weeks, letters, cost),
    trips,
    proposals: proposals(all.filter(({ entry }) => entry.status !== 'dropped' && entry.status !== 'done')),
    collisions: collisions(rows),
    outside: rows.filter(({ entry }) => isOutside(entry.startOn, profile)),
  };
}

function costOf(rows: Row[], trips: Trip[], profile: Profile | null): Plan['cost'] {
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0);
  const fees = sum((row) => row.cost.fees ?? 0);
  const living = (profile?.livingUsdPerWeek ?? 0) * sum((row) => (inPerson(row.listing) ? (row.weeks ?? 0) : 0));
  const travelling = rows.filter((row) => inPerson(row.listing)).length;
  const dated = trips.reduce((all, { stays }) => all + stays.length, 0);
  const count = trips.length + travelling - dated;
  const perTrip = profile?.travelUsd ?? 0;
  const travel = perTrip * count;
  return {
    fees,
    living,
    travel,
    total: fees + living + travel,
    budget: profile?.totalBudgetUsd ?? null,
    saved: perTrip * (travelling - count),
  };
}

function weeksOf(rows: Row[], profile: Profile | null): Plan['weeks'] {
  const done = profile?.done ?? [];
  const target = specialtyName(profile?.specialty ?? '');
  const planned = (keep: (row: Row) => boolean) => rows.filter(keep).reduce((all, row) => all + (row.weeks ?? 0), 0);
  const before = (keep: (stay: (typeof done)[number]) => boolean) => done.filter(keep).reduce((all, stay) => all + (stay.weeks ?? 0), 0);
  const clinical = (type: Type | undefined) => type !== 'research';
  return {
    all: { planned: planned(({ listing }) => clinical(listing.type)), done: before(({ type }) => clinical(type)) },
    handsOn: {
      planned: planned((row) => handsOn(row.listing)),
      done: before(({ type }) => type !== undefined && TOUCHING.includes(type)),
    },
    inpatient: {
      planned: planned((row) => inHospital(row.listing) && inPerson(row.listing)),
      done: before(({ setting, type }) => (setting === 'inpatient' || setting === 'both') && clinical(type)),
    },
    specialty: target
      ? {
          planned: planned(
            ({ listing }) => clinical(listing.type) && listing.facts.specialties.some((one) => specialtiesMatch(one, target)),
          ),
          done: before(({ specialty, type }) => clinical(type) && !!specialty && specialtiesMatch(specialty, target)),
        }
      : null,
  };
}

function missingOf(rows: Row[], profile: Profile | null, weeks: Plan['weeks'], letters: Plan['letters'], cost: Plan['cost']): Missing[] {
  const done = profile?.done ?? [];
  const types = [...rows.map(({ listing }) => listing.type), ...done.flatMap(({ type }) => type ?? [])];
  if (!types.length && !done.length) return ['nothing'];
  if (types.length && types.every((type) => type === 'research')) return ['onlyResearch'];
  const some = ({ planned, done }: Weeks) => planned + done > 0;
  const hospital = some(weeks.inpatient) || rows.some(({ listing }) => inPerson(listing) && inHospital(listing));
  const touching = some(weeks.handsOn) || rows.some(({ listing }) => handsOn(listing));
  const inSpecialty =
    !weeks.specialty ||
    some(weeks.specialty) ||
    rows.some(({ listing }) => listing.facts.specialties.some((one) => specialtiesMatch(one, profile?.specialty ?? '')));
  const surgical = profile?.specialty ? isSurgical(profile.specialty) === true : false;
  const found: Record<Missing, boolean> = {
    nothing: false,
    onlyResearch: false,
    handsOn: !touching,
    inpatient: !hospital && !surgical,
    surgicalOutpatient: !hospital && surgical,
    specialty: !inSpecialty,
    letters: letters.expected + letters.possible === 0 && rows.length > 0,
    onlyOnline: types.every((type) => type === 'virtual'),
    observershipsNotCounted: profile?.observershipsCount === false && types.every((type) => type === 'observership' || type === 'virtual'),
    whileStudent: profile?.status === 'student' && !types.some((type) => ['elective', 'clerkship', 'sub-internship'].includes(type)),
    overBudget: cost.budget !== null && cost.total > cost.budget,
  };
  return (Object.keys(MISSING) as Missing[]).filter((id) => found[id]);
}

const isOutside = (start: string | null, profile: Profile | null): boolean =>
  start !== null && ((!!profile?.startFrom && start < profile.startFrom) || (!!profile?.startUntil && start > profile.startUntil));
