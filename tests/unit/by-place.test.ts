/** A sentence that tells of both kinds of place is read part by part. */
import { describe, expect, test } from 'vitest';
import { holdsAt, partsByPlace } from '../../src/classify/by-place.ts';
import { plain } from '../../src/lexicon/plain.ts';

const parts = (quote: string) =>
  partsByPlace({ quote, text: plain(quote), stem: '', block: 0, heading: false, question: false }).map((s) => s.quote);

describe('parts', () => {
  test.each<[string, string[]]>([
    ['In the clinics you examine, in the hospital you watch.', ['In the clinics you examine,', 'in the hospital you watch.']],
    [
      'The law is strict, so with our outpatient preceptors you take histories, and with our hospital preceptors you shadow.',
      ['with our outpatient preceptors you take histories, and', 'with our hospital preceptors you shadow.'],
    ],
    ['On the wards you present; at the offices you look on.', ['On the wards you present;', 'at the offices you look on.']],
    ['You examine in the clinic and in the hospital.', ['You examine in the clinic and in the hospital.']],
    ['In the clinics you examine.', ['In the clinics you examine.']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));
});

test('what is said of one kind of place holds at no other', () => {
  expect(holdsAt('in the clinics you examine', 'outpatient')).toBe(true);
  expect(holdsAt('in the clinics you examine', 'inpatient')).toBe(false);
  expect(holdsAt('with our hospital doctors you shadow', 'outpatient')).toBe(false);
  expect(holdsAt('with our hospital doctors you shadow', 'both')).toBe(true);
  expect(holdsAt('you shadow in the hospital', 'outpatient')).toBe(true);
});
