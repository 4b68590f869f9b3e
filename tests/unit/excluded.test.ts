/** Whom a page says it does not take. */
import { expect, test } from 'vitest';
import { excluded } from '../../src/classify/facts/audience/audience.ts';
import { nearest } from '../../src/classify/facts/fact.ts';
import { tiersOf } from '../support/tiers-of.ts';

const excludedIn = (text: string): string => {
  const { page, tiers } = tiersOf(text);
  return nearest(excluded, tiers, { page, today: '2026-11-24', alone: true })?.value.join(' ') ?? '';
};

test.each([
  ['Students and interns cannot be placed.', 'student'],
  ["The hospital doesn't badge students.", 'student'],
  ['Medical students come through our partners and cannot use this path.', 'student'],
  ["Graduates aren't appointed to student electives.", 'graduate'],
  ['A student who has already received the degree can no longer be placed.', 'graduate'],
  ['Students who have already graduated are not eligible.', 'graduate'],
  ["You'll be in your final year, and you won't have graduated.", 'graduate'],
  ['You must not have graduated by the time you come.', 'graduate'],
  ['Once you hold your diploma you can no longer rotate with us.', 'graduate'],
  ['People who have completed medical school cannot take an elective here.', 'graduate'],
  ['Those who have graduated are directed to the observerships below.', 'graduate'],
  ['Students must be enrolled on the last day of the elective.', 'graduate'],
  ['Be enrolled for the entire rotation.', 'graduate'],
  ['You must remain a student on every day of the elective.', 'graduate'],
  ['Final-year students. If you graduate before the rotation ends, you cannot come.', 'graduate'],
  ['Those who have received the MD are no longer within the agreement.', 'graduate'],
  ['Anybody who has not received the diploma is not eligible.', 'student'],
  ['The student attends on the last day.', ''],
  ['A letter that you will not graduate before the elective is over.', 'graduate'],
  ['The elective ends on the day you qualify.', 'graduate'],
  ['The elective ends with a quiz on graduation day traditions.', ''],
  ['The agreements cover those who are enrolled. Doctors who hold the degree are not within them.', 'graduate'],
  ['Our agreement is with the school; graduates are outside it.', 'graduate'],
  ['We have nothing of the kind for graduates.', 'graduate'],
  ['Graduates may come. We do not take students.', 'student'],
  ['We hear from students. We do not place them.', 'student'],
  ['We host students. Agencies charge for it and do not place them.', ''],
  ['We do not take students. The same is true of graduates.', 'student graduate'],
  ['If you have not graduated, ask your dean for a letter.', ''],
  ['Those who have not graduated from a listed school write to us first.', ''],
  ['Our funding does not stretch to students of schools abroad or to graduates.', 'graduate'],
  ["The doctor's carrier makes no allowance for graduates.", 'graduate'],
  ['There is no tuition for students.', ''],
  ['The hospital sends no bill to students.', ''],
  ['Departments have been asked not to accept students privately.', ''],
  ['The program was not set up for doctors who want a residency.', ''],
  ['Candidates in earlier years are asked to wait.', ''],
  ['Requests from students are not accepted, and neither are those from foreign institutions.', 'student'],
  ['Graduates cannot be scheduled; no exceptions are made for students.', 'student graduate'],
  ["No students, no graduates, no international trainees. Residents can't be issued a badge.", 'student graduate'],
  ['Recent graduates may not.', 'graduate'],
  ['| Student | Yes |\n| Graduate | No |', 'graduate'],
  ['Do you take students? We do not.', 'student'],
  ['Is there a fee for students? No.', ''],
  ['The following may not come:\n- graduates', 'graduate'],
  // What narrows one member of a list is no word on the others.
  ['Requests from students, from graduates, or from those who have no sponsor are not considered.', 'student graduate'],
  ['Neither residents, nor graduates, nor students unless nominated, can be considered.', 'graduate'],
  ['We cannot host students from other schools, graduates, or residents who come without a sponsor.', 'graduate'],
  ['We do not take students, graduates, or residents without a badge.', ''],
  ['Students are not allowed to write orders. We cannot offer stipends to graduates.', ''],
  ['Physicians who graduated longer than five years ago may not come.', ''],
  ['Applications are not being accepted from visiting students.', 'student'],
  ['The department does not accept observers or visiting students.', 'student'],
  ['The College does not charge visiting students tuition.', ''],
  ['Electives are not available to graduates.', 'graduate'],
  ['The hospital does not bill students.', ''],
  ['University housing is not available to visiting students.', ''],
  ['## Courses closed to visiting students\nThese are for our own.', ''],
  ['Cardiology, Urology and Neurology do not take visiting students.', ''],
  ['The hospital and its clinics do not take visiting students.', 'student'],
])('%s', (text, who) => expect(excludedIn(text)).toBe(who));
