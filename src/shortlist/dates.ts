/** Days as ISO dates, counted in UTC so that no clock change moves them. */

const DAY = 86_400_000;

/** Days since 1970. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);

export const isoOf = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

export const plusDays = (iso: string, days: number): string => isoOf(dayNumber(iso) + days);

/** So many days from Monday to Friday before a day; holidays count as well, since which of them are kept is not known. */
export function workingDaysBefore(iso: string, days: number): string {
  let day = dayNumber(iso);
  for (let left = days; left > 0; ) {
    day--;
    // Day 0 was a Thursday.
    if ((day + 3) % 7 < 5) left--;
  }
  return isoOf(day);
}

export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** Weeks that count where the page states none. */
export const UNKNOWN_WEEKS = 4;

/** Last day of a stay; weeks are counted whole. */
export const lastDay = (start: string, weeks: number): string => plusDays(start, Math.max(1, Math.round(weeks * 7)) - 1);
