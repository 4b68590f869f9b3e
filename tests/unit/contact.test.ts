/** How a sentence of a page is understood: what the visitor does with patients. */
import { describe, expect, test } from 'vitest';
import { contactOf } from '../../src/classify/contact.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { sightings } from '../../src/classify/sightings.ts';
import type { Block, Contact } from '../../src/model.ts';

const block = (text: string): Block => ({ text, kind: 'text', level: 0, region: 'main', linked: 0, links: [], cell: null, marks: [] });
const contact = (text: string): Contact => {
  const blocks = [block(text)];
  return contactOf([sightings('contact', sentencesOf(blocks, [0]))]).value;
};

describe('hands-on', () => {
  test.each([
    'Externs take histories and perform physical exams under the supervision of the attending.',
    'You will see patients before the doctor, examine them and write the note.',
    'Students function as an intern and carry four patients.',
    'Externs get used to taking a history and examining on their own.',
    'The faculty watch how you take a history and examine each patient.',
    'Externs take vital signs and do what an assistant may do, no more, so I do the examination that counts.',
    'Visiting students participate in patient care under supervision.',
    'Rotators admit patients, write daily progress notes and present on rounds.',
    'You are expected to pre-round on your own patients.',
    'Students scrub in and first-assist in the operating room.',
    'The extern interviews each patient, then reports to the doctor.',
    'You will not examine patients alone; the preceptor is always in the room while you do the physical exam.',
    'Not just shadowing: you take the history and examine every patient.',
    'This is not an observership. Externs obtain histories and examine patients.',
    'Daily duties may include but are not limited to taking histories, conducting physical exams and writing notes.',
    'You do not simply watch: you take histories and examine patients.',
    'This is not an observership: you take histories and examine patients.',
    'Do not worry: you will take histories and examine patients.',
    'Carries up to five patients on a ward team, writes notes and presents them.',
    'Students do not write orders but do take histories and examine patients.',
    'You do not need Step 1 to take histories and examine patients here.',
    'You take histories and present them. You may not examine patients of the opposite sex without a chaperone.',
    'You take histories and examine patients. Wear a white coat, not scrubs.',
    'Join the team, do the morning interview with your two patients and present at huddle.',
    'You drain abscesses and sew simple cuts.',
    'Externs ask about the complaint, feel the belly and tell the attending what they believe.',
    'Histories, exams, draft notes',
    'This is not an observership.',
  ])('%s', (text) => expect(contact(text)).toBe('hands-on'));
});

describe('watching', () => {
  test.each([
    'Observers may not touch, examine or treat patients.',
    'There is no direct patient contact.',
    'The observer may accompany the attending on rounds but is not allowed to participate in patient care.',
    'Observers are prohibited from writing in the medical record.',
    'Shadow our physicians as they see patients in clinic.',
    'The program is strictly observational in nature.',
    'You watch the residents take histories and examine patients.',
    'Visitors will observe how physicians take a history and perform a physical examination.',
    'No hands-on clinical care is permitted.',
    'Hands-on patient care is not permitted at any time.',
    'Observers do not have patient care responsibilities.',
    'Participants cannot have any contact with patients.',
    'Under no circumstances may a visitor examine a patient.',
    'The visitor neither examines nor interviews patients.',
    'Guests remain observers at all times and refrain from giving medical advice or touching patients.',
    'Unlike our students, visitors do not take histories or write notes.',
    'If the physician permits, you may take a history; otherwise you shadow.',
    'You shadow the doctor. Where the supervising physician allows it you may examine patients.',
    'Do not conduct physical examinations of any patient.',
    'Observers do not perform physical examinations.',
    'Her patients have not agreed to a second pair of hands, so you observe: office visits, ultrasound.',
    'The interview, the exam and the paperwork are the doctor’s.',
    'You follow me from room to room and see what I see.',
    'That rules out histories, physicals and touching of equipment.',
    'Guests stay at the wall, quiet.',
    'Observers shall not: obtain a history; perform any part of a physical examination; touch a patient; write in the chart.',
  ])('%s', (text) => expect(contact(text)).toBe('observation'));
});

describe('says nothing of it', () => {
  test.each([
    'Proof of a physical exam within the last year is required.',
    'Submit a letter of recommendation from a physician who has observed your work.',
    'Our residents take histories and write notes.',
    'Learn the process of obtaining a history and physical.',
    'Become familiar with how histories and physicals are documented.',
    'Patients are our first concern.',
    'Observe the dress code of the hospital.',
    'The history of our hospital goes back to 1890.',
    'We are apart from the visiting student office, which sits in another building.',
    'If their school does not take part, students send the paper form.',
    'Where a seat is for observation only, its card says so.',
    'Will I examine patients?',
  ])('%s', (text) => expect(contact(text)).toBe('unclear'));
});

describe('several sentences weighed against each other', () => {
  const together = (text: string): Contact => {
    const blocks = text.split(' / ').map(block);
    return contactOf([sightings('contact', sentencesOf(blocks, [...blocks.keys()]))]).value;
  };
  test.each<[string, Contact]>([
    ['Hands-on externship.', 'hands-on'],
    ['Hands-on externship. / You shadow the doctor.', 'observation'],
    ['An observer watches: examining a patient, entering anything in a chart and talking with patients are all ruled out.', 'observation'],
    ['You shadow the doctor. / Not allowed: examining or treating patients, writing in the record.', 'observation'],
    ['Direct patient contact. / You shadow the doctor.', 'hands-on'],
    ['Hands-on. / You may not examine patients.', 'observation'],
    ['You examine patients. / You observe surgery.', 'hands-on'],
    ['You take histories and examine patients. / In the operating room you only observe.', 'hands-on'],
    ['You take histories. / You have no patient contact.', 'observation'],
    ['If the doctor allows it, you may take a history.', 'observation'],
    [
      'You take histories, examine patients, write notes, present patients and enter orders. / You may not touch patients in the operating room.',
      'hands-on',
    ],
    [
      'You take histories and examine patients. / During surgery you only observe. / In the operating room you have no patient contact and may not touch patients.',
      'hands-on',
    ],
    [
      'You take histories and examine patients. / The visit is observation only. / You may not touch patients. / You have no patient contact.',
      'observation',
    ],
    ['You work through paper cases.', 'none'],
    ['You work through paper cases. / You examine patients.', 'hands-on'],
    ['You work through paper cases. / You shadow the doctor. / You may not touch patients.', 'observation'],
    ['You have access to the EMR.', 'unclear'],
    ['If the doctor permits, you have direct patient contact. / You shadow the doctor.', 'observation'],
  ])('%s', (text, value) => expect(together(text)).toBe(value));
});
