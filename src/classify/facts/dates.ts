/** Calendar dates in a text: "January 15, 2027", "15 January", "6/8/2026". */
import { matchesOf } from '../../lexicon/matches.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A date with a day. */
export const DATE = new RegExp(
  `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:(?:-\\d{1,2}(?!\\d))?,? (20\\d\\d))?|` +
    `\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}(?:,? (20\\d\\d))?|` +
    '\\b(\\d{1,2})/(\\d{1,2})/((?:20)?\\d\\d)\\b|' +
    '\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b',
  'g',
);

/** Stands in every date. */
const FIGURE = /\d/;

export interface CalendarDate {
  year: number | null;
  /** 1–12. */
  month: number;
  day: number;
  at: number;
  end: number;
}

/** Every date with a day in a lower-case text. */
export function datesIn(text: string): CalendarDate[] {
  const found: CalendarDate[] = [];
  if (!FIGURE.test(text)) return found;
  for (const m of matchesOf(DATE, text)) {
    const name = m[1] ?? m[5];
    const month = name ? MONTHS.indexOf(name.slice(0, 3)) + 1 : Number(m[7] ?? m[11]);
    const day = Number(m[2] ?? m[4] ?? m[8] ?? m[12]);
    const year = m[3] ?? m[6] ?? m[9] ?? m[10];
    const named = year ? ((Number(year) + 2000) % 2000) + 2000 : null;
    if (!isDay(named ?? LEAP_YEAR, month, day)) continue;
    found.push({ year: named, month, day, at: m.index, end: m.index + m[0].length });
  }
  return found;
}

/** Has every day that a month can have. */
const LEAP_YEAR = 2000;
const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const two = (n: number): string => String(n).padStart(2, '0');

/** ISO form; without a year the next such day from `today` on. */
export function isoOf({ year, month, day }: CalendarDate, today: string): string {
  const ending = `-${two(month)}-${two(day)}`;
  if (year) return year + ending;
  let next = Number(today.slice(0, 4));
  while (next + ending < today || !isDay(next, month, day)) next++;
  return next + ending;
}

const DAY = 86_400_000;
/** Stands in where neither date names its year: one without a leap day. */
const COMMON_YEAR = 2001;

/** Days from one date to the next, taken within a year. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  const year = a.year ?? b.year ?? COMMON_YEAR;
  const from = Date.UTC(year, a.month - 1, a.day);
  let to = Date.UTC(b.year ?? year, b.month - 1, b.day);
  if (to < from) to = Date.UTC(year + 1, b.month - 1, b.day);
  return (to - from) / DAY;
}
