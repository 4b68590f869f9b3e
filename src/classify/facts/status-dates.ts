/** What days say of whether applications are taken now. */
import { datesIn, isoOf } from './dates.ts';
import { NOT_UNTIL, OTHER_DEADLINE } from './deadline.ts';
import type { Around } from './fact.ts';
import { type Line, nearestHead } from './line.ts';
import { SHUT_WORD } from './status-words.ts';

const OPENS =
  /\b(?:applications?|vslo|portal|window|catalog|registration|cycle|requests?)\b[^.;]{0,70}\b(?:opens?|open on|opened (?:[\w-]+ ){0,4}on|will open|start being accepted|are released|be open|accepted from)\b|\bwill accept applications\b|\b(?:start|begin)s? (?:reading|reviewing) applications\b|\bit opens on\b/;
/** Heads days on which one may begin. */
const STARTS = /(?:^|\| )start dates?(?: |$)|\b(?:next|upcoming|open) (?:starts?|start dates?|dates?|sessions?|cohorts?|blocks?)\b/;
/** “Cohort 14 starts on February 6, 2027.” */
const STARTS_ON = /\b(?:cohort|group|block|session|class|intake|round)s?(?: \w+)? (?:starts?|begins?)\b/;
/** “Applications close” is the name of a row as well. */
const CLOSES = /\b(?:registration|applications?|enrol?lment|window|portal|list)\b[^.;]{0,40}\b(?:closes?|ends?)\b/;
const UNTIL =
  /\b(?:appl\w+|write|send|submit\w*|deadlines?|requests?|papers|taken|call|reach us|enrol(?:l|ling|l?ment)?)\b(?:[^.;]|\.(?=\w)){0,90}\b(?:by|until|before|through|till|no later than|is|are)\b|\bwe (?:choose|decide|select)\b[^.;]{0,30}\b(?:on|by)\b/;
/** Under “Applying for July” a day is one until which papers may come. */
const APPLYING = /\bappl(?:y|ying|ications?)\b[^|]*$/;
/** Hardly more than a day with its weekday. */
const BARE_DAY = 36;
const BY_A_DAY = /\b(?:by|until|before|no later than)\b/;

/** Names days, and all of them are over. */
export function isPast({ text }: Line, { today }: Around): boolean {
  const dates = datesIn(text);
  return (
    dates.length > 0 && !/\b(?:updated|posted|revised|since)\b/.test(text) && dates.every((d) => d.year !== null && isoOf(d, today) < today)
  );
}

/** A window of dates that holds today, a cycle that opens this year or later, or a date still to come until which one may apply. */
export function isCurrent(line: Line, { today }: Around): boolean {
  const { text, head, stem } = line;
  const dates = datesIn(text);
  const [first, last] = dates;
  if (!first) return false;
  const told = /\b(?:appl\w*|window|deadline|open\w*|requests?|submi\w*)\b/.test(`${text} ${head}`);
  if (told && last && /^ ?(?:-|to|through|until|and) ?$/.test(text.slice(first.end, last.at)) && (first.year || last.year)) {
    const end = isoOf(last, today);
    const start = isoOf({ ...first, year: first.year ?? Number(end.slice(0, 4)) - (first.month > last.month ? 1 : 0) }, today);
    return start <= today && end >= today;
  }
  if (
    (STARTS.test(`${head} | ${stem} | ${text}`) || STARTS_ON.test(text)) &&
    !SHUT_WORD.test(text) &&
    dates.some((d) => d.year !== null && isoOf(d, today) >= today)
  )
    return true;
  // The name of a row, which a bare day completes.
  const named = text.length <= BARE_DAY ? nearestHead(line) : '';
  if (OPENS.test(text) || (first.year && OPENS.test(named))) return !first.year || first.year >= Number(today.slice(0, 4));
  if (NOT_UNTIL.test(text) || OTHER_DEADLINE.test(text)) return false;
  const until = UNTIL.test(text) || CLOSES.test(text) || CLOSES.test(named) || (APPLYING.test(head) && BY_A_DAY.test(text));
  return until && dates.some((d) => d.year !== null && isoOf(d, today) >= today);
}
