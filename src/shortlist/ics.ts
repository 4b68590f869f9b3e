/** The calendar as an .ics file, for the reader's own calendar. */
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { hash } from '../sites/signature.ts';
import type { CalendarEvent } from './calendar.ts';
import { plusDays } from './dates.ts';

/** @param title words for an event, e.g. "Deadline: Cardiology elective". @throws Error where a date is no date. */
export function icsOf(events: CalendarEvent[], title: (event: CalendarEvent) => string): string {
  const { error, value } = createEvents(
    events.map((event): EventAttributes => {
      const { kind, row, from, until, quote } = event;
      return {
        uid: `${kind}-${hash(row.entry.id)}@usce-lens`,
        productId: 'usce-lens',
        title: title(event),
        start: parts(from),
        // The end of a whole day is the next one.
        end: parts(plusDays(until, 1)),
        description: [quote, row.entry.url].filter(Boolean).join('\n'),
        url: row.entry.url,
      };
    }),
  );
  if (error || !value) throw error ?? new Error('no calendar');
  return value;
}

const parts = (iso: string): DateArray => iso.split('-').map(Number) as DateArray;
