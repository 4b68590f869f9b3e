/** Credits of a course, by which schools price it and count its weeks: “4 Credits”. */

import type { Line } from './line.ts';
import { NUMBER, numberOf } from './numbers.ts';
import type { Tier } from './tier.ts';

const CREDITS = /\b(\d{1,2})(?:\.0)?[ -](?:semester |elective )?credits?\b(?! per)|\bcredits?(?: hours?)?: (\d{1,2})\b/;
const WEEKS_A_CREDIT = new RegExp(
  `\\b(?:one|1|each|every|a) credit(?: hour)? (?:is|equals|=|stands for|corresponds to|means|counts (?:as|for)|represents) (an?|${NUMBER}) weeks?\\b`,
);
const KEY = {};

/** How many credits the offering's own lines name; null where they name none. */
export function creditsIn(tier: Tier | undefined): number | null {
  for (const { text } of tier?.lines ?? []) {
    const m = CREDITS.exec(text);
    if (m) return Number(m[1] ?? m[2]) || null;
  }
  return null;
}

/** The line that says how many weeks a credit is. */
export function weeksACredit(tiers: Tier[]): { weeks: number; line: Line } | null {
  for (const tier of tiers) {
    const found = tier.once(KEY, () => rateIn(tier.lines));
    if (found) return found;
  }
  return null;
}

function rateIn(lines: Line[]): { weeks: number; line: Line } | null {
  for (const line of lines) {
    const m = WEEKS_A_CREDIT.exec(line.text);
    if (m) return { weeks: numberOf(m[1] as string), line };
  }
  return null;
}
