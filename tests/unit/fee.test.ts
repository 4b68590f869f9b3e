/** Every sum of a page: what it is, what it buys, who pays it, whether it comes back, and what one rotation costs in all. */
import { describe, expect, test } from 'vitest';
import { readFee } from '../../src/classify/facts/fee/fee.ts';
import { tierOf } from '../../src/classify/facts/tier.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import type { Fee, FeePart } from '../../src/model.ts';
import { pageOf } from '../support/page-of.ts';

function feeIn(text: string): Fee | null {
  const page = pageOf(text);
  const tier = tierOf(sentencesOf(page.blocks, page.blocks.keys().toArray()), page);
  return readFee([tier], { page, today: '2026-11-24', hostKind: null, alone: true }, null)?.value ?? null;
}

const told = ({ kind, amount, currency, per, for: to, refundable }: FeePart): string =>
  [
    ...[kind, amount, currency !== 'USD' && currency, per && `per ${per}`],
    ...[to !== 'all' && `for ${to}`, refundable !== null && (refundable ? 'returned' : 'kept')],
  ]
    .filter(Boolean)
    .join(' ');
const partsOf = (text: string): string => feeIn(text)?.parts.map(told).join(', ') ?? '';

describe('who pays', () => {
  test.each([
    ['International students pay $900; US students pay $300.', 'tuition 900 for international, tuition 300 for us'],
    ['Students of LCME schools: $300. Students of schools abroad: $900.', 'tuition 300 for us, tuition 900 for international'],
    ['The fee for foreign graduates is $900.', 'tuition 900 for international'],
    ['| Who | Fee |\n| US students | $300 |\n| International students | $900 |', 'tuition 300 for us, tuition 900 for international'],
    ['Partner schools: $200. All others: $800.', 'tuition 200 for partner, tuition 800'],
    ['Non-partner schools pay $800.', 'tuition 800'],
    ['Students pay $500.', 'tuition 500 for student'],
    ['Graduates pay $700.', 'tuition 700 for graduate'],
    ['Students and graduates pay $600.', 'tuition 600'],
  ])('%s', (text, parts) => expect(partsOf(text)).toBe(parts));
});

describe('nothing', () => {
  test.each([
    '| | Students | Observers |\n| Charge | none | none |\n| Length | 4 weeks | 2 weeks |',
    '## What we charge\nNot a dime.',
    '## Does it cost something?\nNo. Never.',
  ])('%s', (text) => expect(feeIn(text)?.free).toBe(true));
});

describe('what it buys', () => {
  test.each([
    ['The tuition is $2,000 per month.', 'tuition 2000 per month'],
    ['The rotation costs $550 a week.', 'tuition 550 per week'],
    ['The rotation costs $80 a day.', 'tuition 80 per day'],
    ['Tuition: $1,200 per rotation.', 'tuition 1200 per rotation'],
    ['The weekly fee is $400.', 'tuition 400 per week'],
    ['The rotation costs $1,800 for four weeks.', 'tuition 1800 per 4 weeks'],
    ['The rotation costs $3,000 for eight weeks.', 'tuition 3000 per rotation'],
    ['The rotation costs $2,000 for one month.', 'tuition 2000 per month'],
    ['## Per month\nTuition: $1,500.', 'tuition 1500 per month'],
    ['## Four weeks: $1,500', 'tuition 1500 per 4 weeks'],
    ['Tuition is $900, due four weeks before the start.', 'tuition 900'],
    ['| Length | Fee (USD) |\n| 2 weeks | 400 |\n| 4 weeks | 1,750 |', 'tuition 400 per rotation, tuition 1750 per 4 weeks'],
  ])('%s', (text, parts) => expect(partsOf(text)).toBe(parts));
});

describe('what it is', () => {
  test.each([
    ['A non-refundable application fee of $100 is due.', 'application 100 per application kept'],
    ['$250 to apply. Tuition is $1,000.', 'application 250 per application, tuition 1000'],
    ['Tuition $2,000. A $500 deposit holds the seat.', 'tuition 2000, deposit 500'],
    ['A deposit of $200 is refundable; tuition is $900.', 'deposit 200 returned, tuition 900'],
    ['Tuition is $1,500, malpractice insurance is $90.', 'tuition 1500, insurance 90'],
    ['The background check fee is $60.', 'checks 60'],
    ['A surcharge of $150 for surgery.', 'surcharge 150'],
    ['Tuition was $2,000, now $1,500.', 'other 2000, tuition 1500'],
    ['$100 off the tuition of $1,500.', 'tuition 1500'],
    ['Each extra week is $350. Tuition is $900.', 'other 350, tuition 900'],
  ])('%s', (text, parts) => expect(partsOf(text)).toBe(parts));

  test.each([
    'Housing is $900 a month.',
    'Malpractice cover of $1,000,000.',
    'The stipend is $500.',
    'A $50 refund is paid back.',
    'Parking is free.',
  ])('is no fee of the host: %s', (text) => expect(feeIn(text)).toBeNull());
});

describe('in figures and words', () => {
  test.each([
    ['Tuition is £900.', 'tuition 900 GBP'],
    ['Tuition is €900.', 'tuition 900 EUR'],
    ['Tuition is 900 US dollars.', 'tuition 900'],
    ['Tuition is twelve hundred dollars.', 'tuition 1200'],
    ['Tuition is two thousand five hundred dollars.', 'tuition 2500'],
    ['Tuition is two thousand and fifty dollars.', 'tuition 2050'],
    ['Tuition is four hundred and twenty dollars.', 'tuition 420'],
  ])('%s', (text, parts) => expect(partsOf(text)).toBe(parts));
});

describe('in all', () => {
  test.each([
    ['The rotation costs $550 a week.', 2200],
    ['We charge $300 for each two-week period.', 600],
    ['Tuition is $1,000. Registration fee: $50. Registration fee: $50.', 1050],
    ['Tuition is $1,000. The application fee is waived.', 1000],
    ['Tuition is $1,000 plus a 10% service fee.', 1100],
    ['Tuition is $1,000. It includes a 10% service fee.', 1000],
    ['$180 plus $1,150', 1330],
    ['Tuition is from $900.', null],
    ['Tuition is $900 to $1,200.', null],
    ['Tuition is between $900 and $1,200.', null],
  ])('%s', (text, total) => expect(feeIn(text)?.total).toBe(total));

  test.each(['The program is free.', 'There is no fee.', 'Tuition is $0.', 'Fees: none', '## Fees\nNone'])('free: %s', (text) =>
    expect(feeIn(text)).toMatchObject({ free: true, total: 0 }),
  );
});
