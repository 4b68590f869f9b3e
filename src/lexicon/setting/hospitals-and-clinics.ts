import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** Both in one breath; the clinic's half has a cue of its own. */
export default cue({
  value: 'inpatient',
  weight: 2,
  pattern: anyOf`
    \bhospitals\b[^.;]{0,60}\b(?:clinics|outpatient|offices)\b
    \bhospitals?(?:,| and| or|, and|, or) (?:\w+ )?(?:out-?patient|clinics?|ambulatory|offices?(?! (?:of|for|staff|manager)))\b
    \b(?:clinics?|outpatient|ambulatory|offices?)(?:,| and| or|, and|, or) (?:\w+ )?hospitals?\b
  `,
  denied: null,
  source: 'S15',
});

export const says = [
  'Visitors observe in two hospitals and in three clinics.',
  'Clinics and hospitals in the same county',
  'Hospital and office',
];
export const doesNotSay = [
  'Hospital of the year',
  'The hospital has its own shuttle.',
  'Clinic staff',
  'Call the hospital and office of the dean.',
];
