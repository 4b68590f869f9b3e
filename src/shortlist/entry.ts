/** A saved listing: what its page said, and what the reader adds. Plain data; no browser here. */
import * as z from 'zod/mini';
import { listingSchema } from '../model.schema.ts';
import type { Listing } from '../model.ts';
import { pageKey } from '../sites/signature.ts';

export const FORM = 1;

/** In the order of a reader's way; `dropped` may follow any. */
export const STATUSES = ['interested', 'asked', 'applied', 'accepted', 'done', 'dropped'] as const;
export type Status = (typeof STATUSES)[number];

const time = z.number().check(z.gte(0));
const snapshotSchema = z.object({ at: time, listing: listingSchema });

export const entrySchema = z.object({
  form: z.literal(FORM),
  /** See `entryIds`. */
  id: z.string().check(z.minLength(1), z.maxLength(2_500)),
  url: z.string().check(z.maxLength(2_000), z.regex(/^https?:\/\//)),
  /** What the page said when it was saved, or when the reader last took note of changes. */
  saved: snapshotSchema,
  /** What the page said on the last visit, where that was something else. */
  seen: z.nullable(snapshotSchema),
  status: z.enum(STATUSES),
  notes: z.string().check(z.maxLength(10_000)),
  /** ISO date of the planned first day. */
  startOn: z.nullable(z.iso.date()),
  /** Planned length; null: as the page offers. */
  weeks: z.nullable(z.number().check(z.gt(0), z.lte(104))),
  /** When each part was last changed; milliseconds since 1970. `listed`: put on the list. */
  times: z.object({ listed: time, page: time, status: time, notes: time, startOn: time, weeks: time }),
});
export type Entry = z.infer<typeof entrySchema>;

/** What the reader may change of a saved listing. */
export type Own = Pick<Entry, 'status' | 'notes' | 'startOn' | 'weeks'>;
const OWN = ['status', 'notes', 'startOn', 'weeks'] as const;

/**
 * The name of an offering in the list: its page (without counters of visits) and its title. It stays when facts change.
 * Offerings of one page with the same title are told apart by `nth`, from 0 in page order.
 */
export function entryId(url: string, title: string, nth = 0): string {
  const name = title.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, 300);
  return `${pageKey(url).slice(0, 2_000)}#${name}${nth ? `#${nth + 1}` : ''}`;
}

/** Ids of all offerings of a page, in page order. */
export function entryIds(url: string, titles: string[]): string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const first = entryId(url, title);
    const nth = seen.get(first) ?? 0;
    seen.set(first, nth + 1);
    return entryId(url, title, nth);
  });
}

/** A listing of a page as a new record; `id` where `entryIds` numbered it. */
export function newEntry(url: string, listing: Listing, id = entryId(url, listing.title), now = Date.now()): Entry {
  const times = { listed: now, page: now, status: now, notes: now, startOn: now, weeks: now };
  const saved = { at: now, listing: compact(listing) };
  return { form: FORM, id, url, saved, seen: null, status: 'interested', notes: '', startOn: null, weeks: null, times };
}

/** The listing as last seen. */
export const current = (entry: Entry): Listing => (entry.seen ?? entry.saved).listing;

/** The record with the reader's changes, each with its time. */
export function withOwn(entry: Entry, change: Partial<Own>, now = Date.now()): Entry {
  const next = { ...entry, ...change, times: { ...entry.times } };
  for (const field of OWN) if (change[field] !== undefined && change[field] !== entry[field]) next.times[field] = now;
  return next;
}

/** Two devices' records of one listing: the later change of each part wins; the same from either side. */
export function mergedEntry(one: Entry, other: Entry): Entry {
  const later = (part: keyof Entry['times'], of: (e: Entry) => unknown) => {
    const [a, b] = [one.times[part], other.times[part]];
    if (a !== b) return a > b ? one : other;
    return (JSON.stringify(of(one)) ?? '') >= (JSON.stringify(of(other)) ?? '') ? one : other;
  };
  const page = later('page', (e) => [e.saved, e.seen]);
  const max = (part: keyof Entry['times']) => Math.max(one.times[part], other.times[part]);
  return {
    form: FORM,
    id: one.id,
    url: page.url,
    saved: page.saved,
    seen: page.seen,
    status: later('status', (e) => e.status).status,
    notes: later('notes', (e) => e.notes).notes,
    startOn: later('startOn', (e) => e.startOn).startOn,
    weeks: later('weeks', (e) => e.weeks).weeks,
    times: {
      listed: max('listed'),
      page: max('page'),
      status: max('status'),
      notes: max('notes'),
      startOn: max('startOn'),
      weeks: max('weeks'),
    },
  };
}

/** For each value of an axis: a page names each of several exams in a sentence of its own. */
const QUOTES_EACH = 2;
const QUOTE = 400;

/** What is kept of a listing: all facts, and of the evidence enough to open the page at it. Cut alike each time, so that two can be compared. */
export function compact(listing: Listing): Listing {
  const { title, block, type, label, mislabelled, contact, contactBasis, contactWhy, setting, settingBasis, settingWhy } = listing;
  const kept = new Map<string, number>();
  const evidence = listing.evidence.filter(({ axis, value }) => {
    const name = `${axis} ${value}`;
    const before = kept.get(name) ?? 0;
    kept.set(name, before + 1);
    return before < QUOTES_EACH;
  });
  return {
    ...{ title, block, type, label, mislabelled, contact, contactBasis, contactWhy, setting, settingBasis, settingWhy },
    facts: listing.facts,
    says: listing.says,
    contradictions: listing.contradictions.slice(0, 5),
    links: listing.links.slice(0, 10),
    evidence: evidence.map((e) => ({ ...e, quote: e.quote.slice(0, QUOTE) })),
  };
}
