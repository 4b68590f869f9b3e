/** Lengths told by the first and the last day of blocks. */
import { matchesOf } from '../../../lexicon/matches.ts';
import { MONTH_NAMES } from '../../../lexicon/months.ts';
import { datesIn, daysBetween } from '../dates.ts';
import { type Line, nearestHead } from '../line.ts';
import type { Stay } from './stays.ts';

const FEWEST_BLOCKS = 3;
const LONGEST = 13;
/** Cells or rows of the first and of the last day. */
const FIRST_DAY = /\b(?:begins?|starts?|start date|first day|arriv(?:al|e|es)|from)[: ]*$/;
const LAST_DAY = /\b(?:ends?|end date|last day|depart(?:ure|s)?|to|until)[: ]*$/;
const COMES = /\barriv(?:al|e|es)[: ]*$/;

/** One first and last day is enough where they are said of a stay: “The session runs March 1 through March 12.” */
const STAYS =
  /\b(?:sessions?|visits?|courses?|rotations?|blocks?|programs?|electives?|observerships?|externships?|cohorts?|groups?|stays?|placements?|camp)\b/;
const OTHER =
  /\b(?:appl\w+|register|registration|window|deadline|open|opens|close[sd]?|holidays?|exams?|breaks?|not|no|off|review\w*|requests?|submi\w+|full|booked|taken|filled|available|vacation|away|conference|interviews?|academic year)\b/;

/** Before the first day, where a line of one of several offerings tells only when it is: “Section 001 Sep 8 – Oct 3”. */
const WHEN =
  /^(?:(?:section|session|class|group|block|cohort|term|module|rotation|week|dates?|when|runs?|from|no\.?|#|[a-d]|\d{1,4}|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b[ :,.#(|-]*)*$/;
/** Behind the last day: what is asked, and no words for what else may happen then. */
const AFTER_WHEN = /^(?: ?[,;|·)(:-]| \d| (?:mon|tue|wed|thu|fri|sat|sun)| 20\d\d|$)/;

/** Heads other days than those of a stay. */
const HEADS_OTHER = /\b(?:appl\w+|regist\w+|window|deadlines?|holidays?|breaks?|closed|closures?|interviews?|exams?)\b/;

/** Blocks of a calendar, each with its first and last day; of an arrival and a departure one is enough. `alone`: the page has one offering. */
export function calendarBlocks(lines: Line[], alone: boolean): Stay[] {
  const dated = lines.filter(({ text }) => datesIn(text).length > 0);
  const runs = dated.flatMap((line, i) => {
    const next = dated[i + 1];
    const apart = next && FIRST_DAY.test(nearestHead(line)) && LAST_DAY.test(nearestHead(next));
    return apart ? [line, { ...line, text: `${line.text} - ${next.text}` }] : [line];
  });
  const found = [...lines.flatMap(sameMonth), ...lines.flatMap(slashed)];
  for (const line of runs) {
    const dates = datesIn(line.text);
    const pairs = dates.flatMap((first, i) => (i % 2 ? [] : [[first, dates[i + 1]] as const]));
    for (const [first, last] of pairs) {
      // A date more or one that stands apart: it is no list of blocks.
      if (!last || !/^ ?(?:-|to|through|until)(?: (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?)? ?$/.test(line.text.slice(first.end, last.at)))
        break;
      const weeks = dates.length % 2 ? 0 : Math.round((daysBetween(first, last) + 2) / 7);
      const own = !alone && dates.length === 2 && WHEN.test(line.text.slice(0, first.at)) && AFTER_WHEN.test(line.text.slice(last.end));
      if (weeks >= 1 && weeks <= LONGEST) found.push({ weeks: [weeks], called: own && !HEADS_OTHER.test(line.head), line });
    }
  }
  return found.length >= FEWEST_BLOCKS ||
    found.some(({ line }) => STAYS.test(line.text) && !OTHER.test(`${line.text} ${line.head}`)) ||
    found.some(({ called, line }) => called || COMES.test(nearestHead(line)))
    ? found
    : [];
}

/** “7/6 - 7/31” */
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d{2})? ?(?:-|to|through) ?(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d{2})?(?![\d/])/g;
const DAYS_A_YEAR = 365;
const dayOfYear = (month: string, day: string): number => (Number(month) * DAYS_A_YEAR) / 12 + Number(day);
function slashed(line: Line): Stay[] {
  return matchesOf(SLASHED, line.text).flatMap(([, month = '', day = '', lastMonth = '', last = '']) => {
    if (Math.max(Number(month), Number(lastMonth)) > 12) return [];
    const days = (dayOfYear(lastMonth, last) - dayOfYear(month, day) + DAYS_A_YEAR) % DAYS_A_YEAR;
    const weeks = Math.round((days + 2) / 7);
    return weeks >= 1 && weeks <= 13 ? [{ weeks: [weeks], called: false, line }] : [];
  });
}

/** “July 6-31” */
const SAME_MONTH = new RegExp(
  `\\b(?:${MONTH_NAMES}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?) (\\d{1,2})(?:st|nd|rd|th)? ?(?:-|to|through|until) ?(\\d{1,2})(?:st|nd|rd|th)?\\b(?! ?(?:[ap]\\.?m|:|,? ?weeks))`,
);
function sameMonth(line: Line): Stay[] {
  const m = SAME_MONTH.exec(line.text);
  const weeks = m ? Math.round((Number(m[2]) - Number(m[1]) + 2) / 7) : 0;
  return weeks >= 1 && weeks <= 4 ? [{ weeks: [weeks], called: false, line }] : [];
}
