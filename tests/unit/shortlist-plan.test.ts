import { describe, expect, test } from 'vitest';
import type { Facts, Profile } from '../../src/model.ts';
import { eventsOf } from '../../src/shortlist/calendar.ts';
import { lastDay, plusDays } from '../../src/shortlist/dates.ts';
import type { Entry } from '../../src/shortlist/entry.ts';
import { planOf } from '../../src/shortlist/plan.ts';
import { type Row, rowOf } from '../../src/shortlist/row.ts';
import { fee, quote, type Sketch, saved } from '../support/saved.ts';

const READER: Profile = { schema: 1, totalBudgetUsd: 6000, travelUsd: 1000, livingUsdPerWeek: 300, specialty: 'internal medicine' };

const row = (name: string, sketch: Sketch, own: Partial<Entry> = {}, profile: Profile | null = READER): Row =>
  rowOf(saved(`https://${name}.example/`, { title: name, ...sketch }, own), {
    profile,
    locale: 'en',
    today: '2027-01-01',
    corrections: {},
  });

const clinic = (own: Partial<Entry> = {}) =>
  row(
    'clinic',
    {
      facts: {
        fee: fee(1400),
        weeks: { min: 4, max: 4 },
        letter: 'offered',
        specialties: ['cardiology'],
        place: { city: 'Dayton', state: 'OH' },
      },
    },
    own,
  );
const ward = (own: Partial<Entry> = {}) =>
  row(
    'ward',
    {
      setting: 'inpatient',
      contact: 'observation',
      type: 'observership',
      facts: { fee: fee(800), weeks: { min: 2, max: 2 }, place: { city: null, state: 'OH' } },
    },
    own,
  );

describe('a plan', () => {
  test('holds what has a date or was asked for, and nothing that was dropped', () => {
    const rows = [
      clinic(),
      ward({ startOn: '2027-05-01' }),
      clinic({ status: 'applied' }),
      ward({ status: 'dropped', startOn: '2027-05-01' }),
    ];
    expect(planOf(rows, READER).rows).toEqual([rows[1], rows[2]]);
  });

  test('adds fees, living and one journey for stays of one trip', () => {
    const rows = [clinic({ startOn: '2027-05-03' }), ward({ startOn: '2027-06-07' })];
    expect(planOf(rows, READER).cost).toEqual({ fees: 2200, living: 1800, travel: 1000, total: 5000, budget: 6000, saved: 1000 });
  });

  test('counts a journey for each trip, and for a stay without dates', () => {
    const rows = [clinic({ startOn: '2027-05-03' }), ward({ startOn: '2027-09-06' }), ward({ status: 'asked' })];
    expect(planOf(rows, READER)).toMatchObject({ cost: { travel: 3000, saved: 0 }, trips: [{ stays: [{}] }, { stays: [{}] }] });
  });

  test('lists what is not known instead of guessing it', () => {
    const silent = row('silent', {}, { status: 'applied' });
    const { unknown, cost } = planOf([silent], READER);
    expect(unknown).toEqual({ fees: [silent], weeks: [silent] });
    expect(cost.fees).toBe(0);
  });

  test('counts weeks hands-on, in a hospital and in the specialty, with what is done already', () => {
    const profile: Profile = {
      ...READER,
      done: [
        { type: 'elective', setting: 'inpatient', weeks: 4, specialty: 'cardiology' },
        { type: 'research', weeks: 20 },
      ],
    };
    const { weeks } = planOf([clinic({ status: 'accepted' }), ward({ status: 'asked', weeks: 3 })], profile);
    expect(weeks).toEqual({
      all: { planned: 7, done: 4 },
      handsOn: { planned: 4, done: 4 },
      inpatient: { planned: 3, done: 4 },
      specialty: { planned: 4, done: 4 },
    });
  });

  test('tells two stays that share days', () => {
    const rows = [clinic({ startOn: '2027-05-03' }), ward({ startOn: '2027-05-20' })];
    expect(planOf(rows, READER).collisions.map((pair) => pair.map(({ row }) => row))).toEqual([rows]);
  });

  test('names the stay in the same state, also where the trip goes on to another', () => {
    const at = (city: string, state: string, startOn: string | null) => row(city, { facts: { place: { city, state } } }, { startOn });
    const rows = [at('Boston', 'MA', '2027-05-03'), at('Miami', 'FL', '2027-06-01'), at('Lynn', 'MA', null)];
    expect(planOf(rows, READER).proposals).toMatchObject([{ row: rows[2], with: rows[0] }]);
  });

  test('proposes to join a stay without dates to a trip to the same state', () => {
    const rows = [clinic({ startOn: '2027-05-03' }), ward()];
    expect(planOf(rows, READER).proposals).toEqual([{ row: rows[1], with: rows[0], from: '2027-05-31' }]);
  });

  test('tells a stay that begins outside the reader’s dates', () => {
    const rows = [clinic({ startOn: '2027-05-03' })];
    expect(planOf(rows, { ...READER, startFrom: '2027-06-01' }).outside).toEqual(rows);
    expect(planOf(rows, READER).outside).toEqual([]);
  });
});

describe('what is missing', () => {
  const missing = (rows: Row[], profile: Profile | null = READER) => planOf(rows, profile).missing;
  test.each<[string, Row[], Profile | null, string[]]>([
    ['everything, where nothing is planned', [], READER, ['nothing']],
    ['a hospital, where all is in a clinic', [clinic({ status: 'asked' })], READER, ['inpatient']],
    ['work with patients and letters, where one only watches', [ward({ status: 'asked' })], { schema: 1 }, ['handsOn', 'letters']],
    ['the specialty', [clinic({ status: 'asked' }), ward({ status: 'asked' })], { ...READER, specialty: 'psychiatry' }, ['specialty']],
    [
      'a hospital, above all for a surgeon',
      [clinic({ status: 'asked' })],
      { schema: 1, specialty: 'urology' },
      ['surgicalOutpatient', 'specialty'],
    ],
    [
      'an elective, while one is a student',
      [clinic({ status: 'asked' }), ward({ status: 'asked' })],
      { schema: 1, status: 'student' },
      ['whileStudent'],
    ],
    [
      'what programmes count, where they count no observerships',
      [ward({ status: 'asked' })],
      { schema: 1, observershipsCount: false },
      ['handsOn', 'letters', 'observershipsNotCounted'],
    ],
    ['money', [clinic({ status: 'asked' }), ward({ status: 'asked' })], { ...READER, totalBudgetUsd: 2000 }, ['overBudget']],
    [
      'clinical experience, where all is research',
      [row('lab', { type: 'research', contact: 'none' }, { status: 'asked' })],
      READER,
      ['onlyResearch'],
    ],
    ['nothing, where all is there', [clinic({ status: 'asked' }), ward({ status: 'asked' })], READER, []],
  ])('%s', (_, rows, profile, ids) => {
    expect(missing(rows, profile)).toEqual(ids);
  });

  test('what is done counts', () => {
    expect(missing([clinic({ status: 'asked' })], { ...READER, done: [{ type: 'elective', setting: 'inpatient', weeks: 4 }] })).toEqual([]);
  });
});

describe('the calendar', () => {
  const dated = (own: Partial<Entry>) =>
    row(
      'dated',
      {
        facts: {
          weeks: { min: 4, max: 4 },
          deadline: '2027-02-01',
          leadTimeWeeks: 8,
          refund: { tuition: 'partly', visaRefusal: 'unclear' },
        },
        evidence: [quote('deadline', 'Apply by February 1, 2027.'), quote('refund', 'Half is refunded up to 30 days before the start.')],
      },
      own,
    );
  const days = (rows: Row[]) => eventsOf(rows).map(({ kind, from, until }) => [kind, from, until]);

  test('has the deadline, last days to apply and to cancel, and the stay', () => {
    expect(days([dated({ startOn: '2027-05-03' })])).toEqual([
      ['deadline', '2027-02-01', '2027-02-01'],
      ['applyBy', '2027-03-08', '2027-03-08'],
      ['cancelBy', '2027-04-03', '2027-04-03'],
      ['stay', '2027-05-03', '2027-05-30'],
    ]);
  });
  test.each([
    ['10 business days', '2027-03-01', '2027-02-15'],
    ['3 working days', '2027-03-03', '2027-02-26'],
    ['1 business day', '2027-02-28', '2027-02-26'],
    ['0 working days', '2027-02-27', '2027-02-27'],
    ['10 calendar days', '2027-03-01', '2027-02-19'],
    ['2 weeks', '2027-03-01', '2027-02-15'],
  ])('counts %s before %s', (time, startOn, last) => {
    const evidence = [quote('refund', `Fees come back if you cancel ${time} before the start.`)];
    const facts: Partial<Facts> = { refund: { tuition: 'partly', visaRefusal: 'unclear' } };
    expect(eventsOf([row('a', { facts, evidence }, { startOn })])[0]).toMatchObject({ kind: 'cancelBy', from: last });
  });
  test('has no deadline for what was applied for, and nothing of what was dropped', () => {
    expect(days([dated({ startOn: '2027-05-03', status: 'accepted' })]).map(([kind]) => kind)).toEqual(['cancelBy', 'stay']);
    expect(days([dated({ startOn: '2027-05-03', status: 'dropped' })])).toEqual([]);
  });
  test('counts days over a change of clocks and a leap day', () => {
    expect(plusDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(lastDay('2027-03-01', 4)).toBe('2027-03-28');
    expect(lastDay('2027-03-01', 0.2)).toBe('2027-03-01');
  });
});
