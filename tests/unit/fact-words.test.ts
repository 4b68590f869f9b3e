/** Facts in words: the same everywhere, in each language, and no change of a page that cannot be told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListingSketch } from '../../src/advise/types.ts';
import type { Facts, Fee, Listing, Locale } from '../../src/model.ts';
import { changesSince } from '../../src/shortlist/changes.ts';
import { compact } from '../../src/shortlist/entry.ts';
import { type Axis, factWords } from '../../src/show/facts.ts';
import { anySketch } from '../support/arbitrary.ts';
import { i18n, inLanguage } from '../support/i18n.ts';
import { listing, quote } from '../support/saved.ts';
import { listingOf } from '../support/sketch.ts';

const LOCALES: Locale[] = ['en', 'es', 'ar'];
const said = (axis: Axis, facts: Partial<Facts>, locale: Locale = 'en') => inLanguage(locale, () => factWords(axis, listing({ facts })));

describe('lengths', () => {
  test.each<[number, number, string, string, string]>([
    [0.2, 0.2, '1 day', '1 día', 'يوم واحد'],
    [0.4, 0.4, '2 days', '2 días', 'يومان'],
    [0.6, 0.6, '3 days', '3 días', '3 أيام'],
    [1, 1, '1 week', '1 semana', 'أسبوع واحد'],
    [2, 2, '2 weeks', '2 semanas', 'أسبوعان'],
    [4, 4, '4 weeks', '4 semanas', '4 أسابيع'],
    [12, 12, '12 weeks', '12 semanas', '12 أسبوعًا'],
    [1.5, 1.5, '1.5 weeks', '1.5 semanas', '1.5 أسبوع'],
    [1, 2, '1–2 weeks', '1–2 semanas', '1–2 أسابيع'],
    [4, 12, '4–12 weeks', '4–12 semanas', '4–12 أسبوعًا'],
    [0.2, 1, '1 day – 1 week', '1 día – 1 semana', 'يوم واحد – أسبوع واحد'],
  ])('from %d to %d weeks', (min, max, ...words) => {
    expect(LOCALES.map((locale) => said('weeks', { weeks: { min, max } }, locale))).toEqual(words);
  });
  test('before the start, and since graduation', () => {
    const { requires } = listingOf({ facts: { requires: { graduatedWithinYears: 1 } } }).facts;
    expect(LOCALES.map((locale) => said('leadTimeWeeks', { leadTimeWeeks: 1 }, locale))).toEqual([
      '1 week before',
      '1 semana antes',
      'أسبوع واحد قبل البدء',
    ]);
    expect(LOCALES.map((locale) => said('exams', { requires }, locale))).toEqual([
      'graduated within 1 year',
      'graduado hace 1 año o menos',
      'التخرج خلال سنة واحدة',
    ]);
  });
});

test('the price of a rotation is not said to be that of a week, by which it was named; where it depends, one price is', () => {
  const weekly: Omit<Fee, 'amounts'> = { total: 1225, free: null, per: 'week', parts: [] };
  expect(said('fee', { fee: { ...weekly, amounts: [275, 125] } })).toBe('$1,225');
  expect(said('fee', { fee: { ...weekly, amounts: [275], total: null } })).toBe('depends: $275 a week');
  expect(said('fee', { fee: { ...weekly, amounts: [275, 125], total: null } })).toBe('depends: $125, $275');
  const pounds = {
    kind: 'tuition',
    amount: 300,
    currency: 'GBP',
    per: 'week',
    for: 'all',
    refundable: null,
    quote: '£300 a week',
  } as const;
  expect(said('fee', { fee: { ...weekly, amounts: [], total: null, parts: [pounds] } })).toBe('£300 a week');
});

test('whom it takes and whom it does not are two facts, and what the page says both of is said to be so', () => {
  const facts: Partial<Facts> = { audience: ['final-year-student', 'graduate'], excluded: ['student', 'graduate', 'resident-or-fellow'] };
  expect(said('audience', facts)).toBe('final-year students, graduates');
  expect(said('excluded', facts)).toBe('students of other years, graduates (the page says both), residents, fellows');
  expect(said('excluded', { excluded: ['student'] }, 'ar')).toBe('طلاب');
  expect(said('excluded', { audience: ['graduate'] })).toBeNull();
});

test('an invitation letter is not called no help with the visa', () => {
  const visa = (sponsored: 'yes' | 'no' | 'unclear') => ({ kinds: ['B-1'], refused: [], sponsored });
  const words = (facts: Partial<Facts>, says: Listing['says'] = []) => factWords('visa', listing({ facts, says }));
  expect(words({ visa: visa('no') })).toBe('B-1, no help');
  expect(words({ visa: visa('no') }, ['visa-letter'])).toBe('B-1, does not sponsor; gives an invitation letter');
  expect(words({ visa: visa('unclear') }, ['visa-letter'])).toBe('B-1, gives an invitation letter');
  expect(words({}, ['visa-letter'])).toBe('gives an invitation letter');
  expect(words({})).toBeNull();
});

describe('a change of a page', () => {
  const change = (before: ListingSketch['facts'], now: ListingSketch['facts']) =>
    changesSince(listingOf({ facts: before, evidence: [] }), listingOf({ facts: now, evidence: [] }));

  test.each<[string, ListingSketch['facts'], ListingSketch['facts'], object]>([
    [
      'money back if the visa is refused',
      { refund: { tuition: 'partly' } },
      { refund: { tuition: 'partly', visaRefusal: 'refunded' } },
      { what: 'refund', before: 'in part', now: 'in part, refunded if the visa is refused' },
    ],
    [
      'help with the visa',
      { visa: { kinds: ['B-1'] } },
      { visa: { kinds: ['B-1'], sponsored: 'yes' } },
      { what: 'visa', before: 'B-1', now: 'B-1, the host helps' },
    ],
    [
      'a visa that is refused',
      { visa: { kinds: ['B-1'] } },
      { visa: { kinds: ['B-1'], refused: ['J-1'] } },
      { what: 'visa', before: 'B-1', now: 'B-1, not J-1' },
    ],
    [
      'a higher bar',
      { requires: { english: [{ kind: 'TOEFL', min: 90 }] } },
      { requires: { english: [{ kind: 'TOEFL', min: 100 }] } },
      { what: 'exams', before: 'TOEFL at least 90', now: 'TOEFL at least 100' },
    ],
    [
      'the first try',
      { requires: { exams: [{ exam: 'Step 1', min: null, firstAttempt: false }] } },
      { requires: { exams: [{ exam: 'Step 1', min: null, firstAttempt: true }] } },
      { what: 'exams', before: 'Step 1', now: 'Step 1 at the first try' },
    ],
    [
      'insurance',
      { requires: { malpractice: 'required' } },
      { requires: { malpractice: 'provided' } },
      { what: 'insurance', before: 'malpractice: bring your own', now: 'malpractice: provided' },
    ],
    [
      'vaccines',
      { requires: { backgroundCheck: true } },
      { requires: { backgroundCheck: true, immunisation: true } },
      { what: 'checks', before: 'background check', now: 'vaccines, background check' },
    ],
    [
      'whom it does not take',
      { audience: ['graduate'] },
      { audience: ['graduate'], excluded: ['student'] },
      { what: 'excluded', before: null, now: 'students' },
    ],
    [
      'a fourth price',
      { fee: { amounts: [1, 2, 3] } },
      { fee: { amounts: [1, 2, 3, 4] } },
      { what: 'fee', before: 'depends: $1, $2, $3', now: 'depends: $1, $2, $3, $4' },
    ],
    ['a supervisor', {}, { supervision: 'stated' }, { what: 'supervisor', before: null, now: 'someone, not named' }],
  ])('is told: %s', (_, before, now, told) => {
    expect(change(before, now)).toEqual([told]);
    for (const locale of LOCALES) expect(inLanguage(locale, () => change(before, now))).toHaveLength(1);
  });

  test('is none where the same is said in another order', () => {
    expect(change({ audience: ['graduate', 'student'] }, { audience: ['student', 'graduate'] })).toEqual([]);
    expect(change({ fee: { amounts: [900, 400] } }, { fee: { amounts: [400, 900] } })).toEqual([]);
  });

  test('is seen in the third thing asked for, whose sentence is kept as those before it', () => {
    const asks = (kind: string, words: string) => ({ ...quote('requires', words), value: kind });
    const page = (checks: string, immunisation: boolean): Listing =>
      compact({
        ...listingOf({ facts: { requires: { ecfmg: true, malpractice: 'required', immunisation } } }),
        evidence: [
          asks('ecfmg', 'ECFMG.'),
          asks('malpractice', 'Bring insurance.'),
          asks('backgroundCheck', 'A check.'),
          asks('immunisation', checks),
        ],
      });
    expect(changesSince(page('Vaccines advised.', false), page('Vaccines required.', true)).map(({ what }) => what)).toEqual(['checks']);
  });

  test.each(LOCALES)('never has two equal sides (%s)', (locale) => {
    const some = anySketch.map((sketch) => listingOf({ ...sketch, evidence: [] }));
    const silence = inLanguage(locale, () => i18n.t('shortlist.notStated'));
    fc.assert(
      fc.property(some, some, (before, now) => {
        const changes = inLanguage(locale, () => changesSince(before, now));
        for (const { before, now } of changes) expect(before ?? silence).not.toBe(now ?? silence);
      }),
    );
  });
});
