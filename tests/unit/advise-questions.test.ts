/** When a question is worth asking: where the page is silent on it, and the answer matters to this reader. */
import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/advise/case.ts';
import { questionRules } from '../../src/advise/found.ts';
import type { ListingSketch } from '../../src/advise/types.ts';
import type { Profile } from '../../src/model.ts';
import { listingOf, TODAY } from '../support/sketch.ts';

/** Nothing is said of this offer; each case below says or changes one thing. */
const SILENT: ListingSketch = { type: 'externship', facts: { fee: { total: 900 }, host: 'hospital' } };
type Told = [what: string, sketch: ListingSketch, own?: Omit<Profile, 'schema'>];
const facts = (some: ListingSketch['facts']): ListingSketch => ({ facts: some });

/** What of a silent page makes it a question, and what answers it or makes it idle. */
const QUESTIONS: Record<string, { asked: Told[]; not: Told[] }> = {
  audience: { asked: [['a silent page', {}]], not: [['students named', facts({ audience: ['student'] })]] },
  contact: {
    asked: [
      ['a silent page', {}],
      ['only likely', { contact: 'hands-on', contactBasis: 'likely' }],
    ],
    not: [
      ['stated', { contact: 'hands-on', contactBasis: 'stated' }],
      ['research', { type: 'research' }],
    ],
  },
  dates: {
    asked: [['a silent page', {}]],
    not: [
      ['a lead time', facts({ leadTimeWeeks: 12 })],
      ['a deadline', facts({ deadline: '2027-01-15' })],
    ],
  },
  housing: {
    asked: [['a silent page', {}]],
    not: [
      ['offered', facts({ housing: 'offered' })],
      ['not included', facts({ housing: 'not-included' })],
      ['costs of living are yours', { says: ['costs-not-included'] }],
      ['online', { type: 'virtual' }],
      ['a reader who lives in the US', {}, { inUs: true }],
    ],
  },
  international: {
    asked: [
      ['a silent page', {}],
      ['a reader from abroad', {}, { usPerson: false }],
    ],
    not: [
      ['welcome', facts({ international: 'yes' })],
      ['a reader of the US', {}, { usPerson: true }],
      ['a student of a US school', {}, { school: { usAccredited: true } }],
    ],
  },
  malpractice: {
    asked: [
      ['a silent page', {}],
      ['other demands alone', facts({ requires: { ecfmg: true } })],
      ['hands-on', { contact: 'hands-on' }],
    ],
    not: [
      ['provided', facts({ requires: { malpractice: 'provided' } })],
      ['required', facts({ requires: { malpractice: 'required' } })],
      ['only watching', { contact: 'observation' }],
      ['online', { type: 'virtual' }],
    ],
  },
  payment: {
    asked: [['an agency', facts({ host: 'agency' })]],
    not: [
      ['a hospital', {}],
      ['an agency that asks for nothing', facts({ host: 'agency', fee: { free: true } })],
    ],
  },
  refund: {
    asked: [['a silent page', {}]],
    not: [
      ['said of the price', facts({ refund: { tuition: 'partly' } })],
      ['said of a refused visa', facts({ refund: { visaRefusal: 'refunded' } })],
      ['free', facts({ fee: { free: true } })],
    ],
  },
  'refund-visa': {
    asked: [
      ['some of the price comes back', facts({ refund: { tuition: 'partly' } })],
      ['all of it', facts({ refund: { tuition: 'refundable' } })],
    ],
    not: [
      ['nothing said of refunds', {}],
      ['nothing ever comes back', facts({ refund: { tuition: 'none' } })],
      ['said of a refused visa', facts({ refund: { tuition: 'partly', visaRefusal: 'refunded' } })],
      ['free', facts({ fee: { free: true }, refund: { tuition: 'partly' } })],
      ['online', { type: 'virtual', ...facts({ refund: { tuition: 'partly' } }) }],
    ],
  },
  reopening: {
    asked: [['closed', facts({ status: 'closed' })]],
    not: [
      ['a silent page', {}],
      ['open', facts({ status: 'open' })],
    ],
  },
  setting: {
    asked: [
      ['a silent page', {}],
      ['only likely', { setting: 'outpatient', settingBasis: 'likely' }],
    ],
    not: [
      ['stated', { setting: 'outpatient', settingBasis: 'stated' }],
      ['online', { type: 'virtual' }],
    ],
  },
  supervision: {
    asked: [['a silent page', {}]],
    not: [
      ['a doctor named', facts({ supervision: 'named' })],
      ['research', { type: 'research' }],
    ],
  },
  supervisor: {
    asked: [
      ['an agency', facts({ host: 'agency' })],
      ['an agency that names no doctor', facts({ host: 'agency', supervision: 'stated' })],
    ],
    not: [
      ['a hospital', {}],
      ['a doctor named', facts({ host: 'agency', supervision: 'named' })],
      ['a doctor’s name', facts({ host: 'agency', supervisor: 'Dr. Ada Quill' })],
    ],
  },
  'visa-letter': {
    asked: [['a silent page', {}]],
    not: [
      ['a visa named', facts({ visa: { kinds: ['B-1'] } })],
      ['a letter promised', { says: ['visa-letter'] }],
      ['left to the visitor', { says: ['visa-own'] }],
      ['online', { type: 'virtual' }],
      ['a reader of the US', {}, { usPerson: true }],
    ],
  },
  weeks: { asked: [['a silent page', {}]], not: [['four weeks', facts({ weeks: { min: 4, max: 4 } })]] },
};

const isAsked = (id: string, [, sketch, own]: Told): boolean | undefined => {
  const listing = listingOf({ ...SILENT, ...sketch, facts: { ...SILENT.facts, ...sketch.facts } });
  const reader: Profile | null = own ? { schema: 1, ...own } : null;
  return questionRules.find((q) => q.id === id)?.rule.when(caseOf(listing, reader, { today: TODAY, locale: 'en' }));
};

it('has cases for every question', () => {
  expect(Object.keys(QUESTIONS).sort()).toEqual(questionRules.map((q) => q.id).sort());
});

describe.each(Object.entries(QUESTIONS))('%s', (id, { asked, not }) => {
  it.each(asked)('is asked: %s', (...told) => expect(isAsked(id, told)).toBe(true));
  it.each(not)('is not asked: %s', (...told) => expect(isAsked(id, told)).toBe(false));
});
