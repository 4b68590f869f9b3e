import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'none',
  weight: 3,
  pattern: anyOf`
    \bno (?:living |live |real )?patients? (?:is|are|will be|here)? ?(?:seen|involved|met|,|at all)
    \b(?:paper|written|simulated|invented|recorded|made-up|finished|teaching|de-identified|anonymi[sz]ed) (?:cases|patients|inpatients|charts|films|studies|slides)\b
    \bno (?:real|live|living|actual) patients\b
    \bnever (?:with|meet|see) (?:a )?patients?\b
    \bno time with patients\b
    \bpatients (?:are|will) (?:not|never) (?:be )?(?:present|there|in the room|involved)\b
    \bmeets? no patients\b
    \bnot deal with patients\b
    \b(?:reads?|reading|reviews?|study|stud(?:ies|ying)|works?|working) (?:\w+ ){0,4}(?:image|slide) sets\b|^(?:\w+ ){0,2}(?:image|slide) sets\b
    \brecorded interviews\b
    \bde-?identified (?:\w+ ){0,2}(?:spreadsheets?|data|records|database|registry)\b
    \b(?:spreadsheets?|data|numbers|databases?) (?:of|from) (?:\w+[- ]){0,4}patients\b
    \bwith actors\b
    \bpaper (?:vignettes|case)\b
    ; no patients\b
    , no patients\b
    \bnot (?:meet|see) (?:a |any )?(?:living )?patients?\b(?! (?:alone|on|without|by|in))
    \bcase[- ]report (?:group|writing)\b
    \bwrite (?:a|one|your) case report\b
    \bno clinical (?:work|component|activity|time)\b
    \bchart (?:review|abstraction|audit)s?\b
  `,
  denied: null,
  source: 'DOMAIN contact',
});

export const says = [
  'There are no real patients in this course.',
  'No patients are seen.',
  'You work through paper cases.',
  'Fellows never meet patients.',
  'There is no time with patients.',
  'Patients are not present.',
  'The volunteer meets no patients.',
  'Research assistants do not deal with patients.',
  'The fellow reads old image sets with a radiologist.',
  'Weekly image sets with a written report',
  'Teaching uses recorded interviews.',
  'You work on a de-identified clinical database.',
  'Your task is to clean data from transplant patients.',
  'You practice talking with actors.',
  'Each week brings two paper vignettes.',
  'A library month; no patients.',
  'Laboratory bench only, no patients.',
  'Research fellows do not see patients.',
  'A case-report group for graduates',
  'You write one case report with the faculty.',
  'The position has no clinical component.',
  'Retrospective chart review with a statistician',
];
export const doesNotSay = [
  'Observers are free to use the slide sets.',
  'No patient contact is allowed.',
  'You do not see patients alone.',
  'No more than twelve patients a day',
  'No patient waits longer than an hour.',
];
export const knownWrong = [
  { of: 'Chart review before rounds, then you see the patients.', fires: true },
  { of: 'On the ward you also write a case report.', fires: true },
];
