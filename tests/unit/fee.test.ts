/** Every sum of a page: what it is, what it buys, who pays it, whether it comes back, and what one rotation costs in all. */
import { describe, expect, test } from 'vitest';
import { readFee } from '../../src/classify/facts/fee/fee.ts';
import type { Fee, FeePart } from '../../src/model.ts';
import { TODAY } from '../support/sketch.ts';
import { tiersOf } from '../support/tiers-of.ts';

function feeIn(text: string): Fee | null {
  return readFee(tiersOf(text).tiers, null, TODAY)?.value ?? null;
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
    ['The fee is $900 for students.', 'tuition 900 for student'],
    ['Domestic and international students pay $500.', 'tuition 500 for international'],
    ['## Fees for international students\n$900', 'tuition 900 for international'],
    ['## International and domestic students\n$500', 'tuition 500'],
    ['Alumni pay $200. Tuition is $900.', 'tuition 200 for partner, tuition 900'],
    ['| | US | International |\n| Fee | $0 | $800 |', 'tuition 800 for international'],
  ])('%s', (text, parts) => expect(partsOf(text)).toBe(parts));
});

describe('a kind of fee is not charged', () => {
  test.each([
    ['State rules allow no participation in care. A badge fee of $90 is due.', 90],
    ['No application fee. Tuition is $900.', 900],
    ['No registration or placement fee is asked. Tuition is $900.', 900],
    ['The hospital has no program for visitors.', null],
    ['The clerkship has no tuition, and no administrative fee is collected.', 0],
    ["I don't take any money.", 0],
  ])('%s', (text, total) => expect(feeIn(text)?.total ?? null).toBe(total));
});

describe('nothing', () => {
  test.each([
    '| | Students | Observers |\n| Charge | none | none |\n| Length | 4 weeks | 2 weeks |',
    '## What we charge\nNot a dime.',
    '## Does it cost something?\nNo. Never.',
    '## Does it cost anything?\nNo.',
    '## Do I have to pay a fee?\nNone.',
    '## Fees\nNo charge to students.',
    'It costs you nothing.',
    'The rotation is at no charge.',
    'We do not charge a fee.',
    'Cromer asks for no tuition and no application fee from international students. Reckon with $1,600 for living in town.',
    'There is no fee. Students bear the cost of the journey and of living in town, roughly $1,600 for the month.',
  ])('%s', (text) => expect(feeIn(text)?.free).toBe(true));
});

describe('what it buys', () => {
  test.each([
    ['The tuition is $2,000 per month.', 'tuition 2000 per month'],
    ['The rotation costs $550 a week.', 'tuition 550 per week'],
    ['The rotation costs $80 a day.', 'tuition 80 per day'],
    ['Tuition: $1,200 per rotation.', 'tuition 1200 per rotation'],
    ['The weekly fee is $400.', 'tuition 400 per week'],
    ['$900 for two weeks, $1,500 for four.', 'tuition 900 per rotation, tuition 1500 per 4 weeks'],
    ['$1,600 for four weeks or $2,900 for eight, paid on the first day.', 'tuition 1600 per 4 weeks, tuition 2900 per rotation'],
    ['$1,000 for the visit, $700 for four students of one school.', 'tuition 1000 per rotation, tuition 700 for student'],
    ['The rotation costs $1,800 for four weeks.', 'tuition 1800 per 4 weeks'],
    ['The rotation costs $3,000 for eight weeks.', 'tuition 3000 per rotation'],
    ['The rotation costs $2,000 for one month.', 'tuition 2000 per month'],
    ['## Per month\nTuition: $1,500.', 'tuition 1500 per month'],
    ['## Four weeks: $1,500', 'tuition 1500 per 4 weeks'],
    ['Tuition is $900, due four weeks before the start.', 'tuition 900'],
    ['Tuition, due four weeks ahead, is $900.', 'tuition 900'],
    ['The fee is $900, within two weeks of the offer.', 'tuition 900'],
    ['For two weeks the fee is $500.', 'tuition 500 per rotation'],
    ['The fee is $100 for three days.', 'tuition 100'],
    ['The program fee of $1,500 is to be paid per month.', 'tuition 1500 per month'],
    ['The program fee of $1,500 is to be paid for each elective.', 'tuition 1500 per rotation'],
    ['One month is $1,200, two months are $2,200.', 'tuition 1200 per month, tuition 2200 per rotation'],
    ['One week is $300.', 'tuition 300 per week'],
    ['## Two-week rotation\n$500', 'tuition 500 per rotation'],
    ['## Two-week rotation\n$500 per month', 'tuition 500 per month'],
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
    ['Tuition $2,000, now $1,500.', 'other 2000, tuition 1500'],
    ['The course is $900, with a discount for alumni.', 'tuition 900'],
    ['Tuition is $900. Everybody pays $40 for scrubs.', 'tuition 900, application 40 per application'],
    ['The rotation costs $1,800. You pay $500 to reserve your place.', 'tuition 1800, deposit 500'],
    ['The rotation costs $1,800. $500 is due when you sign and is credited toward the price.', 'tuition 1800, deposit 500'],
    ['| Item | Cost |\n| Deposit | $300 |\n| Tuition | $1,200 |', 'deposit 300, tuition 1200'],
    ['The rotation costs $1,800, in two payments of $900.', 'tuition 1800, other 900'],
    ['Tuition is $900. If you cancel, you get $400 back.', 'tuition 900'],
    ['Tuition is $900. A late fee of $50 is charged after May 1.', 'tuition 900, other 50'],
    ['You pay $100.00 to apply and $1,500.00 for the rotation.', 'application 100 per application, tuition 1500 per rotation'],
    ['$75 fee for the registration; $900 for the elective.', 'application 75 per application, tuition 900 per rotation'],
    ['A $75 fee for registration is due.', 'application 75 per application'],
    ['Tuition is $900. A fee of $75 is charged for credentialing.', 'tuition 900, checks 75'],
    ['The total cost is $900 with no application fee.', 'tuition 900'],
    ['After registration, $900 is due.', 'tuition 900'],
    ['## Application\nThe elective costs visiting students from every school $900.', 'tuition 900 for student'],
    ['| Fee | Amount |\n| Application | $100 |\n| Program | $900 |', 'application 100 per application, tuition 900'],
    ['## Application fee\n$75, paid online', 'application 75 per application'],
    ['| Item | Price |\n| Tuition | $900 |\n| Malpractice insurance | $80 |', 'tuition 900, insurance 80'],
    ['| Insurance | $500 |\n| Tuition | $900 |', 'tuition 900'],
    ['The program fee of $900 covers housing.', 'tuition 900'],
    ['The fee is $900 and includes a room.', 'tuition 900'],
  ])('%s', (text, parts) => expect(partsOf(text)).toBe(parts));

  test.each([
    'Housing is $900 a month.',
    'Malpractice cover of $1,000,000.',
    'The stipend is $500.',
    'A $50 refund is paid back.',
    'Parking is free.',
    'Parking is $6 a day or $48 a month.',
    'Housing costs $600 to $800.',
    '## Parking\n$40',
    'A background check is about $60, paid to the vendor.',
    'Malpractice insurance with limits of $1,000 is needed.',
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
    ['Tuition is nine hundred dollars.', 'tuition 900'],
    ['Tuition is three thousand dollars.', 'tuition 3000'],
    ['Tuition is two thousand three hundred and fifty dollars.', 'tuition 2350'],
    ['Tuition is $1500.00.', 'tuition 1500'],
    ['Tuition is GBP 900.', 'tuition 900 GBP'],
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
    ['Tuition is $900 - $1,200.', null],
    ['Tuition is $900 and is paid between $50 and $100 at a time.', 900],
    ['$180+$1,150', 1330],
    ['Application fee: $180 plus $1,150', 1330],
    ['Tuition is $1,000. Application fee: $50. Registration fee: $50. Badge fee: $50.', 1100],
    ['Tuition is $900. Students pay an application fee of $50. Graduates pay an application fee of $90.', null],
    ['Tuition is $900. Students pay an application fee of $50. Graduates pay an application fee of $50.', 950],
    ['Tuition is $900. Students pay a registration fee of $50. Graduates pay a badge fee of $90.', 1040],
    ['Tuition is $900. The application fee is $50. Late applicants pay an application fee of $90.', 1040],
    ['Students pay $500. Graduates pay $700.', null],
    ['Students pay $500. Graduates pay $500.', 500],
    ['Students pay $500 for two weeks. Graduates pay $700 for four weeks.', 700],
    ['US students pay $300. International students pay $900. US graduates pay $500.', 900],
    ['International students pay $900. International graduates pay $1,200.', null],
    ['US students pay a registration fee of $75. International students pay the registration fee and $2,000 of tuition.', 2075],
  ])('%s', (text, total) => expect(feeIn(text)?.total).toBe(total));

  test.each([
    ['The fee of $500 is due on arrival, and no refund is given.', 'tuition 500 kept'],
    ['Registration is $50, tuition is $900, and the registration fee is non-refundable.', 'application 50 per application, tuition 900'],
    ['Tuition is $900 and fully refundable.', 'tuition 900 returned'],
  ])('kept or returned: %s', (text, parts) => expect(partsOf(text)).toBe(parts));

  test.each(['The program is free.', 'There is no fee.', 'Tuition is $0.', 'Fees: none', '## Fees\nNone'])('free: %s', (text) =>
    expect(feeIn(text)).toMatchObject({ free: true, total: 0 }),
  );
});
