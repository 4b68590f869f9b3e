/** What one piece of a list is, by its name and by what it tells. */
import { describe, expect, test } from 'vitest';
import { tellings } from '../../src/classify/offerings/tellings.ts';
import { judgePiece, type Verdict } from '../../src/classify/offerings/verdict.ts';
import { finish } from '../../src/model/steps.ts';
import type { Card } from '../../src/model.ts';
import { pageOf } from '../support/page-of.ts';

function judged(name: string, text: string, extra = ''): Verdict {
  const page = pageOf(`### ${name}\n${text}`);
  const card: Card = { group: 0, title: 0, name, from: 0, to: page.blocks.length, also: [] };
  return judgePiece(page.blocks, finish(tellings(page, () => undefined)), card, extra);
}

describe('a piece', () => {
  test.each<[Verdict['kind'], string, string]>([
    ['offering', 'Cardiology, Ashford', 'Four weeks of consults. $900'],
    ['offering', 'Dr. Ada Quill', 'Clinic days, you take the history.'],
    ['offering', 'Clinical observership', 'Two weeks in the ward.'],
    ['maybe', 'Cardiology', 'Ask us.'],
    ['about', 'Our story', 'Founded long ago.'],
    ['nothing', 'Glad tidings', 'Nice to meet you.'],
    ['about', 'Can I examine patients?', 'No, you observe in the clinic.'],
    ['about', 'How to apply', 'Send the form four weeks before. $50'],
    ['about', '12', 'In the ward. $900'],
    ['goods', 'Room near the hospital', 'Shared kitchen. $500 per month'],
    ['goods', 'Case Presentation Bootcamp', 'Six evenings. $190'],
    ['goods', 'Dental externship', 'Four weeks chairside. $300'],
    ['goods', 'Cardiology, Leeds, United Kingdom', 'Four weeks in the ward. £900'],
    ['nobody', 'Dermatology, Elm Park', 'The department does not host observers.'],
    ['nobody', 'Urology, Elm Park', 'Has withdrawn from the programme.'],
    ['nobody', 'Radiology, Elm Park', 'Has bowed out of it all.'],
    ['nobody', 'Obstetrics, Elm Park', 'Closed to visitors since the spring.'],
    ['nobody', 'Eye clinic, Elm Park', 'We have no rotation for outside students.'],
    ['nobody', 'Dr. Ada Quill', 'She moved to Canada.'],
    ['nobody', 'Pediatrics, Elm Park', 'Our doctors took visitors until 2022.'],
    ['nobody', 'Urology, Elm Park', 'Dr. Quill used to take students on the ward; she is back in her office.'],
    ['offering', 'Urology, Elm Park', 'We used to host visitors for two weeks on the ward, and now for four.'],
    ['nobody', 'Neurology, Elm Park', 'No electives for visiting students this time.'],
    ['nobody', 'Radiology, Elm Park', 'Not taking visitors, please do not ask the front desk.'],
    ['nobody', 'Radiology, Elm Park', 'The service does not take visiting learners.'],
    ['nobody', 'Radiology, Elm Park', 'The service has no visitors and keeps no waiting list.'],
    [
      'offering',
      'Radiology, Elm Park',
      'Two weeks. The practice has no students of its own. We do not take visitors on the night service.',
    ],
    ['offering', 'Radiology, Elm Park', 'Two weeks in our office; the hospital service takes no observers.'],
    ['offering', 'Radiology, Elm Park', 'Two weeks in the reading room. Not accepting visitors at this time.'],
    ['nobody', 'Radiology, Elm Park', 'The department does not host visitors at this time and cannot answer requests.'],
    ['nobody', 'Radiology (0 sites)', 'Write to us. Four weeks.'],
    ['nobody', 'Radiology (no seats)', 'Write to us. Four weeks.'],
    ['offering', 'Outcomes research (no patients)', 'Twelve weeks, online.'],
    ['nobody', 'Ultrasound elective', 'EM 20 Ultrasound elective (two weeks, own students)'],
    ['nobody', 'Cardiology, a third month', 'Not offered'],
    ['offering', 'Gynecology', 'Office visits, four weeks. She does not take visitors to the operating room.'],
    ['offering', 'House calls', 'You drive with the doctor and check blood pressures. Two weeks.'],
    ['offering', 'Travel Medicine Clinic', 'Two weeks with the consultant.'],
    ['goods', 'Free webinar: externship or observership?', 'Thursday evening.'],
    ['goods', 'Step 2 CK Intensive', 'Eight weeks of live classes. $900'],
    ['about', 'Step 2: send the papers', 'Four weeks before. $50'],
    ['nothing', 'Lou Penn', 'Student Services. Answers in one day, writes to graduates.'],
    ['about', 'Extra week of a rotation', '$300'],
    ['about', 'Things people ask', 'Four weeks? Yes. $300 in the clinic.'],
    ['about', 'Office of the Registrar', 'Four weeks in the clinic.'],
    ['about', 'International Patients', 'Come to our clinic for two weeks.'],
    ['goods', 'Car share, Elm Park', 'For participants in the ward. $90'],
    ['nobody', 'Dr. Lou Penn', 'He teaches nobody and wants none.'],
    ['offering', "Dr. Ada Quill's evening hours", 'You listen to video calls, six weeks.'],
    ['offering', 'Elm Park Hospital', 'Ward rounds for four weeks; a bunk is yours.'],
    ['offering', 'Operating suites, east wing', 'You watch for two weeks.'],
    ['goods', 'Study app, 1 year', 'Checklists for the ward. $30'],
    ['offering', 'Research mentoring', 'Three months, online. $900'],
    ['offering', 'Nursing-home Fridays', 'You visit patients with Dr. Quill. Free'],
    ['offering', 'Urology, Dover', 'Paused, not accepting visitors until spring. Ward, four weeks. $800'],
  ])('is %s: “%s” %s', (kind, name, text) => expect(judged(name, text).kind).toBe(kind));

  test('is named by a line that begins with an article, where it is written as a name', () => {
    const kindOf = (name: string) => {
      const page = pageOf(`${name}\nYou follow the ward team for four weeks. $900`);
      return judgePiece(page.blocks, finish(tellings(page, () => undefined)), { group: 0, title: 0, name, from: 0, to: 2, also: [] }, '')
        .kind;
    };
    expect(kindOf('The Hospital Month')).toBe('offering');
    expect(kindOf('The hospital that we like')).toBe('about');
  });

  test('is marked with what it names and tells', () => {
    expect(judged('Cardiology, Ashford', 'Four weeks of consults. $900')).toMatchObject({
      named: true,
      typed: false,
      priced: true,
      specific: true,
    });
    expect(judged('Clinical observership', 'Two weeks in the ward.')).toMatchObject({
      named: true,
      typed: true,
      priced: false,
      hosted: false,
    });
    expect(judged('Mercy Hospital', 'Two weeks. Write to a@b.org')).toMatchObject({ hosted: true, specific: true, mail: true, weight: 1 });
    expect(judged('Observership', 'Two weeks.')).toMatchObject({ bare: true, keyed: false });
    expect(judged('Cardiology', 'Ask us.', 'You examine patients. $900')).toMatchObject({ keyed: true, priced: true, kind: 'offering' });
  });
});
