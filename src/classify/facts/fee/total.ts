/** From the sums of a page to what one typical rotation costs. */
import { type Stay, TYPICAL_WEEKS, typicalWeeks, WORKDAYS_PER_WEEK } from '../../../model/stay.ts';
import type { Price } from './price.ts';

/** Sums for domestic students are left out where there are others for foreigners. */
export function forReader(prices: Price[]): Price[] {
  const others = prices.filter((p) => p.for !== 'us' && p.for !== 'partner');
  return others.length ? others : prices;
}

/** Sums are told in dollars; what another currency comes to is not known. */
export const isInDollars = ({ currency }: Price): boolean => currency === 'USD';

/** A price in dollars and another currency is the one in dollars. */
export function dollarsFirst(prices: Price[]): Price[] {
  const dollars = prices.filter(isInDollars);
  return dollars.length ? dollars : prices;
}

/** Each extra once, however often the page names it; “$35 for the check and $35 for the screen” are two. */
export const distinct = (prices: Price[]): Price[] =>
  prices.filter(
    (p, i) =>
      prices.findIndex(
        (o) => o.amount === p.amount && o.kind === p.kind && !(o.line === p.line && o.noun !== p.noun && /^checks$/.test(p.kind)),
      ) === i,
  );

/** The same fee in two amounts, for two groups of people or two lengths. */
export const differs = (extras: Price[]): boolean =>
  extras.some((e) => e.open || extras.some((o) => o.noun === e.noun && o.amount !== e.amount && o.group !== e.group && o.group && e.group));

/** “Externships are $1,600, observerships $1,100”: one price each. */
const ofOtherKinds = (a: Price, b: Price): boolean =>
  a.amount !== b.amount &&
  a.weeks === b.weeks &&
  a.names.length > 0 &&
  b.names.length > 0 &&
  !b.names.flat().some((kind) => a.names.flat().includes(kind));

/** Of prices for several years, those of the last year that has begun. */
function ofThisYear(prices: Price[], thisYear: number): Price[] {
  const years = new Set(prices.flatMap(({ year }) => year ?? []));
  if (years.size < 2) return prices;
  const begun = [...years].filter((year) => year <= thisYear);
  const now = begun.length ? Math.max(...begun) : Math.min(...years);
  return prices.filter(({ year }) => year === null || year === now);
}

/** The sum for one typical rotation: four weeks where several lengths are sold. Null where it depends on who pays, or is open. */
export function pick(prices: Price[], weeks: Stay | null, thisYear: number): Price | null {
  const known = ofThisYear(forReader(prices), thisYear);
  const length = weeks ? typicalWeeks(weeks) : TYPICAL_WEEKS;
  const candidates = [length, TYPICAL_WEEKS].map((n) => known.filter((p) => p.weeks === n)).find((list) => list.length) ?? known;
  const international = candidates.filter((p) => p.for === 'international');
  const of = international.length ? international : candidates;
  const [first] = of;
  if (!first || first.open) return null;
  const forOthers = of.some(
    (p) => p.group && first.group && p.group !== first.group && p.amount !== first.amount && p.weeks === first.weeks && p.for !== 'us',
  );
  return forOthers || of.some((p) => ofOtherKinds(first, p)) ? null : first;
}

/** What a sum comes to for one rotation; null for a price by the day or the credit where the page does not say how many. */
export function forRotation(price: Price, weeks: Stay | null, credits: number | null): number | null {
  const { amount, per, each, credit, weeks: bought } = price;
  if (credit) return credits && amount * credits;
  if (per === 'day') return weeks && amount * Math.round(typicalWeeks(weeks) * WORKDAYS_PER_WEEK);
  if (per === 'week' && bought === 1) return Math.round(amount * (weeks ? typicalWeeks(weeks) : TYPICAL_WEEKS));
  if (each && bought && bought < TYPICAL_WEEKS && (!weeks || weeks.max >= TYPICAL_WEEKS))
    return Math.round((amount * TYPICAL_WEEKS) / bought);
  return amount;
}
