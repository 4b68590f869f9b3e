/** What everybody pays once beside the price, in other words than “application fee”, and what is no such thing. */
import { describe, expect, test } from 'vitest';
import { readFee } from '../../src/classify/facts/fee/fee.ts';
import { TODAY } from '../support/sketch.ts';
import { tiersOf } from '../support/tiers-of.ts';

const totalOf = (text: string): number | null => readFee(tiersOf(text).tiers, null, TODAY)?.value.total ?? null;

describe('paid on top', () => {
  test.each([
    ["Tuition is $350 a week. There's also $75, paid once, for credentialing.", 1475],
    ['Tuition is $900 for four weeks. Our insurer puts you on its policy for $110, one time.', 1010],
    ['Our insurer charges $110 to add you, which we pass on. The month is $1,000.', 1110],
    ['Four weeks cost $1,500, and everyone buys the badge ($30).', 1530],
    ['| Item | Price |\n| Institution fee | $200 |\n| Tuition | $3,000 |', 3200],
    ['## Fees & refunds\nA registration fee of $120 is added at checkout. The rotation is $1,400.', 1520],
    ["Students of schools elsewhere pay $1,100 a month and a $150 processing fee which isn't refunded.", 1250],
    ['You pay $100 for review of your documents and $1,400 for four weeks.', 1500],
    ['| Item | Price |\n| Tuition | $1,400 |\n| Background check | $90, once, required |', 1490],
  ])('%s', (text, total) => expect(totalOf(text)).toBe(total));
});

describe('not paid on top', () => {
  test.each([
    ['A one-time fee of $600 covers the whole observership.', 600],
    ['| Item | Price |\n| Tuition | $3,000 |\n| Late fee | $200 |', 3000],
    ['The month is $1,000. If you lose your badge there is a one-time charge of $25.', 1000],
    ['Tuition is $1,200 per four weeks. Rush handling is $100, one time.', 1200],
    ['Tuition is $1,000 for four weeks. $400 once at booking, the rest on arrival.', 1000],
    ['Resume review $60 with any booking. The rotation is $1,000.', 1000],
    ['You obtain a state license (fee $80) and complete onboarding. The rotation is $900.', 900],
  ])('%s', (text, total) => expect(totalOf(text)).toBe(total));
});

describe('by the week', () => {
  test.each([
    ['An administrative fee of $250 per week is due before arrival.', 1000],
    ['$300 per week plus a $50 badge.', 1250],
    ['Complete the form and pay the $100 application fee. On approval, pay the observer fee of $350 per week.', 1500],
    ['It is $500 a week, of which the first week is your deposit.', 2000],
    ['The externship costs $1,300 and may be extended by two weeks.', 1300],
    ['| Kind | Length | Fee |\n| Brief | 1 to 5 days | $400 |\n| Standard | Up to 4 weeks | $1,200 |', 1200],
  ])('%s', (text, total) => expect(totalOf(text)).toBe(total));
});
