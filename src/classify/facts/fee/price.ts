/** Amounts of money in a line, each with what it buys and what it is: the price, a fee on top, or no fee at all. */
import { matchesOf } from '../../../lexicon/matches.ts';
import { TYPICAL_WEEKS } from '../../../model/stay.ts';
import type { FeePart, Per } from '../../../model.ts';
import { type Line, nearestHead } from '../line.ts';
import { type Named, named } from './kinds.ts';
import { moneyIn, type Sum } from './money.ts';
import { GOES_ON } from './no-fee.ts';
import { groupOf, payerOf } from './payer.ts';
import { type Role, roleOf } from './role.ts';
import { unitOf } from './unit.ts';

export interface Price {
  amount: number;
  currency: string;
  role: Role;
  /** The page's word for an extra: `application`, `badge`; empty for the price itself. */
  noun: string;
  kind: FeePart['kind'];
  per: Per;
  /** Length bought, in weeks; null where not said. */
  weeks: number | null;
  /** To be paid for each such length. */
  each: boolean;
  /** To be paid for each credit of the course. */
  credit: boolean;
  for: FeePart['for'];
  /** Who pays it, where the page has other sums for others. */
  group: string;
  /** Kinds of offerings that it is said of. */
  names: Named[];
  /** The first year for which it is said to hold. */
  year: number | null;
  /** One end of a range, or "from" a sum. */
  open: boolean;
  refundable: boolean | null;
  line: Line;
}

/** An amount with the words that belong to it. */
export interface Spot {
  line: Line;
  /** From the end of the amount before it, or the begin of its clause. */
  before: string;
  /** To the next amount, or the end of its clause. */
  after: string;
  /** All that follows in the line. */
  rest: string;
  /** What stands between it and the next amount; null where none follows. */
  gap: string | null;
  sum: Sum;
  next: Sum | null;
  previous: Sum | null;
  /** The heading or header cells nearest to it, the row's before the column's. */
  head: string;
}

const REACH = 70;
const BY_WEEK = /^(?:\.\d\d)? ?(?:per|an?|each|every|for (?:each|every)|\/) ?w(?:ee)?k\b/;
const BREAK_BEFORE = /;|, and then|, (?=plus)|, (?:and|but) (?=(?:[\w-]+ ){1,2}(?:pays?|costs?|is|are)\b)|\. /g;
const BREAK_AFTER =
  /[;(]|, (?!paid|payable|compulsory|mandatory|collected|if wanted|once|one[- ]time|which we pass|not |only (?:asked|charged|due|needed|required))| plus | \+ /;
const BREAK_BEFORE_NEXT = /[;(]|, | plus | \+ ?$| and (?:an? |the )?(?:[\w-]+ ){0,4}(?:fee|charge|payment)?(?: of)? ?$/;
/** “$300 [for domestic], $900 for international students”, “$500 [application fee] and $3,500 tuition”. */
const OF_THE_LAST = /^[^.;:(]*?(?:(?<=\w)(?=,)| (?=and ))/;
/** A bare number in a column of dollars. */
const BARE = /^(\d{2,3}|\d{1,2},?\d{3})(?: per (?:\d )?\w+)?$/;
export const DOLLARS = /\b(?:usd|us dollars|in dollars)\b|\$/;
const FROM = /\b(?:from|starting(?: at| from)?|starts at|begins? at|as low as|as little as|upwards of)\b[^$]{0,12}$/;
const RANGE = /^ ?(?:-|to) ?$/;

/** Every amount of a line. */
export function pricesIn(line: Line): Price[] {
  const { text } = line;
  const bare = DOLLARS.test(line.head) ? BARE.exec(text)?.[1] : undefined;
  const sums = bare ? [{ ...(moneyIn(`$${bare}`)[0] as Sum), at: 0, end: bare.length }] : moneyIn(text);
  const head = line.head.split('|').slice(-2).join('|');
  const prices = sums.map((sum, i): Price => {
    const previous = sums[i - 1] ?? null;
    const next = sums[i + 1] ?? null;
    // What stands right behind the sum before belongs to that one: “$300 for domestic, $900 for international students”.
    const ended = previous ? previous.end + (OF_THE_LAST.exec(text.slice(previous.end, sum.at))?.[0].length ?? 0) : 0;
    const from = Math.max(ended, endOfLast(text, BREAK_BEFORE, sum.at), sum.at - REACH);
    const clause = text.slice(sum.end, Math.min(next?.at ?? text.length, sum.end + REACH));
    const stop = clause.search(next ? BREAK_BEFORE_NEXT : BREAK_AFTER);
    const spot: Spot = {
      line,
      before: text.slice(from, sum.at),
      after: stop < 0 ? clause : clause.slice(0, stop),
      rest: text.slice(sum.end),
      gap: next ? text.slice(sum.end, next.at) : null,
      sum,
      next,
      previous,
      head,
    };
    const { role, noun, kind } = roleOf(spot);
    const { per: unit, weeks, each = false, credit = false } = unitOf(spot);
    // “$300 per week plus a $50 badge”: an extra is paid once unless it says itself that it is not.
    const per = role === 'extra' && unit === 'week' && !BY_WEEK.test(spot.after) ? null : unit;
    return {
      amount: sum.amount,
      currency: sum.currency,
      role,
      noun,
      kind,
      per: per ?? (kind === 'application' ? 'application' : null),
      weeks,
      each,
      credit,
      for: payerOf(spot),
      group: groupOf(spot),
      names: namedWith(spot, text.slice(0, sums[0]?.at)),
      year: yearOf(spot),
      open: isOpen(spot),
      refundable: refundable(spot),
      line,
    };
  });
  prices.forEach((_, i) => {
    prices[i] = together(text, sums, prices, i);
  });
  return prices;
}

/** The kinds named beside the sum, else those that the sentence begins or ends with or that head a bare sum's column. */
function namedWith({ before, after, head, next, rest }: Spot, begin: string): Named[] {
  const column = /\w/.test(`${before}${after}`) ? '' : nearestHead({ head });
  return [`${before} | ${after}`, begin, next ? '' : rest.slice(0, REACH), column].map(named).find((names) => names.length > 0) ?? [];
}

const YEAR = /\b20\d\d\b/;
/** “$1,800 (2025-26)” */
const YEAR_BEHIND = /^[^$;()]{0,12}\((?:[a-z]{2,8} ){0,2}(20\d\d)\b/;
const yearOf = ({ before, head, rest }: Spot): number | null =>
  Number(YEAR_BEHIND.exec(rest)?.[1] ?? (YEAR.exec(before.replace(/^[^(]*\)/, '')) ?? YEAR.exec(head))?.[0] ?? 0) || null;

/** What stands between two sums that buy more or less of the same. */
const OF_ONE_KIND =
  /^[^.;]{0,24}\bor $|^ ?(?:to|-) ?$|^ ?(?:an?|per|each|\/|for (?:an?|one|two|four|the)) ?(?:night|day|week|month|term|semester)s?,? (?:and )?$/;
/** “$1,500 to $2,000 on rent”, “the check ($45) and the screen ($38) are paid to the vendor”. */
const AND_OF_THE_SAME = /^ ?(?:to|-) ?$|^\) and [^.;:]{0,30}\($/;
/** “A deposit of $500 holds it; the balance of $1,300 is due later.” */
const BALANCE = /[^.]{0,60}\b(?:the|a) (?:balance|remainder|rest|remaining)(?: of)? ?$/;
/** “A processing fee of $350 for stays of up to a month and $600 for longer ones”: one of the two, by the length. */
const isLadder = (fee: Price, gap: string): boolean => fee.role === 'extra' && FOR_LENGTH.test(gap);
const FOR_LENGTH = /^ for (?:stays?|visits?|rotations?|longer|shorter|more|up to|\w+ (?:weeks?|months?))\b/;
/** Two sums joined: "$6 a day or $48 a month" are of one kind, and so are "$10 a day, $40 a week"; "$180 plus $1,150" are both to be paid. */
function together(text: string, sums: Sum[], prices: Price[], i: number): Price {
  const [price, before, after] = [prices[i] as Price, prices[i - 1], prices[i + 1]];
  const gap = (a: number) => text.slice((sums[a] as Sum).end, (sums[a + 1] as Sum).at);
  if (before?.role === 'none' && (OF_ONE_KIND.test(gap(i - 1)) || GOES_ON.test(gap(i - 1)))) return { ...price, role: 'none' };
  if (after && isLadder(price, gap(i)) && FOR_LENGTH.test(text.slice((sums[i + 1] as Sum).end)) && (price.weeks ?? 0) < TYPICAL_WEEKS)
    return { ...price, open: true };
  if (before && isLadder(before, gap(i - 1)) && FOR_LENGTH.test(text.slice((sums[i] as Sum).end)))
    return { ...price, role: 'other', kind: 'other' };
  if (after?.role === 'none' && AND_OF_THE_SAME.test(gap(i))) return { ...price, role: 'none' };
  if (after && price.role === 'deposit' && BALANCE.test(gap(i))) return { ...price, role: 'extra', noun: 'deposit', kind: 'tuition' };
  if (before?.role === 'extra' && before.noun === 'deposit' && price.role === 'price') return { ...price, noun: 'balance' };
  if (after && price.role === 'price' && after.role === 'price' && /^ ?(?:plus|\+) ?$/.test(gap(i)))
    return { ...price, role: 'extra', noun: 'charge', kind: 'other' };
  return price;
}

/** The end of the last match that ends at `before` or earlier; 0 where there is none. */
function endOfLast(text: string, pattern: RegExp, before: number): number {
  let end = 0;
  for (const m of matchesOf(pattern, text)) if (m.index + m[0].length <= before) end = m.index + m[0].length;
  return end;
}

function isOpen({ before, gap, line, previous, sum }: Spot): boolean {
  const behind = previous ? line.text.slice(previous.end, sum.at) : '';
  return (
    FROM.test(before) ||
    (gap !== null && (RANGE.test(gap) || (/^ and $/.test(gap) && /\bbetween\b/.test(before)))) ||
    RANGE.test(behind) ||
    (/^ and $/.test(behind) && /\bbetween [^$]{0,20}$/.test(line.text.slice(0, previous?.at)))
  );
}

const KEPT = /\bnon-?refundable\b|\bnot (?:be )?(?:refundable|refunded|returned)\b|\bwe keep\b|\bno refund|\bis kept\b|\bstays with us\b/;

function refundable({ line, before, after, next, previous }: Spot): boolean | null {
  if (KEPT.test(`${before} ${after}`) || (!next && !previous && KEPT.test(line.text))) return false;
  return /\b(?:fully |is )refundable\b|\breturned with\b/.test(`${before} ${after}`) ? true : null;
}
