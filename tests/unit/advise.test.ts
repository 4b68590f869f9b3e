import { describe, expect, it } from 'vitest';
import { type Advice, advise, badgeCount, generalWarnings } from '../../src/advise/advise.ts';
import type { ListingSketch, Rule } from '../../src/advise/types.ts';
import type { FeePart, Listing, Profile } from '../../src/model.ts';
import { contextOf, listingOf } from '../support/sketch.ts';

function adviceOn(sketch: ListingSketch, profile: Omit<Profile, 'schema'> | null = null): Advice {
  const listing = listingOf(sketch);
  return advise(listing, profile && { schema: 1, ...profile }, contextOf());
}

const part = (kind: FeePart['kind'], amount: number, per: FeePart['per'] = null, more: Partial<FeePart> = {}): FeePart => ({
  kind,
  amount,
  currency: 'USD',
  per,
  for: 'all',
  refundable: null,
  quote: `The ${kind} is $${amount}.`,
  ...more,
});

describe('what it costs', () => {
  const elective: ListingSketch = {
    type: 'elective',
    facts: {
      fee: { amounts: [100, 500, 80], free: false, parts: [part('application', 100), part('tuition', 500, 'week'), part('checks', 80)] },
      weeks: { min: 2, max: 12 },
    },
  };

  it('adds what the page demands, for four weeks where it leaves the choice, each figure with its sentence', () => {
    const { cost } = adviceOn(elective);
    expect(cost.lines.map(({ kind, amount, quote }) => [kind, amount, quote])).toEqual([
      ['application', 100, 'The application is $100.'],
      ['tuition', 2000, 'The tuition is $500.'],
      ['checks', 80, 'The checks is $80.'],
    ]);
    expect(cost).toMatchObject({ fees: 2180, weeks: 4, feesPerWeek: 545 });
  });

  it('takes the shortest stay where that is longer, and the longest where that is shorter', () => {
    const stay = (min: number, max: number) => adviceOn({ ...elective, facts: { ...elective.facts, weeks: { min, max } } }).cost.fees;
    expect(stay(8, 12)).toBe(4180);
    expect(stay(1, 2)).toBe(1180);
  });

  it('adds travel and daily life only as the reader enters them', () => {
    const { cost } = adviceOn(elective, { travelUsd: 1500, livingUsdPerWeek: 300 });
    expect(cost).toMatchObject({ trip: 4880, tripPerWeek: 1220 });
    expect(adviceOn(elective).cost).toMatchObject({ trip: null });
    expect(adviceOn(elective).cost.unknown.map((u) => u.id)).toEqual(['travel', 'housing', 'living']);
  });

  it('lists what is demanded without a price, and guesses nothing', () => {
    const { cost } = adviceOn({ type: 'externship', facts: { requires: { malpractice: 'required', immunisation: true } } });
    expect(cost).toMatchObject({ fees: null, trip: null, verdict: null, lines: [] });
    expect(cost.unknown.map((u) => u.id)).toEqual(['fee', 'weeks', 'malpractice', 'checks', 'travel', 'housing', 'living']);
  });

  it('takes the price for people from abroad, unless the reader is of the US', () => {
    const priced: ListingSketch = {
      type: 'elective',
      facts: {
        fee: {
          amounts: [300, 900],
          total: 900,
          parts: [part('tuition', 300, 'rotation', { for: 'us' }), part('tuition', 900, 'rotation', { for: 'international' })],
        },
      },
    };
    expect(adviceOn(priced).cost.fees).toBe(900);
    expect(adviceOn(priced, { school: { usAccredited: true } }).cost.fees).toBe(300);
  });

  it('adds no foreign money to dollars', () => {
    const { cost } = adviceOn({ facts: { fee: { amounts: [500], parts: [part('tuition', 500, 'rotation', { currency: 'EUR' })] } } });
    expect(cost.fees).toBeNull();
  });

  it('needs neither travel nor a bed online', () => {
    const { cost } = adviceOn({
      type: 'virtual',
      setting: 'remote',
      facts: { fee: { total: 400, amounts: [400] }, weeks: { min: 4, max: 4 } },
    });
    expect(cost).toMatchObject({ fees: 400, trip: 400, unknown: [] });
  });
});

describe('the order of warnings', () => {
  it('puts the most severe first, and who may come before what it costs', () => {
    const { warnings } = adviceOn(
      { type: 'elective', facts: { audience: ['student'], letter: 'refused', status: 'closed', fee: { total: 9000, amounts: [9000] } } },
      { status: 'graduate', budgetUsd: 100 },
    );
    expect(warnings.map((w) => w.id)).toEqual(['closed', 'students-only', 'letter-refused', 'over-budget', 'hidden-costs', 'save-money']);
  });

  it('counts on the badge what needs no profile, notes apart', () => {
    const listing = listingOf({ type: 'observership', contact: 'observation', facts: { status: 'closed' } });
    const graduate: Profile = { schema: 1, status: 'graduate', budgetUsd: 0 };
    expect(badgeCount(generalWarnings(listing, contextOf()))).toBe(2);
    expect(generalWarnings(listing, contextOf())).toEqual(advise(listing, null, contextOf()).warnings);
    expect(advise(listing, graduate, contextOf()).warnings.length).toBeGreaterThan(2);
  });

  it('asks each rule once', () => {
    let asked = 0;
    const when = () => ({ severity: 'stop' as const, quotes: [`asked ${++asked}`] });
    const rule: Rule = { topic: 'who', source: 'S1', when, text: { en: 'No.', es: 'No.', ar: 'لا' } };
    const listing = listingOf({ type: 'elective' });
    advise(listing, null, contextOf(), [{ id: 'a', rule }]);
    expect(asked).toBe(1);
    advise(listing, { schema: 1, status: 'student' }, contextOf(), [{ id: 'a', rule }]);
    expect(asked).toBe(2);
    expect(badgeCount(generalWarnings(listing, contextOf(), [{ id: 'a', rule }]))).toBe(1);
    expect(asked).toBe(3);
  });
});

describe('contradictions', () => {
  it('shows the claim and the sentence that undoes it side by side', () => {
    const contradictions: Listing['contradictions'] = [
      { axis: 'contact', claim: 'Real hands-on work.', denial: 'You will shadow the doctor.' },
    ];
    const { warnings, signs } = adviceOn({ type: 'externship', contact: 'hands-on', contactBasis: 'stated', contradictions });
    expect(warnings.find((w) => w.id === 'hands-on-contradicted')?.quotes).toEqual(['Real hands-on work.', 'You will shadow the doctor.']);
    expect(signs.map((s) => s.id)).not.toContain('hands-on-stated');
  });
});

describe('questions', () => {
  const agency: ListingSketch = {
    title: 'Internal medicine externship',
    type: 'externship',
    facts: { host: 'agency', contactEmail: 'ask@example.com' },
  };

  it('come in the order of their weight, each once', () => {
    const { questions } = adviceOn(agency);
    const at = (words: RegExp) => questions.findIndex((q) => words.test(q));
    const order = [
      /Who may apply/,
      /outside the US/,
      /examine patients/,
      /in a hospital or in a clinic/,
      /Who supervises/,
      /pay in all/,
      /letter of/,
    ];
    expect(order.map(at)).toEqual([...order.map(at)].sort((a, b) => a - b));
    expect(order.map(at)).not.toContain(-1);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('ask an agency for the doctor’s full name and a payment that can be disputed', () => {
    const { questions } = adviceOn(agency);
    expect(questions).toContainEqual(expect.stringMatching(/full name of the doctor.*medical board/));
    expect(questions).toContainEqual(expect.stringMatching(/credit card.*dispute/));
    expect(adviceOn({ ...agency, facts: { host: 'hospital' } }).questions.join()).not.toMatch(/credit card/);
  });

  it('are not asked where the page answers', () => {
    const told = adviceOn({
      ...agency,
      facts: { host: 'agency', letter: 'refused', weeks: { min: 4, max: 4 }, fee: { free: true, total: 0 } },
    });
    expect(told.questions.join()).not.toMatch(/letter of recommendation|How many weeks|pay in all|money back/);
  });

  it('send the reader first to the page’s own fees, terms or answers', () => {
    const links: ListingSketch['links'] = [
      { kind: 'faq', text: 'FAQ', href: '/faq' },
      { kind: 'fees', text: 'Tuition and fees', href: '/fees' },
    ];
    const { questions, warnings, email } = adviceOn({ ...agency, links });
    expect(questions).toContainEqual(expect.stringMatching(/^First see “Tuition and fees”, then ask: What do I pay/));
    expect(questions).toContainEqual(expect.stringMatching(/^First see “FAQ”, then ask: How many weeks/));
    expect(warnings.find((w) => w.id === 'fee-not-stated')?.text).toMatch(/“Tuition and fees”: look there first/);
    expect(email.body).not.toMatch(/First see/);
  });

  it('make one polite e-mail to the page’s contact, about the reader only what the profile says', () => {
    const { email } = adviceOn(agency, { status: 'graduate', school: { name: 'University of Oran' } });
    expect(email).toMatchObject({ to: 'ask@example.com', subject: 'Questions about Internal medicine externship' });
    expect(email.body).toMatch(/^Dear Coordinator,\n\n.*medical graduate of University of Oran.*\n\n1\. /);
    expect(email.body).toMatch(/Thank you for your time\.\n\nKind regards,/);
    expect(adviceOn({ type: 'observership' }).email).toMatchObject({ to: null });
  });
});
