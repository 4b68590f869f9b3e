import type { Strength } from '../model.ts';

/** Strength as one number, to compare by: 5+ is 5.25, 5- is 4.75; a range counts as its lower end, nothing known as less than nothing. */
export function rankOf({ mark, level, range }: Strength): number {
  if (level !== null) return level + (mark.endsWith('+') ? 0.25 : mark.endsWith('-') ? -0.25 : 0);
  return range ? range[0] : -1;
}
