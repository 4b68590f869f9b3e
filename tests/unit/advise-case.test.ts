/** How advice reads a listing and a profile, where several rules share the reading. */
import { describe, expect, it } from 'vitest';
import * as read from '../../src/advise/case.ts';
import type { ListingSketch } from '../../src/advise/types.ts';
import type { Evidence, EvidenceAxis, Profile } from '../../src/model.ts';
import { listingOf } from '../support/sketch.ts';

const reader = (own: Omit<Profile, 'schema'>): Profile => ({ schema: 1, ...own });
const said = (axis: EvidenceAxis, quote: string, value = ''): Evidence => ({ axis, value, quote, block: 0 });

describe('the sentences of a page', () => {
  const listing = listingOf({
    evidence: [
      said('fee', 'It costs $900.'),
      said('visa', 'A visa may be needed.', 'mentioned'),
      said('audience', 'Students apply.', 'student'),
      said('audience', 'Graduates apply.', 'graduate'),
      said('audience', 'Graduates apply.', 'graduate'),
      said('visa', 'Come on a B-1.', 'B-1'),
    ],
  });

  it('are given by axis, each once', () => {
    expect(read.quotesOf(listing, 'audience', 'fee')).toEqual(['Students apply.', 'Graduates apply.', 'It costs $900.']);
    expect(read.quotesOf(listing, 'letter')).toEqual([]);
  });

  it('of one value stand for it alone; where none is marked with it, all of the axis do', () => {
    expect(read.quotesFor(listing, 'audience', 'graduate')).toEqual(['Graduates apply.']);
    expect(read.quotesFor(listing, 'audience', 'resident-or-fellow')).toEqual(['Students apply.', 'Graduates apply.']);
    expect(read.quotesFor(listing, 'fee', 'student')).toEqual(['It costs $900.']);
  });

  it('that name a visa come without those that only speak of one', () => {
    expect(read.visaQuotes(listing)).toEqual(['Come on a B-1.']);
    expect(read.visaQuotes(listingOf({ evidence: [said('visa', 'A visa may be needed.', 'mentioned')] }))).toEqual([
      'A visa may be needed.',
    ]);
  });

  it('that hold what is spoken of come first', () => {
    expect(read.namingFirst(['An exam.', 'Step 1 passed.', 'TOEFL 100.'], ['toefl', 'STEP 1'])).toEqual([
      'Step 1 passed.',
      'TOEFL 100.',
      'An exam.',
    ]);
  });

  it('are three at most', () => {
    expect(read.few(['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c']);
  });
});

describe('the offer', () => {
  const is = (check: (listing: ReturnType<typeof listingOf>) => boolean, sketch: ListingSketch) => check(listingOf(sketch));

  it('is in person unless it is virtual, research or remote', () => {
    expect(is(read.inPerson, { type: 'observership' })).toBe(true);
    expect(is(read.inPerson, { type: 'virtual' })).toBe(false);
    expect(is(read.inPerson, { type: 'research' })).toBe(false);
    expect(is(read.inPerson, { type: 'observership', setting: 'remote' })).toBe(false);
  });

  it('is hands-on only in person', () => {
    expect(is(read.handsOn, { type: 'elective', contact: 'hands-on' })).toBe(true);
    expect(is(read.handsOn, { type: 'virtual', contact: 'hands-on' })).toBe(false);
    expect(is(read.handsOn, { type: 'elective', contact: 'observation' })).toBe(false);
  });

  it('is in a hospital also where it is in both', () => {
    expect((['inpatient', 'both', 'outpatient', 'unclear'] as const).map((setting) => is(read.inHospital, { setting }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is in a private office in a clinic of a doctor or an agency alone', () => {
    const office = (sketch: ListingSketch) => is(read.inPrivateOffice, { type: 'externship', setting: 'outpatient', ...sketch });
    expect((['clinic', 'agency', 'hospital', 'school', 'unclear'] as const).map((host) => office({ facts: { host } }))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(office({ setting: 'inpatient', facts: { host: 'clinic' } })).toBe(false);
    expect(office({ type: 'virtual', facts: { host: 'clinic' } })).toBe(false);
  });

  it('costs money where a price is named or an agency places people', () => {
    const charges = (facts: ListingSketch['facts']) => read.charges(listingOf({ facts }).facts);
    expect(charges({ fee: { total: 900 }, host: 'hospital' })).toBe(true);
    expect(charges({ fee: { free: true }, host: 'agency' })).toBe(false);
    expect(charges({ host: 'agency' })).toBe(true);
    expect(charges({ host: 'hospital' })).toBe(false);
  });

  it('is for students only where nobody else of medicine is named', () => {
    const only = (...audience: NonNullable<NonNullable<ListingSketch['facts']>['audience']>) =>
      read.studentsOnly(listingOf({ facts: { audience } }).facts);
    expect(only('student', 'final-year-student', 'premed-or-other')).toBe(true);
    expect(only('final-year-student')).toBe(true);
    expect(only('student', 'graduate')).toBe(false);
    expect(only('premed-or-other')).toBe(false);
    expect(only()).toBe(false);
  });
});

describe('the reader', () => {
  it('is in the final year as they say, and before it up to the third', () => {
    expect(read.inFinalYear(reader({ finalYear: true, year: 2 }))).toBe(true);
    expect(read.inFinalYear(reader({ finalYear: false, year: 6 }))).toBe(false);
    expect([3, 4, undefined].map((year) => read.inFinalYear(reader({ year })))).toEqual([false, null, null]);
  });

  it('is of a US school as the school is accredited; else abroad where school or passport says so', () => {
    expect(read.ofUsSchool(reader({ school: { usAccredited: true }, usPerson: false }))).toBe(true);
    expect(read.ofUsSchool(reader({ school: { usAccredited: false } }))).toBe(false);
    expect(read.ofUsSchool(reader({ school: { caribbean: true }, usPerson: true }))).toBe(false);
    expect(read.ofUsSchool(reader({ usPerson: false }))).toBe(false);
    expect(read.ofUsSchool(reader({ usPerson: true }))).toBeNull();
    expect(read.ofUsSchool(reader({}))).toBeNull();
  });

  it('needs no visa at home in the US, or where they say so', () => {
    expect(read.needsNoVisa(reader({ usPerson: true }))).toBe(true);
    expect(read.needsNoVisa(reader({ visa: { notNeeded: true } }))).toBe(true);
    expect(read.needsNoVisa(reader({ usPerson: false, visa: { held: ['B-1'] } }))).toBe(false);
    expect(read.needsNoVisa(reader({}))).toBe(false);
  });

  it('has visas in the page’s spelling', () => {
    expect(read.visasOf(reader({ visa: { held: ['B1/B2'], planned: ['j 1', 'H1B'] } }))).toEqual(['B-1', 'B-2', 'J-1', 'H-1B']);
    expect(read.visasOf(reader({}))).toEqual([]);
    expect(['esta', 'VWP', 'visa waiver', 'WB', 'wt'].map(read.visaClasses)).toEqual(Array(5).fill(['ESTA']));
    expect(read.visaClasses('green card')).toEqual(['GREEN CARD']);
  });
});
