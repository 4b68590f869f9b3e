/** Lengths that no number of weeks tells: weeks counted one by one, or a rotation known as a month. */
import { matchesOf } from '../../../lexicon/matches.ts';
import type { Line } from '../line.ts';
import { inWeeks, NUMBER, numberOf } from '../numbers.ts';
import type { Stay } from './stays.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** “Week 1”, “weeks 1-2”, “week one”, “the third week”, “third and last month”. */
const COUNTED = new RegExp(
  `\\bweeks? (${NUMBER})(?: ?(?:-|to|and|through|&) ?(${NUMBER}))?\\b(?! of (?:pregnancy|gestation))|\\b(${ORDINALS.join('|')})(?: and (?:last|final))?(?: (week|month)\\b|(?=;| you\\b))`,
  'g',
);
const MOST = 13;

/** “Week one is spent in the clinic, week two in the operating room”: what is counted from the first on, two at least. */
export function countedUp(lines: Line[]): Stay[] {
  const counted = new Map<number, Line>();
  let months = false;
  for (const line of lines) {
    for (const [, from, to, ordinal, name] of matchesOf(COUNTED, line.text)) {
      months ||= name === 'month';
      const [n, last] = ordinal ? [ORDINALS.indexOf(ordinal) + 1, null] : [numberOf(from as string), to ? numberOf(to) : null];
      for (let i = n; i <= Math.min(last ?? n, MOST); i++) if (!counted.has(i)) counted.set(i, line);
    }
  }
  let n = 0;
  while (counted.has(n + 1)) n++;
  const line = counted.get(n);
  if (n < 2 || n > MOST || !line) return [];
  return [{ weeks: [months ? inWeeks(n, 'm') : n], called: false, line }];
}

const MONTH_HEADING = /^(?:[\w-]+ ){1,4}month\b/;
const A_MONTH =
  /\bcalendar month\b|\bmonthly (?:rotations?|blocks?|externships?|observerships?|electives?|sessions?|placements?)\b|\b(?:over the course of|during|throughout|rotate for|stay for|here for|with us for) (?:the|your|this|that|a) (?:whole |full |entire )?month\b|\b(?:rotations?|observerships?|externships?|electives?|blocks?|stays?) (?:are|is|run|go)(?: sold| booked| offered| priced)? (?:by the month|monthly|month by month)\b|\b(?:your|the) month (?:with us|here|at our)\b|\bbeyond the (?:initial|first) month\b|\bfirst (?:\w+ ){0,2}(?:day|monday) of (?:the|each|every|a) month\b[^.;]{0,60}\b(?:ends?|last|until)\b[^.;]{0,40}\b(?:end|last)\b|\b(?:the|our|visitor|observer|observation|externship|elective) month (?:is|runs|starts|begins|ends|of|with|in|on|at)\b/;

/** "The month is for students of the final year": a rotation known as a month. */
export const knownAsMonth = (line: Line): Stay[] =>
  (line.heading && MONTH_HEADING.test(line.text)) || A_MONTH.test(line.text) ? [{ weeks: [4], called: false, line }] : [];

export const COUNTED_OR_KNOWN = [COUNTED, MONTH_HEADING, A_MONTH];
