/** Which lengths of time in a line are the length of a stay. */
import { type Line, nearestHead } from '../line.ts';
import { type Duration, durations, numberOf } from '../numbers.ts';
import {
  DAYS,
  ENDS,
  ENDS_THEN,
  LENGTH_HEAD,
  MUST_BE_DONE,
  NAMED,
  NOT_AFTER,
  NOT_BEFORE,
  OR_ELSE,
  OTHER_MATTER,
  PAST_NOT,
  PHRASE_AFTER,
  PHRASE_BEFORE,
  PRICE_CELL,
  RENEWED_YEAR,
  STAYS_FOR,
  SUM_FOR,
  WEAK_BEFORE,
} from './around.ts';
import { bareWeeks } from './bare.ts';
import { isLimit } from './limit.ts';
import { ofAnother } from './others.ts';
import { HALVES, OF_A_YEAR, PARTS, PIECES, secondOf, seriesOf } from './second.ts';
import { beginsStay, isTraining } from './training.ts';

export interface Stay {
  weeks: number[];
  /** Called a stay, and not only a length named somewhere. */
  called: boolean;
  /** Named only to say what a sum buys. */
  priced?: boolean;
  days?: boolean; // named in days
  /** Called the most. */
  limit?: boolean;
  line: Line;
}

const LONGEST = 156;
/** More weeks than this, named in weeks, are no stay but an age or a term of pregnancy, unless a range begins lower. */
const LONGEST_IN_WEEKS = 26;
const RANGE = /\b(?:weeks?|wks?) (?:up )?to $|\b(?:up to|at most|maximum of) $/;
const AT_MOST = /^,? (?:or (?:fewer|less)|at (?:the )?most|maximum|is the (?:longest|limit|maximum))\b/;

/** Every length of a stay in the line. */
export function staysIn(line: Line): Stay[] {
  const { text } = line;
  const bare = bareWeeks(line);
  if (bare) return [{ weeks: bare, called: true, line }];
  // A price under “4 weeks”.
  const sold = PRICE_CELL.test(text) ? durations(nearestHead(line)) : [];
  if (sold[0] && sold[0].at < 2) return [{ weeks: sold[0].weeks, called: true, line }];
  const parts = PARTS.exec(text);
  if (parts) return [{ weeks: [numberOf(parts[1] as string) + numberOf((parts[2] ?? parts[3]) as string)], called: true, line }];
  const halves = HALVES.exec(text);
  if (halves) return [{ weeks: [numberOf((halves[1] ?? halves[2]) as string) + numberOf(halves[3] as string)], called: true, line }];
  const pieces = PIECES.exec(text);
  if (pieces && !OF_A_YEAR.test(text.slice(0, pieces.index))) {
    const numbers = pieces.slice(1).filter(Boolean).map(numberOf);
    return [{ weeks: [numbers.reduce((product, n) => product * n)], called: true, line }];
  }
  const told = durations(text);
  const series = seriesOf(text, told);
  if (series) return [{ weeks: [series], called: true, line }];
  const marks = told.map((d) => ({ d, none: isNone(line, d), called: isCalled(line, d) }));
  marks.forEach((mark, i) => {
    const next = marks[i + 1];
    if (!next) return;
    const gap = text.slice(mark.d.end, next.d.at);
    // "At least three months and at most six before the start": both are none. "From one week to three months": both are stays.
    if (
      next.none &&
      gap.length < 45 &&
      /^,? ?(?:and|or|to|-)/.test(gap) &&
      !/[.;]|\b(?:you|we|they|it|apply|extend\w*|renew\w*|prolong\w*)\b/.test(gap)
    )
      mark.none = true;
    if (/^ ?(?:to|-|or|and|through)? ?(?:up to )?$/.test(gap) && !next.none) mark.called = next.called = mark.called || next.called;
  });
  return marks.flatMap(({ d, none, called }): Stay[] => {
    if (none || (!called && isVague(line, d))) return [];
    const weeks = [...d.weeks, ...secondOf(text, d)];
    if (d.unit === 'y' && RENEWED_YEAR.test(text)) weeks.push(2 * (d.weeks[0] as number));
    return [{ weeks, called, priced: isPriced(line, d) && weeks.length === 1, limit: isLimit(text, d), days: d.unit === 'd', line }];
  });
}

/** Names the length only to say what a sum buys: "$1,350 for four weeks", "prices are for a four-week block". */
function isPriced({ text }: Line, d: Duration): boolean {
  const before = beforeOfText(text, d.at);
  const after = text.slice(d.end, d.end + 40);
  if (/\b(?:maximum|at most|only|limit|longest|no extension|most)\b/.test(after)) return false;
  return (
    /\$[\d,.]+(?: usd)? (?:(?:for|per|\/) )?(?:the |all |each |a )?$/.test(before) ||
    /\b(?:prices?|figures?|fees?|amounts?|sums?|column)\b[^.;]{0,40}$/.test(before)
  );
}

const beforeOfText = (text: string, at: number) => text.slice(Math.max(0, at - 48), at);
const beforeOf = (line: Line, d: Duration) => beforeOfText(line.text, d.at);
const afterOf = (line: Line, d: Duration) =>
  line.text.slice(d.end, d.end + 64).replace(/^(?:\)| \([^)]{1,20}\)(?= ahead| before| prior| in advance))/, '');
/** What stands near in the same clause; between two commas the length stands alone. */
function nearOf({ text }: Line, d: Duration): string {
  const before = text.slice(Math.max(0, d.at - 60), d.at);
  const after = text.slice(d.end, d.end + 50);
  if (/, $/.test(before) && /^(?:,|\.?$)/.test(after)) return text.slice(d.at, d.end);
  return `${before.split(/[;.] /).at(-1)}${text.slice(d.at, d.end)}${after.split(/[;.](?= |$)/)[0]}`;
}

/** Heads of other lengths: how early to apply. */
const LEAD_HEAD =
  /\b(?:wait(?:ing)? ?lists?|how soon|hear back|turnaround|ahead|notice|lead time|how early|when to apply|apply|advance|deadline)\b[^|]*$|(?:^|\| )how to apply\b/;

/** “Experiences of two to four weeks” */
const OF_STAYS =
  /\b(?:experiences?|rotations?|electives?|visits?|stays?|blocks?|\w+ships?) (?:of|for|lasts?|lasting|are|is|run) (?:up to )?$/;

/** “Prices are per four weeks.” */
const PRICED_PER = /\b(?:prices?|fees?|tuition|rates?|costs?)(?: \w+){0,4} per $/;
/** “Every stay is a month, with the exception of research (six months).” */
const EXCEPTED = /\b(?:with the exception of|except(?: for)?|apart from) (?!that\b|when\b|if\b|where\b)[^.;]{0,30}$/;

function isNone(line: Line, d: Duration): boolean {
  const before = beforeOf(line, d);
  if (
    d.weeks.some((n) => n > (d.unit === 'w' && !RANGE.test(before) && !AT_MOST.test(afterOf(line, d)) ? LONGEST_IN_WEEKS : LONGEST)) ||
    NOT_AFTER.test(afterOf(line, d))
  )
    return true;
  if (ofAnother(line, d) || MUST_BE_DONE.test(line.text.slice(d.end))) return true;
  if (endsThen(before, line.text.slice(d.end))) return false;
  if (isTraining(before, d) || beginsStay(before, line.text.slice(d.end))) return true;
  if (/^ ?\(max/.test(afterOf(line, d))) return false;
  if (/\bper(?: \w+)? ?$/.test(before) && (NAMED.test(afterOf(line, d)) || PRICED_PER.test(before))) return false;
  if (EXCEPTED.test(before)) return true;
  if (LEAD_HEAD.test(line.head) && line.text.length < 60 && !LENGTH_HEAD.test(line.head) && !OF_STAYS.test(before)) return true;
  return NOT_BEFORE.test(before) && !PAST_NOT.test(before) && !OR_ELSE.test(before) && !hasSum(before, line.text, d);
}

/** “$900 per 2 weeks”; “$850 a month” is a rate. */
const hasSum = (before: string, text: string, d: Duration): boolean => SUM_FOR.test(before) && !/^an? /.test(text.slice(d.at, d.end));

/** Not called a stay, and too common a length to be one. */
const isVague = (line: Line, d: Duration): boolean =>
  d.unit === 'd' || d.unit === 'y' || OTHER_MATTER.test(nearOf(line, d)) || /^an? /.test(line.text.slice(d.at, d.end));

function isCalled(line: Line, d: Duration): boolean {
  const { text, head, heading } = line;
  const before = beforeOf(line, d);
  const after = afterOf(line, d);
  const named = NAMED.test(after);
  if (OTHER_MATTER.test(nearOf(line, d)) && !named && !STAYS_FOR.test(before) && !LENGTH_HEAD.test(head)) return false;
  if (endsThen(before, text.slice(d.end))) return true;
  if (d.unit === 'd')
    return (
      (named || isAlone(line, d) || DAYS.test(`${text} ${head}`) || LENGTH_HEAD.test(head)) &&
      !/^ (?:(?:of|in|on|at|with) (?:[\w-]+ ){1,4})?(?:a|per|each|every) (?:week|month|day)/.test(after)
    );
  if (d.unit === 'y') return yearOfStay(text, before, after, d);
  if (named || !/[a-z0-9$]/.test(text.slice(0, d.at)) || d.at <= 2 || hasSum(before, text, d) || LENGTH_HEAD.test(head) || heading)
    return true;
  if (WEAK_BEFORE.test(before) && !/\b(?:for|up|spend|limited|extend\w*|lengthened|prolonged|stretched) (?:to |a )?$/.test(before))
    return PHRASE_AFTER.test(after) || (/\b(?:or|and|to) $/.test(before) && ENDS.test(after));
  return PHRASE_BEFORE.test(before) || PHRASE_AFTER.test(after) || (/[.;,(·•|] $/.test(before) && ENDS.test(after));
}

/** “Ten business days in all.” */
const isAlone = ({ text, head }: Line, d: Duration): boolean =>
  d.at === 0 &&
  /^(?: in all| in total| altogether| at most| max(?:imum)?)?\.?$/.test(text.slice(d.end)) &&
  (!head || LENGTH_HEAD.test(head));

const endsThen = (before: string, after: string): boolean => /\bafter $/.test(before) && ENDS_THEN.test(after);

const yearOfStay = (text: string, before: string, after: string, d: Duration): boolean =>
  YEAR_LONG.test(after) ||
  /\b(?:periods?|stays?|visits?|appointments?|positions?|posts?) of (?:up to |at least )?(?:an? |one )?$/.test(before) ||
  (d.at < 3 &&
    /^(?:[,.]|$| (?:at|in|on|with) (?:the|our|a) | of (?:[a-z-]+ ){0,2}(?:research|work)\b(?! (?:experience|is|are)))/.test(after)) ||
  (/\b(?:for|lasts|lasting|spend|stay|to|is|or|at most|up to|maximum)(?: an?| one| up to)? ?$/.test(before) &&
    /^ ?(?:[,.;]|$|at most|maximum|with us|renew|or (?:more|longer))/.test(after)) ||
  /^ (?:at (?:the )?most|maximum|is (?:possible|allowed|welcome|(?:[a-z]+ and is )?(?:the |our )?(?:maximum|limit|longest|most))\b)/.test(
    after,
  ) ||
  /\byear-long\b/.test(text.slice(d.at, d.end + 6));

const YEAR_LONG =
  /^(?:[- ]long\b(?:$|[.,;]| (?:stay|visit|program|appointment))|[- ](?:[\w-]+ ){0,2}(?:observ\w+|externships?|research (?:position|fellowship|program|elective|rotation)|visits?|stays?|appointments?|attachments?)\b)/;
