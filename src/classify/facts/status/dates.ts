/** What days say of whether applications are taken now. */

import { MONTH_NAMES } from '../../../lexicon/months.ts';
import { plain } from '../../../lexicon/plain.ts';
import { type CalendarDate, datesIn, isoOf } from '../dates.ts';
import { NOT_UNTIL, OTHER_DEADLINE } from '../deadline.ts';
import type { Around, Found } from '../fact.ts';
import { type Line, lineAlone, nearestHead } from '../line.ts';
import { rowOf } from './rows.ts';

const OPENS =
  /\b(?:applications?|vslo|portal|window|catalog|registration|cycle|requests?)\b[^.;]{0,70}\b(?:opens?|open on|opened (?:[\w-]+ ){0,4}on|will open|start being accepted|are released|be open|accepted from)\b|\bwill accept applications\b|\b(?:start|begin|resume)s? (?:reading|reviewing|accepting|taking|receiving) (?:[\w-]+ ){0,2}(?:applications|requests|submissions)\b|\bit opens on\b/;
/** Heads days on which one may begin. */
const STARTS =
  /(?:^|\| )(?:start dates?|(?:start )?dates? (?:still )?(?:open|available)|(?:20\d\d(?:[-/]\d\d(?:\d\d)?)? )?dates|available (?:dates|months|starts|sessions)|availability|next available)(?:$|[ :]*(?=\|)|:)|\b(?:next|upcoming|open|available|new) (?:starts?|start dates?|dates?|sessions?|cohorts?|blocks?|months|rounds?)\b|\bdates for 20\d\d\b|\b(?:months|dates|weeks|blocks) with (?:places|seats|room|space|openings)\b/;
/** “Cohort 14 starts on February 6, 2027.” */
const STARTS_ON = /\b(?:cohort|group|block|session|class|intake|round)s?(?: \w+)? (?:starts?|begins?)\b/;
/** “Applications close” is the name of a row as well. */
const CLOSES = /\b(?:registration|applications?|enrol?lment|window|portal|list|sign-?up|intake|round)\b[^.;]{0,40}\b(?:closes?|ends?)\b/;
const UNTIL =
  /\b(?:appl\w+|write|send|submit\w*|deadlines?|requests?|papers|taken|call|reach us|enrol(?:l|ling|l?ment)?)\b(?:[^.;]|\.(?=\w)){0,90}\b(?:by|until|before|through|till|no later than|is|are)\b|\bdeadlines?\b[^.;]{0,40}: ?|\b(?:applications?|requests?|papers|forms?) (?:are )?due\b|\bwe (?:choose|decide|select)\b[^.;]{0,30}\b(?:on|by)\b/;
/** Under “Applying for July” a day is one until which papers may come. */
const APPLYING = /\bappl(?:y|ying|ications?)\b[^|]*$/;
/** Hardly more than a day with its weekday. */
const BARE_DAY = 36;
const BY_A_DAY = /\b(?:by|until|before|no later than)\b/;

/** Names days, and all of them are over. */
export function isPast({ text }: Line, { today }: Around): boolean {
  const dates = datesIn(text);
  if (!dates.length) return monthsPast(text, today);
  return (
    dates.length > 0 && !/\b(?:updated|posted|revised|since)\b/.test(text) && dates.every((d) => d.year !== null && isoOf(d, today) < today)
  );
}

/** A window of dates that holds today, a cycle that opens this year or later, or a date still to come until which one may apply. */
export function isCurrent(line: Line, { today }: Around): boolean {
  const { text, head, stem } = line;
  const dates = datesIn(text);
  const [first, last] = dates;
  if (!first && !monthsIn(text).some((month) => month >= today.slice(0, 7))) return false;
  const shut = rowOf(line, Number(today.slice(0, 4))) === 'closed';
  const starts = STARTS.test(`${head} | ${stem} | ${text}`) && !shut;
  if (!first) return starts;
  const told = /\b(?:appl\w*|window|deadline|open\w*|requests?|submi\w*)\b/.test(`${text} ${head}`);
  // A window in which one may apply, also one that is still to come.
  if (told && last && /^ ?(?:-|to|through|until|and) ?$/.test(text.slice(first.end, last.at)) && (first.year || last.year)) {
    const end = isoOf(last, today);
    return end >= today;
  }
  if (
    (starts || (STARTS_ON.test(text) && !shut)) &&
    // “Dates for 2027:” over days without a year.
    dates.some((d) => (d.year !== null ? isoOf(d, today) >= today : starts && lastYear(`${head} ${stem}`) >= Number(today.slice(0, 4))))
  )
    return true;
  // The name of a row, which a bare day completes.
  const named = text.length <= BARE_DAY ? nearestHead(line) : '';
  if (OPENS.test(text) || (first.year && OPENS.test(named))) return lastYear(`${text} ${head}`) >= Number(today.slice(0, 4));
  if (NOT_UNTIL.test(text) || OTHER_DEADLINE.test(text)) return false;
  const until =
    /\bdeadlines?\b/.test(head) ||
    UNTIL.test(text) ||
    CLOSES.test(text) ||
    CLOSES.test(named) ||
    (APPLYING.test(head) && BY_A_DAY.test(text));
  const [month] = monthsIn(text);
  return until && dates.map((d) => (month ? yearBefore(d, month) : d)).some((d) => d.year !== null && isoOf(d, today) >= today);
}

/** Names a day or a month that is still to come, with its year. */
export const namesDayToCome = (text: string, today: string): boolean =>
  monthsIn(text).some((month) => month >= today.slice(0, 7)) || datesIn(text).some((d) => d.year !== null && isoOf(d, today) >= today);

/** “For May 2027 write by February 15”: the last such day before. */
const yearBefore = (day: CalendarDate, month: string): CalendarDate => ({
  ...day,
  year: day.year ?? Number(month.slice(0, 4)) - (day.month > Number(month.slice(5)) ? 1 : 0),
});

export const MONTH_OF_YEAR = new RegExp(`\\b(${MONTH_NAMES})(?:,? of)?,? (20\\d\\d)\\b`, 'g');
const NAMES = MONTH_NAMES.split('|');
/** Months with their year, as the beginning of an ISO date. */
const monthsIn = (text: string): string[] =>
  text.includes('20')
    ? [...text.matchAll(MONTH_OF_YEAR)].map(([, name = '', year]) => `${year}-${String(NAMES.indexOf(name) + 1).padStart(2, '0')}`)
    : [];
/** Names months, and all of them of a year that is over. */
function monthsPast(text: string, today: string): boolean {
  const months = monthsIn(text);
  return (
    months.length > 0 &&
    !/\b(?:updated|posted|revised|since)\b/.test(text) &&
    months.every((month) => month.slice(0, 4) < today.slice(0, 4))
  );
}

/** The last year that is named; 0 where none is. */
const lastYear = (text: string): number => Math.max(0, ...(text.match(/\b20\d\d\b/g) ?? []).map(Number));

/** Names a year after all that the other line names: “2027-28”, where that speaks of 2026-27. */
export const namesLater = (line: Line, other: Line): boolean => latestOf(other) > 0 && latestOf(line) > latestOf(other);
const latestOf = ({ text }: Line): number =>
  Math.max(0, ...[...text.matchAll(/\b20(\d\d)(?:[-/](?:20)?(\d\d))?\b/g)].map(([, first, last]) => Number(last ?? first)));

/** Names the control by which a visitor chooses a day. */
const CHOOSES =
  /^(?:(?:preferred |choose (?:a |your )?|select (?:a |your )?)?(?:start|session|rotation|arrival)? ?(?:dates?|starts?|block|session|month)):?$/;
const MONTH_ALONE = new RegExp(`^(?:${MONTH_NAMES}),? 20\\d\\d\\b`);
const NOT_ANY_MORE = /\b(?:sold out|full|closed|filled|taken|wait ?list)\b/;

/** A day still to come that a page of one offering lets a visitor choose: “Start date”, “March 1, 2027”. */
export function toChoose({ page, today, alone }: Around): Found<'open'> | null {
  if (!alone) return null;
  let named = false;
  for (const [block, { text: quote }] of page.blocks.entries()) {
    const text = plain(quote);
    const [day] = datesIn(text);
    const [month] = monthsIn(text);
    if (named && month && MONTH_ALONE.test(text)) {
      if (month < today.slice(0, 7) || NOT_ANY_MORE.test(text)) continue;
      return { value: 'open', from: [lineAlone(text, quote, block)] };
    }
    if (named && day?.at === 0) {
      if (day.year === null || isoOf(day, today) < today || NOT_ANY_MORE.test(text)) continue;
      return { value: 'open', from: [lineAlone(text, quote, block)] };
    }
    named = CHOOSES.test(text);
  }
  return null;
}
