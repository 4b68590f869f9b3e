import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

const OFFICE =
  '(?:irb|principal investigator|host pi|trials? unit|regulatory binders?|protocol amendments|consent forms|study design|randomi[sz]ation lists?)';

/** People as subjects of a study. */
export default cue({
  value: 'research',
  weight: 2,
  pattern: wholeWords`
    ${OFFICE}
    (?:enroll?|consent|recruit|follow)(?:s|ing|ment of)? (?:\w+ )?(?:subjects|participants)
  `,
  denied: null,
  source: 'S14',
});

export const says = ['Our trials unit', 'Enroll subjects.'];
export const doesNotSay = ['Enroll online.', 'Consent of the patient'];
