/** What one rotation costs this reader, sum by sum. */
import { describe, expect, it } from 'vitest';
import { costOf } from '../../src/advise/cost.ts';
import type { ListingSketch } from '../../src/advise/types.ts';
import type { FeePart, Locale, Profile } from '../../src/model.ts';
import { listingOf } from '../support/sketch.ts';

type Own = Omit<Profile, 'schema'>;
const cost = (facts: ListingSketch['facts'], own: Own = {}, locale: Locale = 'en') =>
  costOf(listingOf({ type: 'externship', facts }), { schema: 1, ...own }, locale);

const part = (kind: FeePart['kind'], amount: number, more: Partial<FeePart> = {}): FeePart => ({
  kind,
  amount,
  currency: 'USD',
  per: null,
  for: 'all',
  refundable: null,
  quote: `${kind} ${amount}`,
  ...more,
});
const priced = (...parts: FeePart[]) => ({ fee: { amounts: parts.map((p) => p.amount), parts } });
const FOUR = { weeks: { min: 4, max: 4 } };

describe('a price for some length, in one rotation', () => {
  it.each<[FeePart['per'], number, number]>([
    ['day', 4, 2000],
    ['week', 4, 400],
    ['week', 2, 200],
    ['4 weeks', 4, 100],
    ['4 weeks', 6, 150],
    ['month', 2, 100],
    ['month', 12, 300],
    ['rotation', 12, 100],
    ['application', 12, 100],
    [null, 12, 100],
  ])('$100 per %s, %i weeks: $%i', (per, weeks, fees) => {
    expect(cost({ ...priced(part('tuition', 100, { per })), weeks: { min: weeks, max: weeks } }).fees).toBe(fees);
  });

  it('hangs on the length only where it is sold by the day or week', () => {
    const unsaid = (per: FeePart['per']) => cost(priced(part('tuition', 100, { per }))).fees;
    expect((['day', 'week', 'month', '4 weeks', 'rotation'] as const).map(unsaid)).toEqual([null, null, 100, 100, 100]);
  });
});

describe('whose price it is', () => {
  const fees = (to: FeePart['for'], own: Own) => cost(priced(part('tuition', 900), part('tuition', 100, { for: to })), own).fees;

  it.each<[FeePart['for'], Own, number]>([
    ['us', { usPerson: true }, 100],
    ['us', { usPerson: false }, 900],
    ['us', {}, 900],
    ['us', { usPerson: true, school: { usAccredited: false } }, 900],
    ['international', {}, 100],
    ['international', { school: { usAccredited: true } }, 900],
    ['partner', { school: { exchange: true } }, 100],
    ['partner', { school: { exchange: false } }, 900],
    ['partner', {}, 900],
    ['student', { status: 'student' }, 100],
    ['student', { status: 'graduate' }, 900],
    ['graduate', { status: 'graduate' }, 100],
    ['graduate', {}, 900],
  ])('a price for %s, reader %j', (to, own, expected) => {
    expect(fees(to, own)).toBe(expected);
  });

  it('replaces the price for all, and leaves other fees as they are', () => {
    const { lines, fees } = cost(priced(part('application', 50), part('tuition', 900), part('tuition', 300, { for: 'student' })), {
      status: 'student',
    });
    expect(lines.map((l) => l.quote)).toEqual(['application 50', 'tuition 300']);
    expect(fees).toBe(350);
  });
});

describe('what is added', () => {
  it('counts a deposit as part of the price', () => {
    expect(cost(priced(part('deposit', 200), part('tuition', 900))).fees).toBe(900);
  });

  it('counts other sums only where no price stands beside them', () => {
    expect(cost(priced(part('other', 700))).fees).toBe(700);
    expect(cost(priced(part('other', 700), part('tuition', 900))).fees).toBe(900);
  });

  it('guesses no sum from fees without a price, nor from two prices', () => {
    expect(cost(priced(part('application', 50))).fees).toBeNull();
    expect(cost(priced(part('tuition', 900), part('tuition', 700)))).toMatchObject({ fees: null, lines: [] });
    expect(cost(priced(part('tuition', 900), part('checks', 50, { currency: 'EUR' }))).fees).toBeNull();
  });

  it('takes the page’s own total where the parts do not make it, with the sentence of the price', () => {
    const fee = { ...priced(part('application', 50), part('tuition', 900)).fee, total: 1200 };
    expect(cost({ fee })).toMatchObject({
      fees: 1200,
      lines: [{ kind: 'sum', text: 'Added up from the page', amount: 1200, quote: 'tuition 900' }],
    });
    const unpriced = { ...priced(part('application', 50)).fee, total: 1200 };
    expect(cost({ fee: unpriced }).lines).toEqual([expect.objectContaining({ amount: 1200, quote: 'application 50' })]);
    expect(cost({ fee: { total: 1200 } }).lines).toEqual([expect.objectContaining({ amount: 1200, quote: null })]);
  });

  it('names each part that the total was added up from with its own sentence, also where the page sells other lengths', () => {
    const parts = [part('tuition', 450), part('tuition', 800, { counted: 800 }), part('application', 75, { counted: 75 })];
    const lines = [
      { kind: 'tuition', text: 'Rotation', amount: 800, quote: 'tuition 800' },
      { kind: 'application', text: 'Application', amount: 75, quote: 'application 75' },
    ];
    expect(cost({ fee: { ...priced(...parts).fee, total: 875 } })).toMatchObject({ fees: 875, lines });
  });

  it('takes the page’s total also where the reader’s own price hangs on a length that is not said', () => {
    const fee = { ...priced(part('tuition', 150, { per: 'week', for: 'student' })).fee, total: 600 };
    expect(cost({ fee }, { status: 'student' }).fees).toBe(600);
  });

  it('costs nothing where the page says that it is free', () => {
    expect(cost({ fee: { free: true, parts: [part('tuition', 900)] } })).toMatchObject({ fees: 0, lines: [] });
    expect(cost({ fee: { total: 0 } })).toMatchObject({ fees: 0, lines: [] });
  });

  it('adds travel and daily life by the week, in the reader’s language', () => {
    const { lines, trip, tripPerWeek } = cost(
      { ...priced(part('tuition', 900)), ...FOUR },
      { travelUsd: 600, livingUsdPerWeek: 250 },
      'es',
    );
    expect(lines).toEqual([
      { kind: 'tuition', text: 'Rotación', amount: 900, quote: 'tuition 900' },
      { kind: 'travel', text: 'Viaje (su cifra)', amount: 600, quote: null },
      { kind: 'living', text: 'Gastos diarios (su cifra)', amount: 1000, quote: null },
    ]);
    expect({ trip, tripPerWeek }).toEqual({ trip: 2500, tripPerWeek: 625 });
  });

  it('knows the whole trip only where every part of it is known', () => {
    const own = { travelUsd: 600, livingUsdPerWeek: 250 };
    const price = priced(part('tuition', 900));
    expect(cost(price, own)).toMatchObject({ trip: null, tripPerWeek: null });
    expect(cost(price, own).lines.map((l) => l.kind)).toEqual(['tuition', 'travel']);
    expect(cost({ ...price, ...FOUR }, { travelUsd: 600 }).trip).toBeNull();
    expect(cost({ ...price, ...FOUR }, { livingUsdPerWeek: 250 }).trip).toBeNull();
    expect(cost(FOUR, own).trip).toBeNull();
    expect(cost(price, { travelUsd: 0, livingUsdPerWeek: 0 })).toMatchObject({ trip: 900, tripPerWeek: null });
  });

  it('gives no price by the week for a stay of days', () => {
    expect(cost({ ...priced(part('tuition', 900)), weeks: { min: 0.4, max: 0.4 } }).feesPerWeek).toBeNull();
    expect(cost({ ...priced(part('tuition', 900)), weeks: { min: 1, max: 1 } }).feesPerWeek).toBe(900);
    expect(cost({ ...priced(part('tuition', 1000)), weeks: { min: 3, max: 3 } }).feesPerWeek).toBe(333);
  });
});

describe('what is left open', () => {
  const open = (facts: ListingSketch['facts'], own: Own = { travelUsd: 0, livingUsdPerWeek: 0 }) =>
    cost({ fee: { total: 900 }, ...FOUR, ...facts }, own).unknown.map((u) => u.id);

  it('is what the page demands without a price', () => {
    expect(open({})).toEqual([]);
    expect(open({ requires: { malpractice: 'required' } })).toEqual(['malpractice']);
    expect(open({ ...priced(part('tuition', 900)), requires: { malpractice: 'required' } })).toEqual(['malpractice']);
    expect(open({ requires: { healthInsurance: 'required' } })).toEqual(['healthInsurance']);
    expect(open({ requires: { malpractice: 'provided', healthInsurance: 'provided' } })).toEqual([]);
    expect(open({ requires: { immunisation: true } })).toEqual(['checks']);
    expect(open({ requires: { backgroundCheck: true } })).toEqual(['checks']);
  });

  it('is not what the page prices', () => {
    const fee = priced(part('tuition', 900), part('insurance', 40), part('checks', 60)).fee;
    expect(open({ fee, requires: { malpractice: 'required', healthInsurance: 'required', immunisation: true } })).toEqual([]);
  });

  it('is travel and daily life where the reader entered nothing; a bed that is included is not', () => {
    expect(open({}, {})).toEqual(['travel', 'housing', 'living']);
    expect(open({ housing: 'included' }, {})).toEqual(['travel', 'living']);
    expect(open({}, { travelUsd: 300 })).toEqual(['housing', 'living']);
    expect(cost({}, {}, 'es').unknown[0]).toEqual({ id: 'fee', text: 'El precio de la rotación' });
  });
});
