/** Visa classes that a host takes and those it refuses, clause by clause, and whether it sponsors one. */
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/classify/facts/fact.ts';
import visa from '../../src/classify/facts/visa.ts';
import { tiersOf } from '../support/tiers-of.ts';

/** "B-1, not ESTA, sponsor no". */
function visaIn(text: string): string {
  const { page, tiers } = tiersOf(text);
  const found = nearest(visa, tiers, { page, today: '2026-11-24', alone: true })?.value;
  if (!found) return 'nothing';
  const { kinds, refused, sponsored } = found;
  return [...kinds, ...refused.map((r) => `not ${r}`), `sponsor ${sponsored}`].join(', ');
}
const cases = (table: [string, string][]) => test.each(table)('%s', (text, said) => expect(visaIn(text)).toBe(said));

describe('classes', () =>
  cases([
    ['Visa: B1/B2', 'B-1, B-2, sponsor unclear'],
    ['H1B and O1 visas are fine.', 'H-1B, O-1, sponsor unclear'],
    ['Come on a tourist visa.', 'B-2, sponsor unclear'],
    ['A business visa is needed.', 'B-1, sponsor unclear'],
    ['Tourist visas or B-1 visas are needed.', 'B-1, sponsor unclear'],
    ['Visitors come on a WB visa.', 'ESTA, sponsor unclear'],
    ['Vitamins B1 and B2 were low.', 'nothing'],
    ['J-1 scholars work in the lab.', 'nothing'],
  ]));

describe('refused in a clause of its own', () =>
  cases([
    ['We do not accept the B-2; visitors enter on a B-1 visa.', 'B-1, not B-2, sponsor unclear'],
    ['F-1 students may come, but J-1 is not possible.', 'F-1, not J-1, sponsor unclear'],
    ['We do not pay for travel, but B-1 visas are fine.', 'B-1, sponsor unclear'],
    ['We do not help with papers, so come on a B-1 visa.', 'B-1, sponsor no'],
    ['We are not a school. F-1 students may come.', 'F-1, sponsor unclear'],
    ['ESTA will not do.', 'not ESTA, sponsor unclear'],
    ['ESTA has led to trouble at the border.', 'not ESTA, sponsor unclear'],
    ['F-1 is fine; J-1 is not accepted.', 'F-1, not J-1, sponsor unclear'],
    ['Not only B-1 but also B-2 visas are fine.', 'B-1, B-2, sponsor unclear'],
    ['We cannot accept:\n- ESTA', 'not ESTA, sponsor unclear'],
    ['We accept:\n- B-1 visa', 'B-1, sponsor unclear'],
    ['## Visas we do not accept\nESTA', 'not ESTA, sponsor unclear'],
    ['We do not accept ESTA. A visitor with a B-1 visa is welcome.', 'B-1, not ESTA, sponsor unclear'],
    ['No ESTA. Visitors have come on ESTA.', 'ESTA, sponsor unclear'],
  ]));

describe('sponsors', () =>
  cases([
    ['We can sponsor a J-1 visa.', 'J-1, sponsor yes'],
    ['Our international office issues the DS-2019.', 'sponsor yes'],
    ['The university does not sponsor visas.', 'sponsor no'],
    ['We do not sponsor J-1. Visitors have come on the J-1 of their home school.', 'J-1, sponsor no'],
    ['Never has the clinic sponsored anyone, nor can the hospital sponsor visas.', 'sponsor no'],
    ['We do not charge for the forms of visitors who come for more than three months, and we sponsor a visa.', 'sponsor yes'],
    ['Visas are your own responsibility.', 'sponsor no'],
    ['You need a visa.', 'sponsor unclear'],
  ]));
