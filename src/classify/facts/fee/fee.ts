/** What the visitor pays the host for one typical rotation, mandatory parts added. */
import type { Fee, FeePart } from '../../../model.ts';
import { creditsIn } from '../credits.ts';
import type { Found } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Tier } from '../tier.ts';
import { heldFor } from './held.ts';
import { kindsOf } from './kinds.ts';
import type { Price } from './price.ts';
import { type Said, said } from './said.ts';
import { differs, distinct, dollarsFirst, forReader, forRotation, isInDollars, pick } from './total.ts';

/** More are a table of other things, or a hostile page. */
const MOST_SUMS = 200;

/** The price of an offering from what stands nearest, with the parts that its section and the page ask of everybody. */
export function readFee(tiers: Tier[], weeks: { min: number; max: number } | null, today: string): Found<Fee> | null {
  const kinds = kindsOf((tiers.length > 1 && tiers[0]?.lines) || []);
  const all = tiers.map((tier, i) => (i === 0 ? said(tier) : heldFor(said(tier), kinds)));
  const base = all.find((s) => s.prices.length || s.free || s.unknown || s.denied.some(isOfPrice));
  const extras = extrasOf(all, base);
  const prices = base?.prices ?? [];
  const noPrice = prices.length ? [] : saidOfNoPrice(all, base, extras);
  const parts = all.flatMap((s) => s.sums).slice(0, MOST_SUMS);
  if (!noPrice.length && !extras.length && !base?.sums.length) return null;

  const price = pick(dollarsFirst(prices), weeks, Number(today.slice(0, 4)));
  const inDollars = [...(price ? [price] : []), ...extras].every(isInDollars);
  const told = price !== null || noPrice.length > 0 || (!prices.length && !base?.unknown);
  const share = 1 + (all.find((s) => s.percent)?.percent?.of ?? 0) / 100;
  const sold = price && ofAll(price, tiers.slice(1));
  const stay = sold ? forRotation(sold, weeks, creditsIn(tiers[0])) : 0;
  // An administrative fee may be asked by the week too.
  const onTop = (e: Price): number => (e.per === 'week' ? (forRotation(e, weeks, null) ?? e.amount) : e.amount);
  const total =
    told && inDollars && stay !== null && !differs(extras) ? extras.reduce((sum, e) => sum + onTop(e), Math.round(stay * share)) : null;
  const counted = new Map(
    total === null ? [] : [...(price && stay ? [[price, stay] as const] : []), ...extras.map((e) => [e, onTop(e)] as const)],
  );
  const from = [...noPrice, ...(price ? [price.line] : []), ...extras.map((e) => e.line), ...parts.map((p) => p.line)];
  return {
    value: {
      amounts: parts.filter(isInDollars).map((p) => p.amount),
      total,
      free: total === 0,
      per: sold?.per ?? extras[0]?.per ?? null,
      parts: parts.map((p) => ({ ...partOf(p), counted: counted.get(p) })),
    },
    from: [...new Set(from)],
  };
}

/** “All prices are per week”, “every price on this page is for one week”. */
const BY_THE_WEEK =
  /\b(?:prices?|rates?|fees?|tuition|sums?|amounts?|figures?)(?: (?:that )?(?:shown|listed|quoted|given|below|above|here|you see|we (?:list|quote|name)))?(?: (?:on|in) (?:this|the|our) (?:page|site|list|table|column))? (?:are|is)(?: (?:quoted|given|shown|listed|charged|set))? (?:(?:per|by the|for (?:one|each|a|every)) week|weekly)\b/;

/** A price as what stands further off says of all. */
const ofAll = (price: Price, further: Tier[]): Price =>
  // A length that only stands beside it is the rotation's.
  price.per === null && further.some((tier) => tier.once(BY_THE_WEEK, () => tier.lines.some(({ text }) => BY_THE_WEEK.test(text))))
    ? { ...price, per: 'week', weeks: 1 }
    : price;

const isOfPrice = ({ noun }: Said['denied'][number]): boolean =>
  /^(?:tuition|visit|program|participation|rotation|observership)$/.test(noun);

/** Fees on top that the reader has to pay: the offering's own, and those of all that it does not lift. */
function extrasOf(all: Said[], base: Said | undefined): Price[] {
  const [own] = all;
  if (!own) return [];
  const nearer = base ? all.slice(0, all.indexOf(base) + 1) : all;
  const closed = (base === own && own.free && !own.prices.length) || nearer.some((s) => s.complete);
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
  const lifted = all[0]?.denied.filter(({ noun }) => noun !== 'application') ?? [];
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

export { EXAMPLES as examples } from './examples.ts';
