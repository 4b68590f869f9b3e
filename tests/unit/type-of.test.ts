/** The text beats the name, as far as it tells more than the name is used. */
import { describe, expect, test } from 'vitest';
import { misleads, typeOf } from '../../src/classify/type-of.ts';
import type { Contact, Facts, Type } from '../../src/model.ts';

interface Case {
  label?: Type | null;
  times?: number;
  denied?: boolean;
  nature?: Partial<Record<Type, number>>;
  contact?: Contact;
  role?: 'claim' | 'share' | 'watch';
  remote?: boolean;
  facts?: Partial<Facts>;
  length?: number;
}
function type({
  label = null,
  times = 0,
  denied = false,
  nature = {},
  contact = 'unclear',
  role,
  remote = false,
  facts = {},
  length = 5,
}: Case) {
  const seen = contact === 'unclear' ? [] : [{ role, value: contact }];
  return typeOf({
    label: label && ({ value: label, times, denied } as never),
    nature: (kind) => nature[kind] ?? 0,
    told: { value: contact, seen: seen as never },
    remote,
    facts: { audience: [], host: 'unclear', ...facts } as Facts,
    length,
  });
}

describe('what is told outweighs a name that is not used', () => {
  test.each<[string, Case, Type]>([
    ['an intern’s work', { label: 'elective', nature: { 'sub-internship': 3 } }, 'sub-internship'],
    ['a required rotation', { label: 'externship', nature: { clerkship: 3 } }, 'clerkship'],
    ['a choice for credit', { label: 'clerkship', nature: { elective: 5 } }, 'elective'],
    ['cells and papers', { label: 'observership', nature: { research: 4 } }, 'research'],
    ['a screen at home', { label: 'clerkship', nature: { virtual: 5 } }, 'virtual'],
    ['the name is used often', { label: 'elective', times: 2, nature: { 'sub-internship': 3 } }, 'elective'],
    ['on a long page more is said in passing', { label: 'elective', nature: { 'sub-internship': 3 }, length: 30 }, 'elective'],
    ['a name that is denied weighs nothing', { label: 'elective', times: 0, denied: true, nature: { research: 2 } }, 'research'],
    [
      'externs who are students of a school',
      { label: 'externship', times: 1, nature: { 'sub-internship': 3, elective: 1 } },
      'sub-internship',
    ],
    ['papers beside patients to examine', { label: 'externship', nature: { research: 4 }, contact: 'hands-on' }, 'externship'],
    ['a claim of contact is no patient', { label: 'externship', nature: { research: 4 }, contact: 'hands-on', role: 'claim' }, 'research'],
    [
      'who only looks does no intern’s work',
      { label: 'elective', nature: { 'sub-internship': 5 }, contact: 'observation' },
      'observership',
    ],
    ['who looks first may work later', { nature: { clerkship: 4 }, contact: 'observation', role: 'watch' }, 'clerkship'],
    ['graduates take no elective', { label: 'elective', nature: { externship: 2 }, contact: 'hands-on' }, 'externship'],
    ['it is for others', { label: 'externship', nature: { unclear: 3 } }, 'unclear'],
    ['a visiting resident’s', { label: 'unclear', nature: { elective: 5 } }, 'unclear'],
  ])('%s', (_, told, expected) => expect(type(told)).toBe(expected));
});

describe('without a name', () => {
  test.each<[string, Case, Type]>([
    ['guests who are students', { nature: { elective: 1 } }, 'elective'],
    ['the same with patients', { nature: { elective: 1 }, contact: 'hands-on' }, 'elective'],
    ['graduates with patients', { nature: { elective: 1, externship: 2 }, contact: 'hands-on' }, 'externship'],
    ['nobody', {}, 'unclear'],
    ['online', { remote: true }, 'virtual'],
    ['no patients', { contact: 'none' }, 'research'],
  ])('%s', (_, told, expected) => expect(type(told)).toBe(expected));
});

test('a name misleads where it promises patients, or where an observer touches them', () => {
  expect(misleads('externship', 'observership', 'observation')).toBe(true);
  expect(misleads('observership', 'externship', 'hands-on')).toBe(true);
  expect(misleads('elective', 'sub-internship', 'hands-on')).toBe(false);
});
