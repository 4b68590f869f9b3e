/** What a sum is called decides what it is: words before it, after it, in its heading; an old price, a discount, a fee for some. */
import { describe, expect, test } from 'vitest';
import { readFee } from '../../src/classify/facts/fee/fee.ts';
import { TODAY } from '../support/sketch.ts';
import { tiersOf } from '../support/tiers-of.ts';

/** "tuition 900, insurance 80 = 980". */
function feeIn(text: string): string {
  const { tiers } = tiersOf(text);
  const fee = readFee(tiers, null, TODAY)?.value;
  return fee ? `${fee.parts.map((p) => `${p.kind} ${p.amount}`).join(', ')} = ${fee.total}` : 'none';
}
const cases = (table: [string, string][]) => test.each(table)('%s', (text, fee) => expect(feeIn(text)).toBe(fee));

describe('an old price and a discount', () =>
  cases([
    ['The rotation was $2,000 and is $1,500.', 'other 2000, tuition 1500 = 1500'],
    ['The rotation costs $1,500, reduced from $2,000.', 'tuition 1500, other 2000 = 1500'],
    ['Regular price $2,000, today $1,500.', 'other 2000, tuition 1500 = 1500'],
    ['Four weeks: $2,000$1,500', 'other 2000, tuition 1500 = 1500'],
    ['The course is $900 with a discount for alumni.', 'tuition 900 = 900'],
    ['The rotation is $900. $50.00 discount for alumni.', 'tuition 900 = 900'],
    ['The course costs $900 off season.', 'none'],
  ]));

describe('words after it', () =>
  cases([
    ['$900 for instruction, registration included', 'tuition 900 = 900'],
    ['The rotation is $900 and is taught for the training of doctors. The file: $50.', 'tuition 900, application 50 = 950'],
    ['$75 charge for your registration', 'application 75 = 75'],
    ['$75 one-time fee for the badge', 'checks 75 = 75'],
    ['$75 fee for the annual badge', 'checks 75 = 75'],
    ['$75 registration', 'application 75 = 75'],
    ['$75 charge for each registration', 'application 75 = 75'],
    ['$75 non-refundable charge for the badge', 'checks 75 = 75'],
    ['A $75 non-refundable fee for your international registration', 'application 75 = 75'],
    ['$900 per week of registration', 'tuition 900 = 3600'],
    ['$900 tuition, registration included', 'tuition 900 = 900'],
    ['$900 with no registration', 'tuition 900 = 900'],
  ]));

describe('words before it', () =>
  cases([
    ['Application fee and tuition: $900.', 'tuition 900 = 900'],
    ['The cost of registration is $75.', 'application 75 = 75'],
    ['Total registration: $75', 'application 75 = 75'],
    ['The file is $20, the badge $30.', 'application 20, checks 30 = 50'],
    ['No registration fee, $900.', 'tuition 900 = 900'],
    ['The cost for the badge is $20.', 'checks 20 = 20'],
    ['And then the badge, $20.', 'checks 20 = 20'],
    ['The fee for processing is $60.', 'application 60 = 60'],
    ['Before registration you pay $900.', 'tuition 900 = 900'],
    ['Others charge $3,000; we ask $900.', 'other 3000, tuition 900 = 900'],
    ['Registration costs $75.', 'application 75 = 75'],
    ['The registration at a total of $75', 'application 75 = 75'],
    ['The program includes lectures on medicine in the whole of the country, and the rent is $640.', 'none'],
    ['Malpractice insurance is $90.', 'insurance 90 = 90'],
    ['Registration for parking is $40.', 'none'],
    ['The registration fee for housing is $50.', 'none'],
    ['The application fee of $60 includes housing.', 'application 60 = 60'],
    ['The badge fee is $30 and covers insurance.', 'checks 30 = 30'],
    ['The fee of $20 for the key is refunded with the key.', 'none'],
  ]));

describe('words above it', () =>
  cases([
    ['## Registration\nFee: $75', 'application 75 = 75'],
    ['## Registration\nFee:$75', 'application 75 = 75'],
    ['## Registration\nAll of the visitors who come to us pay this: $75', 'application 75 = 75'],
    ['## Registration\nAll of the visitors who come to us pay $75', 'tuition 75 = 75'],
    ['## Registration\nFor this: all of the visitors who come pay $75', 'tuition 75 = 75'],
    ['## Registration\n$75/per month', 'tuition 75 = 75'],
    ['## Registration\n$75 per rotation', 'tuition 75 = 75'],
    ['## Registration\n$75 tuition', 'tuition 75 = 75'],
    ['## Registration fee\nFor visiting students of all schools: $75', 'application 75 = 75'],
    ['| | Registration | Tuition |\n| Visitors | $75 | $900 |', 'application 75, tuition 900 = 975'],
    ['| | Registration |\n| Badge | $75 |', 'application 75 = 75'],
    ['| | Registration | Fee |\n| Badge | $75 | $20 |', 'application 75, checks 20 = 95'],
    ['| Application and tuition | $900 |', 'tuition 900 = 900'],
    ['## Room\n$640', 'none'],
    ['## Malpractice insurance\n$90', 'insurance 90 = 90'],
    ['## Housing and fees\n$900', 'tuition 900 = 900'],
    ['## Room and price of the course\n$640', 'tuition 640 = 640'],
  ]));

describe('no fee of the host', () =>
  test.each([
    'The white coat is $40.',
    'A replacement badge is $25.',
    'The badge fee is $25 for a lost badge.',
    'The visa application fee is $185.',
    'The scholarship application fee is $40.',
    'The registration fee of $40 is paid to the vendor.',
    'Registration for the awards dinner is $20.',
    'The meals at registration are $20.',
    'The badge fee is $10 a night.',
    'A background check fee of $60 is due to the vendor.',
    'The background check is $60.',
    '## Malpractice insurance\n$1,000,000',
    '## Hotels\n$90',
    '$50 is returned to you.',
    'We keep $50 of what you paid.',
    'Minus $50 for the bank.',
    'Half on arrival: $450.',
    'An optional tour is $30.',
  ])('%s', (text) => expect(feeIn(text)).toMatch(/^none$|= 0$/)));

describe('two sums', () =>
  cases([
    ['Registration of $50 plus $1,000 in tuition.', 'application 50, tuition 1000 = 1050'],
    ['The visit is $1,000 plus $90', 'other 1000, tuition 90 = 1090'],
    ['The visit is $1,000, and no plus in any other way; the block is $90', 'tuition 1000, tuition 90 = 1000'],
    ['Housing is $600 to $800.', 'none'],
    ['The rotation is between $900 and $1,200 for four weeks.', 'tuition 900, tuition 1200 = null'],
    ['The rotation is $900 to $1,200 for four weeks.', 'tuition 900, tuition 1200 = null'],
    ['The rotation is $900 and $1,200 for four weeks.', 'tuition 900, tuition 1200 = 1200'],
    ['The days between are free. We ask for a visit $900 and $1,200 for four weeks.', 'tuition 900, tuition 1200 = 1200'],
    ['We charge $300 for each full two-week period.', 'tuition 300 = 600'],
    ['Parking is $6 a day, or $48.', 'none'],
    ['Students between their last years pay $900.', 'tuition 900 = 900'],
  ]));

describe('nothing to pay', () =>
  cases([
    ['All visits are free of charge. Bring lunch.', ' = 0'],
    ['No tuition. An application fee of $50 is due.', 'application 50 = 50'],
    ['No tuition and no badge fee.', ' = 0'],
    ['## Fees\nNone at all.', ' = 0'],
    ['## Fees\nThere are none.', ' = 0'],
    ['## Fees\nNone, but a deposit is due', 'none'],
    ['## Does it cost anything?\nNever', ' = 0'],
    ['## Is there a charge?\nNo! Not at all!', ' = 0'],
    ['Lunch is free and the rotation costs $900.', 'tuition 900 = 900'],
    ['Lunch is free.', 'none'],
    ['Parking is in the yard; the rotations are free of charge.', ' = 0'],
  ]));

describe('a share on top', () =>
  cases([
    ['Tuition is $1,000. A 10% service fee is added.', 'tuition 1000 = 1100'],
    ['Tuition is $1,000. A 10% booking fee is refunded.', 'tuition 1000 = 1000'],
    ['Tuition is $1,000, less a 10% service fee.', 'tuition 1000 = 1000'],
  ]));

describe('for some', () =>
  cases([
    ['Physicians pay a registration fee of $75. Residents pay a registration fee of $50.', 'application 75, application 50 = null'],
    ['A physician pays a registration fee of $75. Physicians pay a registration fee of $50.', 'application 75, application 50 = 125'],
    ['| | Physicians | Residents |\n| Registration | $75 | $50 |', 'application 75, application 50 = null'],
    ['The fee is $75 for physicians. The fee is $50 for residents.', 'tuition 75, tuition 50 = null'],
    ['The fee is $500. International students pay $900.', 'tuition 500, tuition 900 = 900'],
    ['| | US students | International students |\n| 4 weeks | $300 | $900 |', 'tuition 300, tuition 900 = 900'],
    [
      'Students of U.S. schools pay a processing fee of $75. Badge fee: $20. International students pay the processing fee and $2,000 of tuition.',
      'application 75, checks 20, tuition 2000 = 2095',
    ],
    [
      'Students of U.S. schools pay a processing fee of $75. Badge fee: $20. International students pay $2,000 of tuition.',
      'application 75, checks 20, tuition 2000 = 2020',
    ],
  ]));
