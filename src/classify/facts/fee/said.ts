/** What one tier of lines says of money. */
import type { Line } from '../line.ts';
import { durations } from '../numbers.ts';
import type { Tier } from '../tier.ts';
import { topic } from '../topics.ts';
import { denialsOf, MONEY_WORD, saysComplete, saysDue, saysUnknown, UNPRICED } from './free.ts';
import { SUM } from './money.ts';
import { isBeside } from './no-fee.ts';
import { DOLLARS, type Price, pricesIn } from './price.ts';

export interface Said {
  prices: Price[];
  extras: Price[];
  /** Every sum that is a fee of some kind, in page order. */
  sums: Price[];
  /** Nothing is charged. */
  free: Line | null;
  /** Every line that says so, each maybe of one kind of offering. */
  frees: Line[];
  /** The price is set for each applicant, or not told. */
  unknown: Line | null;
  /** The price named is all there is to pay. */
  complete: Line | null;
  /** Fees by the page's word that are not charged. */
  denied: { noun: string; line: Line }[];
  /** A share of the price that is added to it, in percent. */
  percent: { of: number; line: Line } | null;
}

const PERCENT = /\b(\d{1,2}) ?% (?:service|booking|platform) (?:fee|charge)/;
/** A cell of a column of dollars, or an answer below a question about money, may be a bare number or word. */
const MONEY = topic([SUM, PERCENT, ...UNPRICED], [DOLLARS, MONEY_WORD]);
const KEY = {};

/** Read once for each tier. */
export const said = (tier: Tier): Said => (tier.speaksOf(MONEY) ? tier.once(KEY, () => read(tier)) : NOTHING);

const NOTHING: Said = { sums: [], prices: [], extras: [], free: null, frees: [], unknown: null, complete: null, denied: [], percent: null };

function read(tier: Tier): Said {
  const lines = tier.about(MONEY);
  const all = onTopOf(wholeFirst(lines.flatMap(pricesIn).map((p) => lengthBeside(p, tier))));
  const denied = lines.flatMap((line) => denialsOf(line).map((noun) => ({ noun, line })));
  const denials = denied.length && lines.some(saysDue) ? denied.filter(({ noun }) => noun) : denied;
  const frees = denials.flatMap(({ noun, line }) => (noun ? [] : [line]));
  // Sums of other matters do not outweigh that the visit is free.
  const fees = all.filter((p) => p.role !== 'none' && !(frees.length && isBeside(p)));
  // "$0" in a column for others says nothing where a sum is asked of the reader.
  const sums = fees.some((p) => p.amount > 0) ? fees.filter((p) => p.amount > 0) : fees;
  return {
    sums,
    prices: sums.filter((p) => p.role === 'price'),
    extras: sums.filter((p) => p.role === 'extra'),
    free: frees[0] ?? null,
    frees,
    unknown: lines.find(saysUnknown) ?? null,
    complete: lines.find(saysComplete) ?? null,
    denied: denials.filter(({ noun }) => noun),
    percent: lines.map(percentOf).find((p) => p) ?? null,
  };
}

function percentOf(line: Line): Said['percent'] {
  const m = PERCENT.exec(line.text);
  return m && !/\b(?:includ\w+|refund\w*|less)\b/.test(line.text) ? { of: Number(m[1]), line } : null;
}

/** A deposit and the balance make up the price; where that is told as well, they are no more than its parts. */
function wholeFirst(sums: Price[]): Price[] {
  if (!sums.some((p) => p.role === 'price' && p.noun !== 'balance')) return sums;
  return sums.map((p) => {
    if (p.role === 'price' && p.noun === 'balance') return { ...p, role: 'other', kind: 'other' };
    return p.role === 'extra' && p.noun === 'deposit' ? { ...p, role: 'deposit', kind: 'deposit' } : p;
  });
}

/** “$120, one time”, “a single charge of $120”. */
const ONE_TIME =
  /^(?!.*\b(?:flat|each (?:visit|person)|per visit)\b).*\b(?:one[- ]time|once(?! (?:you|we|your|the|they|an?|accepted|it)\b)|single (?:fee|charge|payment))\b/;
/** “Institution fee” beside “tuition”. */
const NAMED_FEE =
  /\b(?!(?:program|programme|rotation|course|elective|observer|observership|externship|clerkship|visit|visitor|standard|total|weekly|monthly|tuition|late|rush|change|transfer|cancell?ation|extension|wire|optional|parking|housing)\b)\w+ (?:fee|charge)\b/;
const NEAR = 8;

/** Beside a price for weeks or tuition, what is paid once, or is a fee of another name, is paid on top. */
function onTopOf(sums: Price[]): Price[] {
  const prices = sums.filter((p) => p.role === 'price');
  const timed = prices.filter((p) => p.weeks !== null);
  const tuition = prices.filter((p) => /\btuition\b/.test(labelOf(p)));
  const near = (p: Price, of: Price[]) => of.some((o) => o !== p && Math.abs(o.line.block - p.line.block) <= NEAR);
  return sums.map((p) => {
    if (p.role !== 'price' || p.weeks !== null || p.per !== null) return p;
    const isOnTop =
      (ONE_TIME.test(p.line.text) && near(p, timed)) || (!tuition.includes(p) && NAMED_FEE.test(labelOf(p)) && near(p, tuition));
    return isOnTop ? { ...p, role: 'extra', noun: 'charge', kind: 'other' } : p;
  });
}

const labelOf = ({ line }: Price): string => (line.text.length < BARE_SUM ? line.head.split('|').slice(-2).join('|') : line.text);

const BARE_SUM = 24;
const BARE_LENGTH = 60;

/** A bare sum takes its length from the line beside it: "$990", "4 weeks". */
function lengthBeside(price: Price, tier: Tier): Price {
  if (price.weeks !== null || price.line.text.replace(/\(.*/, '').length > BARE_SUM) return price;
  const i = tier.lines.indexOf(price.line);
  for (const beside of [tier.lines[i + 1], tier.lines[i - 1]]) {
    if (!beside || beside.text.length >= BARE_LENGTH || Math.abs(beside.block - price.line.block) !== 1) continue;
    const found = durations(beside.text)[0];
    if (found && (found.at < 3 || /^up to $/.test(beside.text.slice(0, found.at))) && found.weeks.length === 1 && found.unit !== 'd')
      return { ...price, weeks: found.weeks[0] as number };
  }
  return price;
}
