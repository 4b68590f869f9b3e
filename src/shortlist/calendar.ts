/** The dates of saved listings: deadlines, last days to apply and to cancel, planned stays. */
import type { EvidenceAxis } from '../model.ts';
import { lastDay, plusDays, UNKNOWN_WEEKS, workingDaysBefore } from './dates.ts';
import type { Row } from './row.ts';

export type EventKind = 'deadline' | 'applyBy' | 'cancelBy' | 'stay';

export interface CalendarEvent {
  kind: EventKind;
  row: Row;
  /** ISO date; first day of a stay. */
  from: string;
  /** ISO date, included. */
  until: string;
  /** The page's sentence, or null for what the reader planned. */
  quote: string | null;
}

/** All dates of listings that were not dropped, earliest first. */
export function eventsOf(rows: Row[]): CalendarEvent[] {
  return rows
    .filter(({ entry }) => entry.status !== 'dropped')
    .flatMap(eventsOfRow)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function eventsOfRow(row: Row): CalendarEvent[] {
  const { startOn, status } = row.entry;
  const { deadline, leadTimeWeeks } = row.listing.facts;
  const said = (axis: EvidenceAxis) => row.listing.evidence.find((e) => e.axis === axis)?.quote ?? null;
  const one = (kind: EventKind, day: string, quote: string | null): CalendarEvent => ({ kind, row, from: day, until: day, quote });
  const events: CalendarEvent[] = [];
  const waiting = status === 'interested' || status === 'asked';
  if (deadline && waiting) events.push(one('deadline', deadline, said('deadline')));
  if (!startOn) return events;
  if (leadTimeWeeks !== null && waiting)
    events.push(one('applyBy', plusDays(startOn, -Math.round(leadTimeWeeks * 7)), said('leadTimeWeeks')));
  const cancel = cancellation(row, startOn);
  if (cancel && status !== 'done') events.push(one('cancelBy', cancel.day, cancel.quote));
  events.push({ kind: 'stay', row, from: startOn, until: lastDay(startOn, row.weeks ?? UNKNOWN_WEEKS), quote: null });
  return events;
}

const DAYS_AHEAD = /\b(\d{1,3}) (?:calendar |(business |working ))?(day|week)s? (?:or more )?(?:before|prior|in advance|ahead)/i;

/** Until which day money comes back, for a stay from this one, as the page's sentence on refunds says; null where it does not. */
function cancellation({ listing }: Row, startOn: string): { day: string; quote: string } | null {
  if (listing.facts.refund.tuition === 'none') return null;
  for (const { axis, quote } of listing.evidence) {
    const found = axis === 'refund' ? DAYS_AHEAD.exec(quote) : null;
    if (!found) continue;
    const [, count, working, unit] = found;
    const days = Number(count) * (unit?.toLowerCase() === 'week' ? 7 : 1);
    return { day: working ? workingDaysBefore(startOn, days) : plusDays(startOn, -days), quote };
  }
  return null;
}
