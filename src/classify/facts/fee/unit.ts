/** What a sum buys: a week, four weeks, a rotation. */
import type { Per } from '../../../model.ts';
import { type Duration, durations, inWeeks, NUMBER, numberOf } from '../numbers.ts';
import type { Spot } from './price.ts';

interface Unit {
  per: Per;
  weeks: number | null;
  /** For each such length of a longer stay. */
  each?: boolean;
  /** For each credit of the course. */
  credit?: boolean;
}

const EACH = '^\\W{0,3}(?:per|an?|each|every|\\/|by the|for (?:one|an?|the|each|every))[ /]?';
const PER: [Per, number | null, RegExp][] = [
  ['week', 1, new RegExp(`${EACH.replace('|the', '')}(?:additional )?(?:week|wk)\\b|^ ?\\/ ?w(?:ee)?k|^ ?weekly`)],
  ['month', 4, new RegExp(`${EACH}(?:full |whole |calendar )?(?:month|mo)\\b|^ ?\\/ ?mo\\b|^ ?monthly`)],
  ['day', null, new RegExp(`${EACH.replace('|the', '')}day\\b`)],
  ['application', null, new RegExp(`${EACH}(?:program |elective )?(?:application|inquiry|request)\\b`)],
  [
    'rotation',
    null,
    new RegExp(
      `${EACH}(?:approved |clinical |elective |visiting |international )?(?:rotation|elective|visit|block|stay|placement|program(?:me)?|course|slot|externship|observership|clerkship)\\b`,
    ),
  ],
];
const CREDIT = new RegExp(`${EACH}credit(?: hour)?s?\\b`);
const WORDS = 6;
const BEFORE: [Per, number | null, RegExp][] = [
  ['week', 1, /\b(?:weekly|per week|each week|by the week|(?:a|one|1) week (?:is|costs|=|:)|\/ ?week)\b/],
  ['month', 4, /\b(?:monthly|per month|each month|by the month|the month (?:is|costs)|a month (?:is|costs)|\/ ?month)/],
];
const NO_LENGTH = /\b(?:before|prior|within|due|after|ahead|in advance)\b/;

/** “A flat $900 in place of the weekly rate.” */
const INSTEAD = /\b(?:in place|instead) of\b.*/;

/** What the amount pays for, by the words after it, before it, then above it. */
export function unitOf(spot: Spot): Unit {
  const { before, head, line, previous } = spot;
  const after = spot.after.replace(INSTEAD, '');
  if (CREDIT.test(after)) return { per: null, weeks: null, credit: true };
  for (const [per, weeks, pattern] of PER) if (pattern.test(after)) return { per, weeks };
  for (const [per, weeks, pattern] of BEFORE) if (pattern.test(before)) return { per, weeks };
  const elliptic = likeBefore({ after, previous, line });
  if (elliptic) return ofLength(elliptic);
  const named = lengthIn(NO_LENGTH.test(after) ? '' : after.slice(0, 34)).at(0) ?? lengthIn(NO_LENGTH.test(before) ? '' : before).at(-1);
  if (named) return { ...ofLength(named), each: /\b(?:each|every|per) (?:\w+[- ])?$/.test(`${after.slice(0, named.at)}`) };
  const words = after.split(' ');
  for (const [per, weeks, pattern] of PER)
    if (words.some((_, i) => i < WORDS && pattern.test(words.slice(i).join(' ')))) return { per, weeks };
  for (const [per, weeks, pattern] of BEFORE) if (pattern.test(head)) return { per, weeks };
  const above = lengthIn(head).at(-1) ?? (line.heading ? lengthIn(line.text).at(0) : undefined);
  return above ? ofLength(above) : { per: null, weeks: null };
}

/** “$900 for two weeks, $1,500 for four”: of the same unit as the sum before. */
function likeBefore({ after, previous, line }: Pick<Spot, 'after' | 'previous' | 'line'>): Duration | null {
  const bare = BARE_LENGTH.exec(after);
  const before = bare && previous ? lengthIn(line.text.slice(previous.end, previous.end + 34)).at(0) : undefined;
  return bare && before ? { ...before, weeks: [inWeeks(numberOf(bare[1] as string), before.unit)] } : null;
}
const BARE_LENGTH = new RegExp(`^ for (${NUMBER})(?=[.,;)]|$| (?:and|or)\\b)`);

const lengthIn = (text: string): Duration[] => durations(text).filter((d) => d.unit !== 'd');

function ofLength({ weeks: [weeks = 0], unit }: Duration): Unit {
  if (weeks === 4) return { per: unit === 'm' ? 'month' : '4 weeks', weeks };
  return { per: weeks === 1 ? 'week' : 'rotation', weeks };
}
