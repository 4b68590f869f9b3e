/** A page that says what each kind of offering costs: of each the price of its kind. */
import { describe, expect, test } from 'vitest';
import { readFee } from '../../src/classify/facts/fee/fee.ts';
import { fits, kindsOf, named } from '../../src/classify/facts/fee/kinds.ts';
import { TODAY } from '../support/sketch.ts';
import { tiersOf } from '../support/tiers-of.ts';

const total = (own: string, page: string) => readFee(tiersOf(own, page).tiers, null, TODAY)?.value.total ?? null;

describe('a price for each kind', () => {
  const page =
    'Electives and sub-internships cost $1,000 per rotation. Observerships carry an administrative fee of $600. There is no fee for research interns.';
  test.each<[string, number | null]>([
    ['Cardiology elective', 1000],
    ['Acting internship in surgery', 1000],
    ['Stroke unit\nObserver', 600],
    ['Registry\nResearch internship', 0],
    // Of a kind that is not told the price of others is all that is known.
    ['Cardiology', 1600],
  ])('%s', (own, fee) => expect(total(own, page)).toBe(fee));

  test.each<[string, string, number | null]>([
    ['Research elective', 'Electives cost $300 per week. The research elective is charged at a flat $800.', 800],
    ['Surgery elective', 'Electives cost $1,200. The research elective is charged at a flat $800.', 1200],
    ['Sub-internship', 'Electives cost $900. Sub-internships cost $1,100.', 1100],
    ['Virtual rounds\n$300', 'There is a $100 application fee for the clinic and hospital programs; online programs have none.', 300],
    ['Office rotation\n$900', 'There is a $100 application fee for the clinic and hospital programs; online programs have none.', 1000],
    ['Family externship\n$900', 'Enrollment, for every externship: $199. The programs from home have no enrollment charge.', 1099],
    ['Online lectures\n$400', 'Enrollment, for every externship: $199. The programs from home have no enrollment charge.', 400],
    ['Cancer registry (research)', 'Unless noted, an elective carries no fee.', 0],
    ['Externship\n$900', 'An application fee of $50 is due for each rotation.', 950],
    ['Virtual rounds\n$300', 'Malpractice cover of $120 must be bought from us for externships.', 300],
    ['Virtual rounds\n$300', 'All in-person rotations require a $90 registration fee.', 300],
    ['Externship\n$900', 'All in-person rotations require a $90 registration fee.', 990],
    ['Externship\n$900', 'The hospital asks a processing fee of $50.', 950],
    ['Virtual rounds\n$300', 'The hospital asks a processing fee of $50. There is no processing fee for online programs.', 300],
    ['Externship\n$900', 'The hospital asks a processing fee of $50. There is no processing fee for online programs.', 950],
  ])('%s / %s', (own, all, fee) => expect(total(own, all)).toBe(fee));
});

describe('kinds in words', () => {
  test.each<[string, string[][]]>([
    ['for every externship and observership', [['externship'], ['observership']]],
    ['the research elective', [['elective', 'research']]],
    ['clinic and hospital programs', [['clinic'], ['hospital']]],
    ['the two programs from home', [['remote']]],
    ['our hospital charges', []],
    ['each rotation', []],
  ])('%s', (text, kinds) => expect(named(text)).toEqual(kinds));

  test('what the heading adds where the lines leave it open', () => {
    const kinds = kindsOf([{ text: 'family medicine', head: 'clinic externships' }]);
    expect(fits(named('externships'), kinds)).toBeGreaterThan(0);
    expect(fits(named('online programs'), kinds)).toBe(-1);
    expect(fits(named('each rotation'), kinds)).toBe(0);
    expect(fits(named('observerships'), kindsOf([{ text: 'observer', head: 'clinic externships' }]))).toBeGreaterThan(0);
  });
});
