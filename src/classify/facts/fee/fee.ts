/** What the visitor pays the host for one typical rotation, mandatory parts added. */
import type { Fee, FeePart } from '../../../model.ts';
import type { Around } from '../fact.ts';
import type { Line } from '../line.ts';
import { durations } from '../numbers.ts';
import type { Tier } from '../tier.ts';
import { topic } from '../topics.ts';
import { notCharged, saysComplete, saysFree, saysUnknown } from './free.ts';
import { type Price, pricesIn } from './price.ts';

const MONEY = topic(
  '$ usd dollars fee free charge cost pay tuition price money complete all_in nothing in_all quote how_much no_charge none flat waive [free [no',
);

/** What one tier says of money. */
interface Said {
  prices: Price[];
  free: Line | null;
  unknown: Line | null;
  complete: Line | null;
  denied: { noun: string; line: Line }[];
  /** A share of the price that is added to it, in percent. */
  percent: { of: number; line: Line } | null;
}

const KEY = {};

function said(tier: Tier): Said {
  return tier.once(KEY, () => {
    const lines = tier.about(MONEY);
    const sums = lines.flatMap(pricesIn).map((p) => lengthBeside(p, tier));
    // "$0" in a column for others says nothing where a sum is asked of the reader.
    const prices = sums.some((p) => p.amount > 0 && p.role !== 'none') ? sums.filter((p) => p.amount > 0) : sums;
    return {
      prices,
      free: lines.find(saysFree) ?? null,
      unknown: lines.find(saysUnknown) ?? null,
      complete: lines.find(saysComplete) ?? null,
      percent: lines.map(percentOf).find((p) => p) ?? null,
      denied: lines.flatMap((line) => notCharged(line).map((noun) => ({ noun, line }))),
    };
  });
}

const PERCENT = /\b(\d{1,2}) ?% (?:service|booking|processing|platform|administrative|card) (?:fee|charge)/;

function percentOf(line: Line): { of: number; line: Line } | null {
  const m = PERCENT.exec(line.text);
  return m && !/\binclud\w+\b/.test(line.text) ? { of: Number(m[1]), line } : null;
}

/** A bare sum takes its length from the line beside it: "$990", "4 weeks". */
function lengthBeside(price: Price, tier: Tier): Price {
  if (price.weeks !== null || price.line.text.replace(/\(.*\)/, '').length > 24) return price;
  const i = tier.lines.indexOf(price.line);
  for (const beside of [tier.lines[i + 1], tier.lines[i - 1]]) {
    const found =
      beside && beside.text.length < 60 && Math.abs(beside.block - price.line.block) === 1 ? durations(beside.text)[0] : undefined;
    if (found && found.at < 3 && found.weeks.length === 1 && found.unit !== 'd') return { ...price, weeks: found.weeks[0] as number };
  }
  return price;
}

/** Reads the fee of an offering from what stands nearest, with the mandatory parts that the section and the page ask of everybody. */
export function readFee(tiers: Tier[], around: Around, weeks: { min: number; max: number } | null): { fee: Fee; from: Line[] } | null {
  const all = tiers.map(said);
  const at = all.findIndex((s) => s.prices.some((p) => p.role === 'price') || s.free || s.unknown || s.denied.some((d) => isBase(d.noun)));
  const own = all[0] as Said;
  const base = all[at];
  let extras = all.flatMap((s) => s.prices.filter((p) => p.role === 'extra'));
  const ownExtras = own.prices.filter((p) => p.role === 'extra');
  const nearer = at < 0 ? all : all.slice(0, at + 1);
  const complete = nearer.find((s) => s.complete);
  if (complete) extras = complete === own || !around.alone ? nearer.flatMap((s) => s.prices.filter((p) => p.role === 'extra')) : extras;
  const denied = all.flatMap((s) => s.denied.map((d) => d.noun)).filter((n) => !isBase(n));
  const prices = base?.prices.filter((p) => p.role === 'price') ?? [];
  const free = !!base?.free && !prices.length;
  if (free && at === 0) extras = ownExtras;
  extras = distinct(forReader(extras)).filter((e) => !denied.some((noun) => e.noun === noun && !ownExtras.includes(e)));
  const shown = [...(base?.prices ?? []), ...extras].filter((p) => p.role !== 'none');
  const parts = [...new Set([...all.flatMap((s) => s.prices.filter((p) => p.role !== 'none'))])];
  const noBase = !prices.length && !!base && (free || base.denied.some((d) => isBase(d.noun)));
  if (!shown.length && !noBase) return base?.unknown && parts.length ? null : null;

  const picked = noBase ? null : pick(prices, weeks);
  const sum = extras.reduce((n, e) => n + e.amount, 0);
  const depends = picked === 'depends' || (!prices.length && !noBase && !!base?.unknown) || differs(extras);
  const added = all.find((s) => s.percent)?.percent;
  const stay = picked && picked !== 'depends' ? Math.round(rotation(picked, weeks) * (1 + (added?.of ?? 0) / 100)) : 0;
  const total = depends ? null : prices.length || extras.length || noBase ? stay + sum : null;
  const chosen = picked && picked !== 'depends' ? picked : null;
  const from = [
    ...new Set([
      ...(chosen ? [chosen.line] : []),
      ...extras.map((e) => e.line),
      ...(free && base.free ? [base.free] : []),
      ...parts.map((p) => p.line),
    ]),
  ];
  if (noBase && base) from.unshift(...base.denied.filter((d) => isBase(d.noun)).map((d) => d.line));
  return {
    fee: {
      amounts: parts.map((p) => p.amount),
      total,
      free: total === null ? false : total === 0,
      per: chosen?.per ?? extras[0]?.per ?? null,
      parts: parts.map(partOf),
    },
    from: [...new Set(from)],
  };
}

const isBase = (noun: string): boolean => /^(?:tuition|visit|program|participation|rotation|observership)$/.test(noun);

const partOf = (p: Price): FeePart => ({
  kind: p.kind,
  amount: p.amount,
  currency: p.currency,
  per: p.per,
  for: p.for,
  refundable: p.refundable,
  quote: p.line.quote,
});

/** Sums for domestic students are left out where there are others for foreigners. */
function forReader(prices: Price[]): Price[] {
  if (prices.some((p) => p.for === 'international' || p.for === 'all')) return prices.filter((p) => p.for !== 'us' && p.for !== 'partner');
  return prices;
}

/** Each extra once, however often the page names it. */
const distinct = (prices: Price[]): Price[] =>
  prices.filter((p, i) => prices.findIndex((o) => o.amount === p.amount && (o.noun === p.noun || o.kind === p.kind)) === i);

/** The same fee in two amounts, for two groups of people. */
const differs = (extras: Price[]): boolean =>
  extras.some((e) => extras.some((o) => o.noun === e.noun && o.amount !== e.amount && o.group !== e.group && o.group && e.group));

const TYPICAL = 4;

/** The sum for one typical rotation: four weeks where several lengths are sold. */
function pick(prices: Price[], weeks: { min: number; max: number } | null): Price | 'depends' | null {
  const known = forReader(prices);
  if (!known.length) return null;
  const length = weeks && weeks.min === weeks.max ? weeks.max : TYPICAL;
  const near = known.filter((p) => p.weeks === length);
  const candidates = near.length
    ? near
    : known.filter((p) => p.weeks === TYPICAL).length
      ? known.filter((p) => p.weeks === TYPICAL)
      : known;
  const international = candidates.filter((p) => p.for === 'international');
  const of = international.length ? international : candidates;
  const first = of[0] as Price;
  if (
    of.some(
      (p) => p.group && p.amount !== first.amount && first.group && p.weeks === first.weeks && p.group !== first.group && p.for !== 'us',
    )
  )
    return 'depends';
  if (first.open) return 'depends';
  return first;
}

/** What a sum comes to for one rotation. */
function rotation(price: Price, weeks: { min: number; max: number } | null): number {
  if (price.per === 'day') return price.amount * (weeks ? Math.round(weeks.min * 5) : 1);
  if (price.each && price.weeks && price.weeks > 1 && price.weeks < TYPICAL && (!weeks || weeks.max >= TYPICAL))
    return (price.amount * TYPICAL) / price.weeks;
  if (price.weeks !== 1 || price.per !== 'week') return price.amount;
  const length = !weeks ? TYPICAL : weeks.min > TYPICAL ? weeks.min : weeks.max < TYPICAL ? weeks.max : TYPICAL;
  return Math.round(price.amount * length);
}
