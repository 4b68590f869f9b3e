/** Ordinary sentences that sound like a refusal or a promise: readers are told the same with them as without. */
import { expect, test } from 'vitest';
import type { Profile } from '../../src/model.ts';
import { rateHtml } from '../../src/rate-html.ts';

const PAGE = `<title>Externship</title><h1>Internal Medicine Externship</h1><p>International graduates and final-year students spend four weeks in our clinic with Dr. Ada Quill.
  You take histories and examine patients.</p><p>Tuition is $1,500. Dr. Quill may write a letter of recommendation. Most come on a B-1 visa. To apply, send your CV.</p>`;
const READERS: (Profile | null)[] = [
  null,
  { schema: 1, status: 'graduate', graduationYear: 2022, usPerson: false, budgetUsd: 3000, visa: { held: ['B-1'] } },
  { schema: 1, status: 'student', finalYear: true, usPerson: false, school: { usAccredited: false, vslo: false, exchange: false } },
];

const told = (more: string) =>
  READERS.map((reader) => {
    const { listings } = rateHtml(`<html lang="en"><main>${PAGE}${more}</main>`, { url: null, today: '2026-11-29', locale: 'en' }, reader);
    return listings.map(({ warnings, signs, fit }) => ({
      warnings: warnings.map(({ id, severity }) => `${severity} ${id}`),
      signs: signs.map(({ id }) => id),
      fit: fit?.verdict,
    }));
  });
const PLAIN = told('');

test.each([
  'Students who do not attend the orientation are sent home.',
  'Graduates who cannot come on the first day should call us.',
  'Students may not be alone with a patient.',
  'Graduates never write in the chart of another doctor.',
  'Students should bring a white coat.',
  'Visitors have no access to the pharmacy.',
  'The library is closed to students after nine.',
  'We never turn away a patient.',
  'Our residents are graduates of many schools.',
  'The residency program does not take part in this.',
  'Please do not send letters by mail.',
  'We do not collect data about students.',
  'Students have nothing to pay for lunch.',
  'Nobody pays for parking.',
  'The office closes at five.',
  'A second visit is not included in the bus pass.',
  'The lottery for lockers is in May.',
  'Our carrier insures the building.',
  'The house on Elm Street belongs to the museum.',
  'The consulate is downtown.',
  'Last year we had four externs.',
  'The group of last year went hiking.',
  'We cannot promise good weather.',
  'In an emergency call 911.',
  'Ask the coordinator about our other programs.',
  'The clinic is named for Dr. Rask, who did not live to see it.',
  'Patients who have no insurance pay what they can.',
  'The keynote of the society is in June.',
  'Our school partners help with the health fair.',
  'Two in three patients speak Spanish.',
  'We keep your file for one year.',
  "We can't return phone calls on weekends.",
  'The safety course is compulsory for staff.',
  'The corridor is full on Mondays.',
  'Spring is full of pollen.',
  'Dr. Quill writes for a newspaper.',
  'Send a letter from your dean that you are in good standing.',
  'The clinic sends patients letters of reminder.',
  'A nurse may write a note for your employer.',
  'We have put the chairs on hold for the meeting.',
  'The bus pass cannot be returned.',
  'Patients without a visa are seen like all others.',
  'Dr. Quill is a citizen of two countries.',
  'The medical school next door is accredited by the LCME.',
  'Our pharmacist takes in coats for charity.',
  'The house is free of smoke.',
  'It takes six weeks to get used to the winter.',
  'The weather changes without notice.',
  'Our doctors travel to meetings and come back.',
  'Wear shoes that you can stand in.',
  'Everybody goes home at five, no matter what.',
  'We will put you in touch with the doctor.',
  'Names are taken at the door.',
  'The prize is given to citizens of the United States.',
  'We do not give references for landlords.',
  'We cannot place students in two rooms at a time.',
  'Nobody can park behind the clinic.',
  'Visitors move to a different room after lunch.',
  'The department will be hosting no lunch on Fridays.',
  'Plan on two hours for the orientation.',
  'Each of the patients gets a letter by mail.',
  'A doctor who studied medicine in Spain teaches on Mondays.',
  'The first week is the busiest.',
  'Call rooms are on the fourth floor.',
  'Patients from other schools of nursing have a desk here.',
  'The doctor decides where you sit.',
  'Those who have not graduated from driving school take the bus.',
  'Children who study medicine as a game are welcome at the fair.',
  'The badge is part of the package.',
  'The hospital does not badge patients.',
  'We do not ask about your religion.',
])('%s', (sentence) => expect(told(`<p>${sentence}</p>`)).toEqual(PLAIN));
