/** What a page's facts are noted with: the value in a word, and the page's own sentence. */
import { describe, expect, test } from 'vitest';
import { excluded } from '../../src/classify/facts/audience/audience.ts';
import { nearest } from '../../src/classify/facts/fact.ts';
import { readFacts } from '../../src/classify/facts/facts.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { finish } from '../../src/model/steps.ts';
import { pageOf } from '../support/page-of.ts';
import { tiersOf } from '../support/tiers-of.ts';

const AROUND = { today: '2026-11-24', hostKind: null, host: { kind: 'unclear', system: false, sentence: null } } as const;

/** What is read of a page that is this text and nothing else. */
function factsOf(text: string) {
  const page = pageOf(text);
  const own = sentencesOf(page.blocks, page.blocks.keys().toArray());
  const scope = { title: '', block: 0, titles: [], own, section: [], shared: [] };
  return finish(readFacts(scope, { ...AROUND, page }));
}

/** What of its evidence stands on one axis. */
const noted = (axis: string, text: string): [string, string][] =>
  factsOf(text)
    .evidence.filter((e) => e.axis === axis)
    .map((e) => [e.value, e.quote]);

test.each<[string, string, [string, string][]]>([
  ['weeks', 'Rotations last two to four weeks.', [['2-4', 'Rotations last two to four weeks.']]],
  ['weeks', 'Tell us for how long you want to come.', [['not said', 'Tell us for how long you want to come.']]],
  ['fee', 'Tuition is $900.', [['900', 'Tuition is $900.']]],
  ['fee', 'The program is free.', [['free', 'The program is free.']]],
  ['fee', 'Tuition is $900 to $1,200.', [['depends', 'Tuition is $900 to $1,200.']]],
  ['visa', 'B-1 or B-2 visas are accepted.', [['B-1 B-2', 'B-1 or B-2 visas are accepted.']]],
  ['visa', 'No J-1.', [['refused', 'No J-1.']]],
  ['visa', 'A visa is needed.', [['mentioned', 'A visa is needed.']]],
  ['refund', 'Tuition is refundable in full.', [['tuition', 'Tuition is refundable in full.']]],
  ['place', 'The office is in Akron, Ohio.', [['Akron, OH', 'The office is in Akron, Ohio.']]],
  ['place', 'We are in upstate New York.', [['NY', 'We are in upstate New York.']]],
  ['supervision', 'You work with Dr. Ada Quill.', [['named', 'You work with Dr. Ada Quill.']]],
  [
    'specialties',
    'Pediatrics, psychiatry, or neurology.',
    [['pediatrics, psychiatry, neurology', 'Pediatrics, psychiatry, or neurology.']],
  ],
  ['international', 'International students may apply.', [['yes', 'International students may apply.']]],
  ['vslo', 'Apply through VSLO.', [['required', 'Apply through VSLO.']]],
  ['letter', 'LOR guaranteed.', [['offered', 'LOR guaranteed.']]],
  ['letterhead', 'The letter is on hospital letterhead.', [['hospital', 'The letter is on hospital letterhead.']]],
  ['refund', 'The fee is returned if a visa is denied.', [['visaRefusal', 'The fee is returned if a visa is denied.']]],
  ['leadTimeWeeks', 'Apply 8 weeks in advance.', [['8', 'Apply 8 weeks in advance.']]],
  ['partnerSchools', 'Only partner schools: Reed College.', [['Reed College', 'Only partner schools: Reed College.']]],
  ['housing', 'Housing is included.', [['included', 'Housing is included.']]],
  ['contactEmail', 'Write to desk@host.example.org.', [['desk@host.example.org', 'Write to desk@host.example.org.']]],
  ['status', 'Applications are open.', [['open', 'Applications are open.']]],
  ['deadline', 'Apply by March 1, 2027.', [['2027-03-01', 'Apply by March 1, 2027.']]],
  ['supervision', 'A surgeon is with you.', [['stated', 'A surgeon is with you.']]],
  ['excluded', 'Students are not eligible.', [['student', 'Students are not eligible.']]],
  [
    'fee',
    'Tuition is $900. A badge fee of $20 is due. Housing is $600.',
    [
      ['920', 'Tuition is $900.'],
      ['920', 'A badge fee of $20 is due.'],
    ],
  ],
  [
    'audience',
    'Final-year students may apply. Graduates are welcome.',
    [
      ['final-year-student', 'Final-year students may apply.'],
      ['graduate', 'Graduates are welcome.'],
    ],
  ],
  [
    'audience',
    'Graduates are welcome. Final-year students may apply.',
    [
      ['final-year-student', 'Final-year students may apply.'],
      ['graduate', 'Graduates are welcome.'],
    ],
  ],
  [
    'requires',
    'Step 1 is required. TOEFL 100 is required. ECFMG certification is required. Proof of immunizations and a background check are required.',
    [
      ['exams', 'Step 1 is required.'],
      ['english', 'TOEFL 100 is required.'],
      ['ecfmg', 'ECFMG certification is required.'],
      ['immunisation', 'Proof of immunizations and a background check are required.'],
      ['backgroundCheck', 'Proof of immunizations and a background check are required.'],
    ],
  ],
])('%s: %s', (axis, text, expected) => expect(noted(axis, text)).toEqual(expected));

test('of a page that says nothing nothing is known', () => {
  const { facts, contradictions, links, evidence } = factsOf('Hello.');
  expect({ contradictions, links, evidence }).toEqual({ contradictions: [], links: [], evidence: [] });
  const unknown = new Set(Object.values(facts).map((value) => JSON.stringify(value)));
  expect(unknown).toEqual(new Set(['[]', '"unclear"', '"absent"', 'null', '{"tuition":"unclear","visaRefusal":"unclear"}']));
});

test('no more than four sentences are noted', () =>
  expect(noted('fee', 'Tuition: $900. Badge: $1. Application: $2. File: $3. Registration: $4. Membership: $5.')).toHaveLength(4));

describe('whom the page takes', () => {
  test.each([
    ['Fourth-year students may apply. Third-year students are welcome.', ['final-year-student', 'student']],
    ['Graduates, but not students, may apply.', ['graduate']],
    ['For graduates (not students).', ['graduate']],
    ['Residents present the case to visiting students.', []],
    ['Past students speak; graduates may apply.', ['graduate']],
    ['Former students say so. Graduates may come.', ['graduate']],
    ['Nurses may shadow.', ['premed-or-other']],
    ['Medical students and doctors, from Ohio or the other side of the world, may come.', ['student', 'graduate']],
    ["Reviews from last year's group", []],
    ['Proof of a TB test within the last year; flu vaccine in winter', []],
    ['Students in the last year may apply.', ['final-year-student']],
    ['Anyone in medical school, whatever the year.', ['student']],
    ['You hold a licence and are in practice in your own country.', ['practising-physician']],
  ])('%s', (text, expected) => expect(factsOf(text).facts.audience).toEqual(expected));
});

describe('whom the page does not take', () => {
  test.each([
    ['Graduates of any medical school, and physicians, are not eligible.', ['graduate', 'practising-physician']],
    ['Current medical students are ineligible for observerships.', ['student']],
    ['We do not accept graduates.', ['graduate']],
    ['# Who comes\n## Graduates\nThis catalog is not for you.', ['graduate']],
    ['No medical students.', ['student']],
    ['High school students are not accepted.', ['premed-or-other']],
    ['Students may not apply unless their dean writes.', null],
    ['Graduates may apply, but students are not eligible.', ['student']],
    ['We welcome graduates.', null],
    ['Students cannot apply until they graduate.', ['student']],
    ['Students cannot apply until they have passed Step 1.', null],
    ['Graduates may not apply; students may.', ['graduate']],
    ['Past students are not accepted.', ['student']],
    ['There are no electives for graduates.', ['graduate']],
    ['The clinic has no room for bikes, students say.', null],
    ['Students cannot write orders.', null],
    ['Students may not be alone with a patient.', null],
    ['We cannot place graduates.', ['graduate']],
    ['There is nothing here for doctors who have their degree already.', ['graduate']],
    ['The elective is closed to graduates.', ['graduate']],
    ['Medical students have no part in this visit.', ['student']],
    ['People who hold the degree already are asked not to apply.', ['graduate']],
    ['Letters of graduates get a short, friendly no.', ['graduate']],
    ['Graduates are turned away.', ['graduate']],
    ['Graduates fall outside the program.', ['graduate']],
    ['Graduates need not apply.', ['graduate']],
    ['Medical students should look at our student page.', ['student']],
    ['We do not consider anyone in an earlier year.', ['student']],
    ['Third-years are not considered.', ['student']],
    ['If you are still enrolled in medical school we have no room for you.', ['student']],
    ['Once you have graduated you cannot come.', ['graduate']],
    ['Students at schools in other countries are turned down.', null],
    ['Medical students should look at our student page, as this program is for graduates.', ['student']],
    ['Visiting students report to us, and the student office has no part in it.', null],
    ['US students: please see the VSLO page.', null],
    ['Nor is the visit meant for doctors who prepare for residency.', null],
    ['Nor is the visit meant for doctors who have graduated.', ['graduate']],
    ['Now and then a doctor who is finished with school writes and we have to say no.', ['graduate']],
    ["Students who'll have graduated by then are out of luck.", ['graduate']],
    ["If you haven't got your diploma yet, come back when you have.", ['student']],
    ["People who are still studying can't be externs here.", ['student']],
    ["If you are still studying, you'd be better served by an elective.", ['student']],
    ['Students who do not attend the orientation are sent home.', null],
    ["Graduates who don't come on time lose the day.", null],
    ['Students should see the calendar.', null],
    ['Students please visit our page for dates.', null],
    ['Students have no exam at the end.', null],
    ['There is nothing for students to pay.', null],
    ['Students are never alone with a patient.', null],
    ['Graduates never wait for their letter.', null],
    ['Nothing is closed to students: the library, the ward, the gym.', null],
    ['Students should contact the office by mail.', null],
  ])('%s', (text, expected) => {
    const { page, tiers } = tiersOf(text);
    expect(nearest(excluded, tiers, { ...AROUND, page, alone: true })?.value ?? null).toEqual(expected);
  });
});
