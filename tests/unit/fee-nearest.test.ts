/** What one rotation costs where the offering, its section and the page each say something of it, and for how long it lasts. */
import { describe, expect, test } from 'vitest';
import { readFee } from '../../src/classify/facts/fee/fee.ts';
import { readWeeks } from '../../src/classify/facts/weeks/weeks.ts';
import type { Fee } from '../../src/model.ts';
import { tiersOf } from '../support/tiers-of.ts';

function feeOf(...parts: string[]): Fee | null {
  const { page, tiers } = tiersOf(...parts);
  const around = { page, today: '2026-11-24', alone: tiers.length < 2 };
  return readFee(tiers, readWeeks(tiers, around)?.value ?? null, around.today)?.value ?? null;
}

describe('of the offering and the page', () => {
  test.each<[string, string, number | null]>([
    ['Cardiology.', 'Tuition is $900. There is a badge fee of $20.', 920],
    ['Tuition is $900.', 'Everybody pays a registration fee of $50.', 950],
    ['Tuition is $900.', 'Tuition is $1,200.', 900],
    ['Urology. 4 Credits.', 'Visitors pay $425 per credit and a registration charge of $175 per course.', 1875],
    ['Urology.', 'Visitors pay $425 per credit.', null],
    [
      'Four weeks. A further $150 for scrubs.',
      'An administrative fee of $400 is due. The department collects a further $90 for a locker.',
      490,
    ],
    ['Urology TBA', 'Nursing weeks cost $600.', null],
    ['Tuition is $900, all-inclusive.', 'Everybody pays a registration fee of $50.', 900],
    ['The elective is free.', 'Visitors pay a registration fee of $50.', 0],
    ['The elective is free. A badge fee of $20 is due.', 'Visitors pay a registration fee of $50.', 20],
    ['There is no badge fee for this elective.', 'Tuition is $900. There is a badge fee of $20 and an application fee of $80.', 980],
    ['Tuition is $900. The badge fee is waived.', 'There is a badge fee of $20.', 900],
    ['A badge fee of $20 is due.', 'Tuition is $900. The badge fee is waived for exchange students.', 920],
    ['Tuition is waived for this one.', 'Tuition is $900.', 0],
    ['The visit is $300. No registration fee.', 'A registration fee of $90 is added to your first booking.', 300],
    ['Tuition is $900.', 'There is a 5% service fee.', 945],
    ['Urology $350', 'Prices are per week. At least four weeks are booked. A registration fee of $100 is added once.', 1500],
    ['Urology $350', 'Housing is paid by the week.', 350],
    ['Tuition is set case by case.', 'Tuition is $900.', null],
  ])('%s / %s', (own, page, total) => expect(feeOf(own, page)?.total ?? null).toBe(total));

  test('the price of a section holds before that of the page, and may be all there is to pay', () => {
    const fee = 'A registration fee of $50 is due.';
    expect(feeOf('Four weeks.', 'Tuition is $900.', fee)?.total).toBe(950);
    expect(feeOf('Four weeks.', 'Tuition is $900.', 'Tuition is $1,200.')?.total).toBe(900);
    expect(feeOf('Four weeks, nothing on top.', 'Tuition is $900.', fee)?.total).toBe(900);
    expect(feeOf('Four weeks.', 'Tuition is $900, all-inclusive.', fee)?.total).toBe(900);
  });

  test('the fees of others are told too', () =>
    expect(feeOf('The elective is free.', 'Tuition is $900.')?.parts.map((p) => [p.kind, p.amount, p.quote])).toEqual([
      ['tuition', 900, 'Tuition is $900.'],
    ]));
});

describe('for the stay', () => {
  test.each<[string, number | null]>([
    ['The rotation costs $80 a day.', null],
    ['The rotation costs $80 a day. Stays are two weeks.', 800],
    ['The rotation costs $80 a day. Stays are two to four weeks.', 1600],
    ['The rotation costs $300 a week. Stays are eight weeks.', 2400],
    ['The rotation costs $300 a week. Stays are six to eight weeks.', 1800],
    ['The rotation costs $300 a week. Stays are two weeks.', 600],
    ['The rotation costs $300 a week. Stays are one to three weeks.', 900],
    ['The rotation costs $300 a week. Stays are two to eight weeks.', 1200],
    ['We charge $300 for each two-week period. Stays are two weeks.', 300],
    ['We charge $300 for each two-week period. Stays are two to eight weeks.', 600],
    ['We charge $300 for two weeks. Stays are four weeks.', 300],
    ['Two weeks cost $700, and $1,200 buys a second rotation as well. The stay is two weeks.', 700],
    ['| Length | Fee |\n| 2 weeks | $700 |\n| 4 weeks | $1,200 |\n| 8 weeks | $2,000 |', 1200],
    ['| Length | Fee |\n| 1 week | $400 |\n| 2 weeks | $700 |\n\nStays are one to two weeks.', 700],
  ])('%s', (text, total) => expect(feeOf(text)?.total).toBe(total));

  test.each<[string, number]>([
    ['$990\n8 weeks\n$600\n4 weeks', 600],
    ['8 weeks\n$990\nAsk us\n4 weeks\n$600', 600],
    ['$990\n2 days\nAsk us\n$600\n4 weeks', 600],
    ['$990 (with all fees)\n8 weeks\n$600\n4 weeks', 600],
    ['$990\nAsk us about a stay of 4 weeks\n$600\n4 weeks', 600],
  ])('a bare sum beside its length: %s', (text, total) => expect(feeOf(text)?.total).toBe(total));
});
