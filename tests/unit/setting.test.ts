/** How a sentence of a page is understood: where the visitor is. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { settingOf } from '../../src/classify/setting.ts';
import type { Block, Setting } from '../../src/model.ts';

const block = (text: string): Block => ({ text, kind: 'text', level: 0, region: 'main', linked: 0, links: [], cell: null, marks: [] });
const setting = (text: string): Setting => settingOf([sentencesOf([block(text)], [0])], false).value;

describe.each<[Setting, string[]]>([
  [
    'inpatient',
    [
      'Students join the ward team for morning rounds.',
      'You will spend four weeks on the inpatient medicine service.',
      'Observers attend surgeries in the operating room.',
      'Physicians from abroad shadow the team on the wards.',
      'The rotation takes place in the emergency department.',
      'Externs go with the hospitalist through the medical floors; you see no clinic.',
      'Visitors follow the consult service through the intensive care unit.',
      'You join the ward team. The clinic on Hobart Street is not open to visitors.',
      'Our system has nine clinics and a laboratory. Externs round on the medical floors.',
      'Externs round on the medical floors. They get a letter from our office.',
      'Externs round on the medical floors. In the clinics and in research our house has long been a leader.',
      'Externs round on the medical floors. Each year more than 100,000 patients are seen in our clinics.',
      'Externs round on the medical floors. The packet is checked in our office. Documents must be sent by mail to our office.',
      'Externs round on the medical floors. The sleep clinic and the wound clinic are separate courses.',
      'You follow patients on the wards. We have clinics, but sub-interns have no sessions there.',
      'Observers attend rounds on the wards. If you feel ill go to the walk-in clinic.',
      'Externs round on the medical floors. Have your TB test done at a travel clinic.',
      'Externs round on the medical floors. For outpatient imaging call your clinic.',
      'Externs round on the medical floors. Our outpatient clinic in Milton has evening hours.',
      'Externs round on the medical floors. Our clinics are nevertheless closed to visitors.',
      'Externs round on the medical floors. The letter is written on paper of the private practice.',
      'Externs round on the medical floors. Interviews: on the screen, as in past years.',
      'The acting internship is four weeks. Our ED is a trauma center with 20,000 admissions a year.',
      'Externs round on the medical floors. Another agency put me in a clinic for a month.',
      'Externs round on the medical floors. They call families and outside clinics.',
      'Observers round with the team. The sleep clinic may be attended once a week.',
      'Externs round on the medical floors. Our clinics are on the tram.',
      'Externs round on the medical floors. If you want to run visits yourself, an office is a better choice.',
      'Externs round on the medical floors. Now and then the team sees a patient in the clinic.',
      'Students are in the nursery every morning and sometimes in the clinic.',
      'Setting: Inpatient',
      'Location: in a teaching hospital',
      'Externs round on the medical floors. Office hours: we answer within five days.',
      '100% inpatient',
      'You stand beside the operating table. On Tuesdays I am in the valve clinic, which stays closed to guests.',
    ],
  ],
  [
    'outpatient',
    [
      'The rotation takes place in a private practice in Queens.',
      'Observers stay in the outpatient clinic. The wards and the operating rooms are off limits.',
      'Clinical setting: private practice',
      'You spend your days in our outpatient clinic.',
      'Externs see patients in Dr. Rask’s office, Monday to Friday.',
      'All rotations are office-based.',
      'You will work in a community health center.',
      'Participants shadow in an ambulatory setting.',
      'You will be in our outpatient clinic, with parking behind it.',
      'The rotation is outpatient only; there is no hospital access.',
      'Observers sit in on the clinics of the eye center and may attend the Friday grand rounds.',
      'You spend your days in our clinic. Both doctors go to the cath lab two mornings a week.',
    ],
  ],
  [
    'both',
    [
      'The service is open to you: ward rounds, conferences and our outpatient clinics.',
      'You rotate in affiliated hospitals and clinics of the county.',
      'You spend mornings on the wards and afternoons in clinic.',
      'Mornings: hospital rounds. Afternoons: office.',
      'Students are at the Medical Center of Upper Falls and in the offices of volunteer faculty.',
      'Half of the days are in the office and sometimes more; the others are on the wards.',
      'Students round on the wards. Fridays are spent at the Bell Street Clinics.',
      'Most electives take place at Benton General Hospital and in the ambulatory building.',
      'Externs round on the medical floors and one day a week you see patients at our outside clinic.',
      'US clinical experience in cardiology, inpatient/outpatient',
      'In the hospital and in the office you work beside the attending.',
      'In the first four weeks you work in our outpatient clinic. In the second four weeks you round at Quillby Hospital, an inpatient unit, with the ward team on the wards.',
      'Rotations are both inpatient and outpatient.',
      'Observers visit our hospitals and clinics.',
      'Two weeks in the hospital’s ICU, two weeks in the office.',
      'Externs spend six weeks on the medical floors and two weeks at the Weller Clinic.',
      'Students round on the wards every day and join the ward team. One half day a week you go to the Resident Clinic.',
      'Before noon you see new consults on the wards. After lunch you drive to the office on Staples Street and start the visits.',
    ],
  ],
  [
    'unclear',
    [
      'Send the form to the office of visiting students.',
      'Letters are written on hospital letterhead.',
      'Park in the garage beside the clinic.',
      'The doctor has privileges at two hospitals.',
      'Our office will contact you within two weeks.',
      'Students from the Mayo Clinic wrote this page.',
      'Apply through our online application form.',
      'You will be invited to a virtual interview.',
      'Two weeks with a doctor who trained at the Cleveland Clinic.',
      'Virtual visits are available for our patients.',
    ],
  ],
])('%s', (value, sentences) => {
  test.each(sentences)('%s', (text) => expect(setting(text)).toBe(value));
});
