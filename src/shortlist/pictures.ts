/** Where things stand in the pictures of the list: strength against cost, and dates. Plain numbers; drawn elsewhere. */
import { scaleLinear, scalePoint, scaleUtc } from 'd3-scale';
import { type SymbolType, symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { CalendarEvent, EventKind } from './calendar.ts';
import { dayNumber, isoOf, plusDays, UNKNOWN_WEEKS } from './dates.ts';
import type { Row } from './row.ts';

/** `none`: no profile, so nothing is known of the fit. */
export type Shape = 'open' | 'check' | 'closed' | 'none';

const SHAPES: Record<Shape, SymbolType> = {
  open: symbolCircle,
  check: symbolDiamond,
  closed: symbolCross,
  none: symbolSquare,
};
const EVENTS: Record<Exclude<EventKind, 'stay'>, SymbolType> = {
  deadline: symbolDiamond,
  applyBy: symbolTriangle,
  cancelBy: symbolCross,
};

/** Longer stays are drawn like this one. */
const LONGEST = 16;

/** The path of a shape around 0, 0; its area grows with the weeks. */
export const shapePath = (shape: Shape, weeks: number): string =>
  symbol(SHAPES[shape], 50 + 22 * Math.min(Math.max(weeks, 0.5), LONGEST))() ?? '';
export const eventPath = (kind: Exclude<EventKind, 'stay'>): string => symbol(EVENTS[kind], 90)() ?? '';

interface Tick<T> {
  at: number;
  value: T;
}

export interface Box {
  width: number;
  height: number;
  start: number;
  end: number;
  top: number;
  bottom: number;
}

export interface Point {
  row: Row;
  x: number;
  y: number;
  /** Ends of a range of strength; null for a certain one. */
  range: [number, number] | null;
  shape: Shape;
  path: string;
}

interface Scatter {
  points: Point[];
  /** Cost or strength not known. */
  left: Row[];
  costs: Tick<number>[];
  strengths: Tick<number>[];
}

/** Strength (up) against true cost (along). */
export function scatterOf(rows: readonly Row[], box: Box): Scatter {
  const known = rows.filter(({ total, rank }) => total !== null && rank >= 0);
  const most = Math.max(500, ...known.map(({ total }) => total as number));
  const x = scaleLinear([0, most], [box.start, box.width - box.end]).nice(6);
  const y = scaleLinear([-0.4, 5.6], [box.height - box.bottom, box.top]);
  const points = known.map((row): Point => {
    const shape = row.advice.fit?.verdict ?? 'none';
    const { level, range } = row.strength;
    return {
      row,
      x: x(row.total as number),
      y: y(row.rank),
      range: level === null && range ? [y(range[0]), y(range[1])] : null,
      shape,
      path: shapePath(shape, row.weeks ?? UNKNOWN_WEEKS),
    };
  });
  return {
    // The small ones lie on top.
    points: points.sort((a, b) => (b.row.weeks ?? UNKNOWN_WEEKS) - (a.row.weeks ?? UNKNOWN_WEEKS)),
    left: rows.filter((row) => !known.includes(row)),
    costs: x.ticks(box.width < 500 ? 3 : 6).map((value) => ({ at: x(value), value })),
    strengths: [0, 1, 2, 3, 4, 5].map((value) => ({ at: y(value), value })),
  };
}

interface Lane {
  row: Row;
  y: number;
  events: { event: CalendarEvent; from: number; until: number }[];
}

interface Timeline {
  lanes: Lane[];
  months: Tick<Date>[];
  today: number;
}

/** Dates along, a lane for each listing, in the order of the first date that is still to come. */
export function timelineOf(events: readonly CalendarEvent[], box: Omit<Box, 'height'>, lane: number, today: string): Timeline {
  const days = events.flatMap(({ from, until }) => [dayNumber(from), dayNumber(until)]);
  const [first, last] = [Math.min(dayNumber(today), ...days), Math.max(dayNumber(today) + 60, ...days)];
  const date = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const x = scaleUtc([date(isoOf(first - 5)), date(isoOf(last + 10))], [box.start, box.width - box.end]);
  const rows = [...new Set(events.map(({ row }) => row))];
  const y = scalePoint(
    rows.map(({ entry }) => entry.id),
    [box.top + lane / 2, box.top + lane * (rows.length - 0.5)],
  );
  return {
    lanes: rows.map((row) => ({
      row,
      y: rows.length === 1 ? box.top + lane / 2 : (y(row.entry.id) as number),
      events: events
        .filter((event) => event.row === row)
        .map((event) => ({ event, from: x(date(event.from)), until: x(date(plusDays(event.until, 1))) })),
    })),
    months: monthsOf(x.domain(), box.width < 500 ? 3 : 9).map((value) => ({ at: x(value), value })),
    today: x(date(today)),
  };
}

/** Firsts of months in a span, so few steps apart that at most so many are named. */
function monthsOf([from, until]: Date[], most: number): Date[] {
  const index = (date: Date) => (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  const [first, last] = [index(from as Date) + 1, index(until as Date)];
  const step = [1, 2, 3, 6, 12].find((by) => (last - first + 1) / by <= most) ?? 12 * Math.ceil((last - first + 1) / 12 / most);
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, i) => new Date(Date.UTC(1970, start + i * step)));
}
