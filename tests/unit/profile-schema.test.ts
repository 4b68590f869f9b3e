import { expect, test } from 'vitest';
import { saysSomething } from '../../src/model/says-something.ts';
import type { Profile } from '../../src/model.ts';
import { exportProfile, named, parseProfile, readProfile } from '../../src/profile/schema.ts';

const FULL: Profile = {
  schema: 1,
  status: 'student',
  year: 5,
  finalYear: true,
  graduationYear: 2024,
  usPerson: false,
  school: { name: 'Any', vslo: true, caribbean: false, exchange: false, usAccredited: false },
  specialty: 'internal medicine',
  observershipsCount: true,
  seeksResidency: true,
  budgetUsd: 3000,
  totalBudgetUsd: 9000,
  travelUsd: 1500,
  livingUsdPerWeek: 400,
  inUs: false,
  visa: { held: ['B-1', 'B-2'], planned: [], notNeeded: false, cannotTravel: false },
  exams: { step1: true, step2ck: 245, english: { kind: 'TOEFL', score: 104 }, ecfmg: false },
  startFrom: '2027-03-01',
  startUntil: '2027-09-01',
  done: [{ type: 'observership', setting: 'outpatient', weeks: 4, specialty: 'psychiatry' }],
};

test('an exported profile is read back as it was', () => {
  expect(parseProfile(JSON.parse(exportProfile(FULL)))).toEqual(FULL);
});

test('every field may be absent', () => {
  expect(parseProfile({ schema: 1 })).toEqual({ schema: 1 });
});

test.each([
  [{ budgetUsd: 'abc' }, 'profile.budgetUsd: expected a number, got “abc”'],
  [{ school: { vslo: 'yes' } }, 'profile.school.vslo: expected true or false, got “yes”'],
  [{ startFrom: 'March' }, 'profile.startFrom: expected a date like 2027-03-01, got “March”'],
  [{ exams: { step2ck: 'high' } }, 'profile.exams.step2ck: expected true, false or a score, got “high”'],
  [{ done: [{}, { weeks: -1 }] }, 'profile.done[1].weeks: expected 0 or more, got -1'],
  [{ schema: 2 }, 'profile.schema: expected 1, got 2'],
])('%j is refused with a word on the field', (fields, message) => {
  expect(() => parseProfile({ schema: 1, ...fields })).toThrow(message);
});

test('what is no profile at all is refused', () => {
  expect(() => parseProfile([])).toThrow('profile: expected a group of fields, got []');
});

test('messages come in the reader’s language and with their own word for a field', () => {
  expect(readProfile({ budgetUsd: true }, 'es', () => 'Presupuesto')).toEqual({
    ok: false,
    errors: ['Presupuesto: se esperaba un número; hay true'],
  });
  expect(readProfile({ budgetUsd: true }, 'ar', named)).toMatchObject({ ok: false });
});

test.each<[Omit<Profile, 'schema'>, boolean]>([
  [{}, false],
  [{ status: undefined, specialty: '', school: { name: '' }, visa: { held: [] } }, false],
  [{ done: [{}] }, false],
  [{ done: [{}, { weeks: 4 }] }, true],
  [{ usPerson: false }, true],
  [{ budgetUsd: 0 }, true],
  [{ visa: { held: ['B-1'] } }, true],
])('%j says something of the reader: %s', (said, something) => {
  expect(saysSomething({ schema: 1, ...said })).toBe(something);
});
