import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advise/advise.ts';
import type { ListingSketch } from '../../src/advise/types.ts';
import type { Profile } from '../../src/model.ts';
import { contextOf, listingOf } from '../support/sketch.ts';

const OFFERS: Record<string, ListingSketch> = {
  elective: { type: 'elective', contact: 'hands-on', facts: { audience: ['final-year-student'], vslo: 'accepted' } },
  'elective, VSLO only': { type: 'elective', contact: 'hands-on', facts: { audience: ['final-year-student'], vslo: 'required' } },
  'elective of partners': {
    type: 'elective',
    contact: 'hands-on',
    facts: { audience: ['final-year-student'] },
    says: ['partner-schools-only'],
  },
  'elective, US schools': { type: 'elective', contact: 'hands-on', facts: { audience: ['final-year-student'], international: 'no' } },
  'elective for nobody named': { type: 'elective', contact: 'hands-on' },
  clerkship: { type: 'clerkship', contact: 'hands-on', facts: { audience: ['student'] } },
  'sub-internship': { type: 'sub-internship', contact: 'hands-on', facts: { audience: ['final-year-student', 'graduate'] } },
  externship: { type: 'externship', contact: 'hands-on', facts: { audience: ['student', 'graduate'] } },
  'externship for graduates': { type: 'externship', contact: 'hands-on', facts: { audience: ['graduate'] } },
  observership: { type: 'observership', contact: 'observation', facts: { audience: ['student', 'graduate'] } },
  'observership for doctors': { type: 'observership', contact: 'observation', facts: { audience: ['practising-physician'] } },
  'observership, not for residency': {
    type: 'observership',
    contact: 'observation',
    facts: { audience: ['student', 'graduate'] },
    says: ['not-for-residency-seekers'],
  },
  'observership, paused': { type: 'observership', contact: 'observation', facts: { audience: ['student', 'graduate'], status: 'closed' } },
  virtual: { type: 'virtual', contact: 'observation', setting: 'remote', facts: { audience: ['student', 'graduate'] } },
  research: { type: 'research', contact: 'none', facts: { audience: ['student', 'graduate'] } },
};

const school = { vslo: false, caribbean: false, exchange: false, usAccredited: false };
const abroad = { usPerson: false, seeksResidency: true } as const;
const READERS: Record<string, Omit<Profile, 'schema'>> = {
  graduate: { ...abroad, status: 'graduate', school },
  VSLO: { ...abroad, status: 'student', finalYear: true, school: { ...school, vslo: true } },
  neither: { ...abroad, status: 'student', finalYear: true, school },
  exchange: { ...abroad, status: 'student', finalYear: true, school: { ...school, exchange: true } },
  Caribbean: { ...abroad, status: 'student', finalYear: true, school: { ...school, caribbean: true } },
  earlier: { ...abroad, status: 'student', finalYear: false, school: { ...school, vslo: true } },
};

/**
 * What each offer is to each reader, by hand from S4–S19 and the domain’s tables.
 * `+` open · `!` a reason that closes · `?` a reason to check.
 */
const TABLE = `
offer                           | graduate                    | VSLO                   | neither                              | exchange              | Caribbean           | earlier
elective                        | !students-only              | +                      | +                                    | +                     | +                   | ?not-final-year
elective, VSLO only             | !students-only !vslo-only   | +                      | !vslo-only                           | ?vslo-only            | !vslo-only          | ?not-final-year
elective of partners            | !students-only !partner-schools-only | !partner-schools-only | !partner-schools-only        | ?partner-schools-only | !partner-schools-only | !partner-schools-only ?not-final-year
elective, US schools            | !students-only !us-schools-only | !us-schools-only   | !us-schools-only                     | !us-schools-only      | !us-schools-only    | !us-schools-only ?not-final-year
elective for nobody named       | !students-only              | ?audience-not-stated   | ?audience-not-stated                 | ?audience-not-stated  | ?audience-not-stated | ?audience-not-stated ?not-final-year
clerkship                       | !students-only              | ?clerkship-home-school | ?clerkship-home-school               | +                     | +                   | ?clerkship-home-school
sub-internship                  | +                           | +                      | +                                    | +                     | +                   | ?not-final-year
externship                      | +                           | +                      | +                                    | +                     | +                   | +
externship for graduates        | +                           | !graduates-only        | !graduates-only                      | !graduates-only       | !graduates-only     | !graduates-only
observership                    | +                           | +                      | +                                    | +                     | +                   | +
observership for doctors        | ?audience-not-stated        | !not-for-students      | !not-for-students                    | !not-for-students     | !not-for-students   | !not-for-students
observership, not for residency | !not-for-residency-seekers  | !not-for-residency-seekers | !not-for-residency-seekers       | !not-for-residency-seekers | !not-for-residency-seekers | !not-for-residency-seekers
observership, paused            | !closed                     | !closed                | !closed                              | !closed               | !closed             | !closed
virtual                         | +                           | +                      | +                                    | +                     | +                   | +
research                        | +                           | +                      | +                                    | +                     | +                   | +
`;

/** What the visa adds. Every page but the online one says that visitors come on a B-1. */
const VISAS: Record<string, { visa: Profile['visa']; adds: (hands: boolean, graduate: boolean) => string[] }> = {
  'no visa needed': { visa: { notNeeded: true }, adds: () => [] },
  'B-1 held': { visa: { held: ['B-1', 'B-2'] }, adds: (hands, graduate) => (hands && graduate ? ['?visa-hands-on-graduate'] : []) },
  'J-1 planned': { visa: { planned: ['J-1'] }, adds: () => ['?visa-not-listed'] },
  'not said': {
    visa: undefined,
    adds: (hands, graduate) => ['?visa-not-listed', ...(hands && graduate ? ['?visa-hands-on-graduate'] : [])],
  },
};

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const [head, ...body] = rows as [string[], ...string[][]];
const cases = body.flatMap(([offer, ...cells]) =>
  cells.flatMap((cell, i) => Object.keys(VISAS).map((visa) => [offer as string, head[i + 1] as string, visa, cell] as const)),
);

describe('fit of every reader to every offer', () => {
  it('covers the ground', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(body.map(([offer]) => offer)).toEqual(Object.keys(OFFERS));
  });

  it.each(cases)('%s · %s · %s → %s', (offer, reader, visa, cell) => {
    const sketch = OFFERS[offer] as ListingSketch;
    const online = sketch.type === 'virtual' || sketch.type === 'research';
    const listing = listingOf({
      ...sketch,
      facts: { international: 'yes', ...(online ? {} : { visa: { kinds: ['B-1'] } }), ...sketch.facts },
    });
    const { visa: own, adds } = VISAS[visa] as (typeof VISAS)[string];
    const profile: Profile = { schema: 1, ...(READERS[reader] as object), ...(own ? { visa: own } : {}) };
    const added = online ? [] : adds(sketch.contact === 'hands-on', profile.status === 'graduate');
    const expected = [...(cell === '+' ? [] : cell.split(/\s+/)), ...added];

    const { fit, signs } = advise(listing, profile, contextOf());
    const opening = new Set(signs.map((s) => s.id));
    const ids = fit?.reasons.map((r) => r.id).filter((id) => !opening.has(id));
    expect(ids?.sort()).toEqual(expected.map((mark) => mark.slice(1)).sort());
    const verdict = expected.some((mark) => mark[0] === '!') ? 'closed' : expected.length ? 'check' : 'open';
    expect(fit?.verdict).toBe(verdict);
  });
});

describe('fit beyond the table', () => {
  const open = listingOf({
    type: 'observership',
    contact: 'observation',
    facts: { audience: ['student', 'graduate'], international: 'yes' },
  });
  const fitOf = (listing = open, profile: Omit<Profile, 'schema'> = {}) => advise(listing, { schema: 1, ...profile }, contextOf()).fit;

  it('is not given without a profile, and is only a check for one that says nothing', () => {
    expect(advise(open, null, contextOf()).fit).toBeNull();
    expect(fitOf(open)?.verdict).toBe('check');
    expect(fitOf(listingOf({ type: 'elective', facts: { status: 'closed' } }))?.verdict).toBe('check');
  });

  it('gives the reasons that open the door', () => {
    const ids = fitOf(open, { status: 'graduate', usPerson: false })?.reasons.map((r) => r.id);
    expect(ids).toEqual(['graduates-welcome', 'international-welcome']);
  });

  it('says of each reason what it speaks for', () => {
    const closed = { ...open, facts: { ...open.facts, status: 'closed' as const } };
    const fit = fitOf(closed, { status: 'graduate', usPerson: false });
    expect(fit?.verdict).toBe('closed');
    expect(fit?.reasons.map((r) => [r.id, r.verdict])).toEqual([
      ['closed', 'closed'],
      ['graduates-welcome', 'open'],
      ['international-welcome', 'open'],
    ]);
  });

  it('is not moved by a wrong label alone', () => {
    const wrong = { ...open, label: 'externship', mislabelled: true };
    expect(fitOf(wrong, { status: 'graduate' })?.verdict).toBe(fitOf(open, { status: 'graduate' })?.verdict);
  });

  it('is a check where the price, the dates or an exam are against it or not known', () => {
    const reader = { status: 'graduate', usPerson: false } as const;
    const dear = listingOf({
      type: 'observership',
      facts: { audience: ['graduate'], international: 'yes', fee: { total: 4000, amounts: [4000] } },
    });
    expect(fitOf(dear, { ...reader, budgetUsd: 3000 })).toMatchObject({ verdict: 'check' });
    const bar = listingOf({ type: 'observership', facts: { audience: ['graduate'], requires: { ecfmg: true } } });
    expect(fitOf(bar, reader)?.verdict).toBe('check');
    expect(fitOf(bar, { ...reader, exams: { ecfmg: false } })?.verdict).toBe('closed');
    expect(fitOf(bar, { ...reader, exams: { ecfmg: true } })?.verdict).toBe('open');
  });
});
