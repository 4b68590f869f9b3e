/** Weeks told by a number alone: under a head, or after a label. */

import { WEEKS_COLUMN } from '../../weeks-column.ts';
import type { Line } from '../line.ts';
import { inWeeks, NUMBER, numberOf } from '../numbers.ts';

const BARE = /^(?:\( ?\) |\[ ?\] )?(\d{1,2})(?:(?:, \d{1,2}){0,4},? ?(?:-|to|or|and|\/) ?(\d{1,2}))?(?: ?(m|mo|months?))?$/;

/** “Weeks: four” */
export const LABELLED = new RegExp(
  `(?:^|\\b(?:duration|length) ?[/(,] ?|\\b(?:duration|length) in |\\b(?:number|no\\.) of (?=weeks))(?:number of |no\\. of |length in |duration in )?(?:weeks|wks|(?:length|duration) \\((?:weeks|wks)\\))\\)? ?[:=] ?(${NUMBER})(?: ?(?:-|to|or|/) ?(${NUMBER}))?(?=$|[.;,)]| [a-z]+(?: [a-z]+){0,3}:)`,
);

/** “The number of weeks, from one to twelve”, “by the week: 1, 2, 3 … up to 8” */
export const PICKED = new RegExp(
  `\\b(?:number of weeks|by the week)[,:]? (?:from )?(${NUMBER})\\b[^.;a-z]{0,12}(?:, )?(?:up )?to (${NUMBER})(?=[.;,]|$)`,
);

/** Null where the line is no such number. */
export function bareWeeks({ text, head }: Line): number[] | null {
  const labelled = LABELLED.exec(text) ?? PICKED.exec(text);
  if (labelled) return labelled.slice(1).filter(Boolean).map(numberOf);
  const bare = BARE.exec(text);
  if (!bare || !WEEKS_COLUMN.test(head)) return null;
  const unit = bare[3] ?? 'week';
  return [bare[1], bare[2]].filter((n) => n !== undefined).map((n) => inWeeks(Number(n), unit));
}
