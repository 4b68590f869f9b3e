/** What the visitor pays the host for one typical rotation, mandatory parts added. */
import type { Fee, FeePart } from '../../../model.ts';
import type { Around, Found } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Tier } from '../tier.ts';
import type { Price } from './price.ts';
import { type Said, said } from './said.ts';
import { differs, distinct, forReader, forRotation, pick } from './total.ts';

/** The price of an offering from what stands nearest, with the parts that its section and the page ask of everybody. */
export function readFee(tiers: Tier[], around: Around, weeks: { min: number; max: number } | null): Found<Fee> | null {
  const all = tiers.map(said);
  const base = all.find((s) => s.prices.length || s.free || s.unknown || s.denied.some(isOfPrice));
  const extras = extrasOf(all, base, around.alone);
  const prices = base?.prices ?? [];
  const noPrice = prices.length ? [] : saidOfNoPrice(all, base, extras);
  const parts = all.flatMap((s) => s.sums);
  if (!noPrice.length && !extras.length && !base?.sums.length) return null;

  const price = pick(prices, weeks);
  const told = price !== null || noPrice.length > 0 || (!prices.length && !base?.unknown);
  const share = 1 + (all.find((s) => s.percent)?.percent?.of ?? 0) / 100;
  const stay = price ? Math.round(forRotation(price, weeks) * share) : 0;
  const total = told && !differs(extras) ? extras.reduce((sum, e) => sum + e.amount, stay) : null;
  const from = [...noPrice, ...(price ? [price.line] : []), ...extras.map((e) => e.line), ...parts.map((p) => p.line)];
  return {
    value: {
      amounts: parts.map((p) => p.amount),
      total,
      free: total === 0,
      per: price?.per ?? extras[0]?.per ?? null,
      parts: parts.map(partOf),
    },
    from: [...new Set(from)],
  };
}

const isOfPrice = ({ noun }: Said['denied'][number]): boolean =>
  /^(?:tuition|visit|program|participation|rotation|observership)$/.test(noun);

/** Fees on top that the reader has to pay: the offering's own, and those of all that it does not lift. */
function extrasOf(all: Said[], base: Said | undefined, alone: boolean): Price[] {
  const [own] = all;
  if (!own) return [];
  const nearer = base ? all.slice(0, all.indexOf(base) + 1) : all;
  const closed = (base === own && own.free && !own.prices.length) || (nearer.some((s) => s.complete) && (own.complete || !alone));
  const asked = (closed ? (own.free ? [own] : nearer) : all).flatMap((s) => s.extras);
  const lifted = new Set(all.flatMap((s) => s.denied.filter((d) => !isOfPrice(d)).map((d) => d.noun)));
  return distinct(alsoForForeigners(asked, base?.prices ?? [])).filter((e) => own.extras.includes(e) || !lifted.has(e.noun));
}

/** A fee told of domestic students holds for foreigners too where their sentence names it again. */
function alsoForForeigners(extras: Price[], prices: Price[]): Price[] {
  const theirs = prices.filter((p) => p.for === 'international').map((p) => p.line.text);
  const shared = extras.filter((e) => e.for === 'us' && theirs.some((text) => new RegExp(`\\bpay the ${e.noun}\\b`).test(text)));
  return [...new Set([...forReader(extras), ...shared])];
}

/** Lines that say that the rotation itself costs nothing. */
function saidOfNoPrice(all: Said[], base: Said | undefined, extras: Price[]): Line[] {
  const lifted = all[0]?.denied ?? [];
  if (base?.free) return [base.free];
  const denied = base?.denied.filter(isOfPrice) ?? [];
  return (denied.length || extras.length ? denied : lifted).map((d) => d.line);
}

const partOf = (p: Price): FeePart => ({
  kind: p.kind,
  amount: p.amount,
  currency: p.currency,
  per: p.per,
  for: p.for,
  refundable: p.refundable,
  quote: p.line.quote,
});
