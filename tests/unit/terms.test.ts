/** Refunds, housing, VSLO, where it is, and whether people from abroad may come. */
import { describe, expect, test } from 'vitest';
import { type Fact, nearest } from '../../src/classify/facts/fact.ts';
import housing from '../../src/classify/facts/housing/housing.ts';
import international from '../../src/classify/facts/international.ts';
import leadTime from '../../src/classify/facts/lead-time.ts';
import place from '../../src/classify/facts/place.ts';
import refund from '../../src/classify/facts/refund/refund.ts';
import vslo from '../../src/classify/facts/vslo/vslo.ts';
import { tiersOf } from '../support/tiers-of.ts';

function read<T>(fact: Fact<T>, ...parts: string[]): { value: T | null; from: string[] } {
  const { page, tiers } = tiersOf(...parts);
  const found = nearest(fact, tiers, { page, today: '2026-11-24', alone: parts.length < 2 });
  return { value: found?.value ?? null, from: found?.from.map((l) => l.quote) ?? [] };
}
const cases = <T>(fact: Fact<T>, table: [string, T | null][]) =>
  test.each(table)('%s', (text, value) => expect(read(fact, text).value).toEqual(value));

describe('refunds of tuition', () => {
  const kindOf = (text: string) => read(refund, text).value?.tuition ?? null;
  test.each([
    ['Half is returned.', 'partly'],
    ['All but $50 is refunded if you cancel.', 'partly'],
    ['Tuition is refundable up to two weeks before the start.', 'partly'],
    ['Tuition is refunded in full if you cancel 30 days before the start.', 'partly'],
    ['Tuition and the application fee are non-refundable.', 'none'],
    ['All payments are final.', 'none'],
    ['The deposit is non-refundable.', null],
    ['The application fee is non-refundable. Tuition is not refundable.', 'none'],
    ['Money back guarantee.', 'refundable'],
    ['The badge deposit is refundable.', null],
    ['Reimbursement: refundable in full.', null],
    ['Half of the students come from abroad.', null],
  ])('%s', (text, kind) => expect(kindOf(text)).toBe(kind));
});

describe('refunds where a visa is refused', () => {
  test.each([
    ['The fee is returned if a visa is denied.', 'refunded', 'unclear'],
    ['## Refunds\nIf the visa is denied: all of it.', 'refunded', 'unclear'],
    ['No refund is given if the visa is denied.', 'not-refunded', 'none'],
    ['Tuition is non-refundable even if the consulate denies a visa.', 'not-refunded', 'none'],
    ['No visa, no trip: your fee is refunded.', 'refunded', 'unclear'],
    ['A refund is made where a visa is denied. Bookings are final.', 'refunded', 'none'],
  ])('%s', (text, visaRefusal, tuition) => expect(read(refund, text).value).toEqual({ tuition, visaRefusal }));

  test.each(['A visa is needed.', 'Visa: no.'])('nothing of it: %s', (text) => expect(read(refund, text).value).toBeNull());

  test('each is told by its own sentence', () =>
    expect(read(refund, 'Bookings are final. The fee is returned if a visa is denied.').from).toEqual([
      'Bookings are final.',
      'The fee is returned if a visa is denied.',
    ]));
});

describe('housing', () =>
  cases(housing, [
    ['Housing is included.', 'included'],
    ['A room is set aside for you.', 'included'],
    ['Exam rooms and housing are free.', 'included'],
    ['Housing is not included, but a list of apartments is sent.', 'offered'],
    ['Housing is available for $600. It is not included in the fee.', 'offered'],
    ['Housing is your own responsibility.', 'not-included'],
    ['Housing: none', 'not-included'],
    ['Exam rooms are free.', null],
  ]));

describe('VSLO', () => {
  cases(vslo, [
    ['VSLO is not used.', 'mentioned'],
    ['VSLO.', 'mentioned'],
    ['All apply in VSLO; do not e-mail us directly.', 'required'],
    ['US students must apply through VSLO. Others use our own form.', 'accepted'],
    ['Apply through VSLO only. International students use our own form.', 'accepted'],
    ['Apply through VSLO only. The coordinator reads each form.', 'required'],
    ['Students not in VSLO cannot be taken.', 'required'],
    ['Do not apply in VSLO. All students come through VSLO.', 'required'],
    ['Do not apply in VSLO in May. Requests come through VSLO.', 'mentioned'],
    ['Medical students should apply through VSLO. We take no students on this page.', 'mentioned'],
    ['All medical students should apply through VSLO. We take no students on this page.', 'required'],
    ['Medical students should apply through VSLO. Requests are read in VSLO. Graduates write to us.', 'accepted'],
    ['Use VSLO or our own form.', 'accepted'],
  ]);

  test('in a menu is only mentioned, of a page with one offering', () => {
    const { page, tiers } = tiersOf('Cardiology.', 'Links to VSLO');
    const around = { page, today: '2026-11-24', hostKind: null };
    expect(nearest(vslo, tiers.slice(0, 1), { ...around, alone: true })).toMatchObject({
      value: 'mentioned',
      from: [{ quote: 'Links to VSLO', block: 1 }],
    });
    expect(nearest(vslo, tiers.slice(0, 1), { ...around, alone: false })).toBeNull();
  });
});

describe('place', () =>
  cases(place, [
    ['Akron OH', { city: 'Akron', state: 'OH' }],
    ['Akron, OH 44308', { city: 'Akron', state: 'OH' }],
    ['Springfield, MA', { city: 'Springfield', state: 'MA' }],
    ['St. Louis, Missouri', { city: 'St. Louis', state: 'MO' }],
    ['A clinic in rural Ohio', { city: null, state: 'OH' }],
    ['A house in the District of Columbia', { city: null, state: 'DC' }],
    ['Houston MD', null],
    ['Ada Quill Smith, MD', null],
    ['March, OH', null],
    ['Our University, Ohio', null],
  ]));

describe('place of a page that names none, by the address at its foot', () => {
  const at = (address: string, region: 'footer' | 'nav' = 'footer', alone = true) => {
    const { page, tiers } = tiersOf('Hello.');
    const foot = { ...(page.blocks[0] as (typeof page.blocks)[0]), text: address, region };
    return nearest(place, tiers, { page: { ...page, blocks: [...page.blocks, foot] }, today: '2026-11-24', alone })?.value ?? null;
  };
  const address = 'Quill Hospital, 4 Elm Street, Akron, OH 44308';
  test('is where the house is', () => expect(at(address)).toEqual({ city: 'Akron', state: 'OH' }));
  test('is not told of one offering among others', () => expect(at(address, 'footer', false)).toBeNull());
  test.each([
    ['a menu', address, 'nav'],
    ['a company', 'Quill Visits LLC, 4 Elm Street, Akron, OH 44308', 'footer'],
    ['a company named after a hospital', 'Quill Hospital Rotations, Inc, 4 Elm Street, Akron, OH 44308', 'footer'],
    ['a line without a postal code', 'Quill Hospital, Akron, OH', 'footer'],
    ['a long text', `${address}. ${'All rights are reserved. '.repeat(9)}`, 'footer'],
  ] as const)('is not read from %s', (_, text, region) => expect(at(text, region)).toBeNull());
});

describe('from abroad', () =>
  cases(international, [
    ['We cannot take international students.', 'no'],
    ['International students are not eligible.', 'no'],
    ['Cardiology does not take international students.', null],
    ['Cardiology and surgery do not accept international students.', null],
    ['Only students of LCME schools or an international equivalent may apply.', null],
    ['Only students of LCME schools may apply. International students may contact us.', 'yes'],
    ['IMGs are welcome.', 'yes'],
    ['We do not take international students. IMGs may come.', 'yes'],
    ['We do not take IMGs. International students may apply.', 'yes'],
    ['## IMGs\nWe cannot take visitors from abroad. International students may apply.', 'yes'],
    ['We do not take IMGs or foreign students. International students may apply in May.', 'no'],
    ['International patients are seen.', null],
    ['Our own students go abroad.', null],
    ['Students from abroad may apply.', 'yes'],
    ['Schools listed in the World Directory', 'yes'],
    ['Not everybody, only IMGs apply.', null],
    ['Foreign applicants may apply. Only students of LCME schools come in May.', 'yes'],
  ]));

describe('how long before', () =>
  cases(leadTime, [
    ['Apply eight weeks before the first day.', 8],
    ['Requests need ten days of notice.', 1],
    ['Send the form two months or more ahead.', 9],
    ['You rotate for four weeks before you answer.', null],
    ['## When to apply\nEight weeks ahead', 8],
    ['Eight weeks before the exam.', null],
    ['Apply for eight weeks.', null],
  ]));

test.each<[string, Fact<unknown>]>([
  ['Apply eight weeks before the first day.', leadTime],
  ['We cannot take international students.', international],
  ['Apply through VSLO.', vslo],
  ['Do not apply in VSLO.', vslo],
  ['VSLO.', vslo],
])('is told by its sentence: %s', (text, fact) => expect(read(fact, `Hello.\n${text}`).from).toEqual([text]));
