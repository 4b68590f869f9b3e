/** What a sentence names beside the visitor's place: whom it speaks to, and what of a place it tells. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { settingOf } from '../../src/classify/setting.ts';
import { speaksToPatients } from '../../src/classify/to-patients.ts';
import type { Block, Setting } from '../../src/model.ts';

const block = (text: string): Block => ({ text, kind: 'text', level: 0, region: 'main', linked: 0, links: [], cell: null, marks: [] });
const sentences = (text: string) => sentencesOf([block(text)], [0]);
const setting = (text: string, close = false): Setting => settingOf([sentences(text)], close).value;
const speaks = (text: string): boolean => sentences(text).some(speaksToPatients);

test.each([
  'Schedule a visit at one of our clinics today.',
  'See wait times at our emergency rooms.',
  'Find an urgent care clinic near you.',
  'Request an appointment with one of our specialists.',
  'Find care now.',
  'Same-day appointments at our clinics.',
  'Walk-ins 8-2.',
  'Video visits from $40.',
  'Our doctors are accepting new patients.',
  'Make a gift to our clinics and hospitals.',
  'Visiting hours on the wards end at eight.',
  'Patients and their families can park at the clinic.',
])('to patients: %s', (text) => expect(speaks(text)).toBe(true));

test.each([
  'Book follow-up visits at the front desk of the clinic.',
  'Find patients in the emergency department and see them first.',
  'Walk-ins after four',
  'Find a doctor who is willing to take a student.',
  'Schedule a visit to shadow in our clinic.',
  'Make calls to patients from the clinic.',
])('to those who come to work: %s', (text) => expect(speaks(text)).toBe(false));

describe('what is only named', () => {
  test.each<[Setting, string]>([
    ['outpatient', 'You sit in at the skin clinic. Residents at Orrin General see inpatients.'],
    ['outpatient', 'You sit in at the skin clinic. Every year 90,000 people, in hospital beds or walking in, get care here.'],
    [
      'outpatient',
      'You sit with your preceptor in the clinic. A few preceptors also see patients on the wards, and if yours does you may come.',
    ],
    ['outpatient', 'You see patients in the clinic. Dr. Hale is chief of hospital medicine at Orrin General.'],
    ['outpatient', 'You see patients in the clinic. They come from the emergency department across the street.'],
    ['inpatient', 'You round on the wards. Students live in Hollis Hall so that they can walk to our clinics.'],
    ['inpatient', 'You round on the wards. You get a flu shot at the walk-in clinic.'],
    ['inpatient', 'You watch the practice of anesthesia in the operating rooms of Orrin Clinic Hospital.'],
    ['unclear', 'Visitors should know clinic etiquette.'],
    ['unclear', "The physician's office reads it before you hear."],
    ['inpatient', 'Students round on the wards. Knowledge of outpatient care is expected.'],
    ['unclear', 'Students can list the complications of open-heart operations.'],
    ['unclear', 'Orrin Health has 12 hospitals and over 300 clinics. Observers spend two weeks with a department.'],
    ['both', 'You watch while the fellow sees patients in the outpatient clinic, and you go on rounds.'],
    ['both', 'Listen in while the fellow takes calls from the ward, and sit by as the attending sees patients in the clinic.'],
    ['outpatient', 'Students live in one of four towns and work in the clinic there.'],
  ])('%s: %s', (value, text) => expect(setting(text)).toBe(value));

  test.each<[Setting, string]>([
    ['unclear', 'You sign an agreement with the office.'],
    ['unclear', 'The office handles the paperwork.'],
    ['unclear', 'Office responsible: Student Affairs'],
    ['unclear', 'Family practice (adults) $900'],
    ['outpatient', 'Two doctors and one office on Main Street'],
  ])('in a piece about one offering, %s: %s', (value, text) => expect(setting(text, true)).toBe(value));
});
