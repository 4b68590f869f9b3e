import { expect, test } from 'vitest';
import { contradictions } from '../../src/classify/facts/contradictions.ts';
import { tiersOf } from '../support/tiers-of.ts';

const found = (text: string): string[] => contradictions(tiersOf(text).tiers).map((c) => c.axis);

test.each([
  ['Real hands-on experience!\nThe participant shall not interview, examine or treat patients.', ['contact']],
  ['Immersion in hands-on patient care\nAt this site rotators accompany the physician; rotators do not interview patients.', ['contact']],
  ['Guaranteed LOR!\nWe do not guarantee a letter of recommendation.', ['letter']],
  ['An inpatient rotation in cardiology.\nThe rotation itself is in the office.', ['setting']],
  ['No hidden fees.\nAn additional charge may be required by the site.', ['fee']],
])('a claim and what takes it back: %s', (text, axes) => expect(found(text)).toEqual(axes));

test.each([
  ['This is not a hands-on rotation.\nObservers may not examine patients.'],
  ['Hands-on externship. You take histories and examine.'],
  ['Hands-on externship.\nExterns do not examine patients alone.'],
  ['LOR guaranteed.'],
  ['No hidden fees. No additional charges.'],
])('no contradiction: %s', (text) => expect(found(text)).toEqual([]));
