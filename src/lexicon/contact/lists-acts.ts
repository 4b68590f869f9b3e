import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

const AND = '(?:,? (?:and|or|nor|&) |, ?|/)';
const WHICH = '(?:(?:the|an?|your|their|own|draft|daily|brief|first|full|focused|initial|medication|progress|differential|patient) ){0,4}';
const HISTORY = '(?:histor(?:y|ies)|h&ps?|intakes?|vitals?|vital signs)';
const EXAM = '(?:(?:physical )?exam(?:s|ination|inations)?|physicals?)';
const REST =
  '(?:notes?|note-writing|charting|chart|documentation|write-?ups?|paperwork|presentations?|assessments?|plans?|orders?|procedures?|differentials?|dressings|catheters|swabs|sutures|sign-?outs?|discharges)';
const DOING =
  '(?:asking|questioning|talking|touching|poking|pressing|examining|interviewing|typing|charting|stitching|catching|cutting|counseling|auscultation|percussion)';

/** Acts named side by side, without a verb: “histories, exams, notes”; “the asking and the poking”. */
export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: anyOf`
    \b${HISTORY}${AND}${WHICH}(?:${EXAM}|${REST})\b(?! (?:forms?|rooms?|fees?|courses?|of (?:the|our) (?:hospital|city)))
    \b${EXAM}${AND}${WHICH}(?:${HISTORY}|${REST})\b(?! (?:forms?|is observed|fees?))
    \b(?:admissions?|admission (?:work-?ups?|h&ps?|orders))${AND}${WHICH}(?:${EXAM}|progress notes)\b
    \badmission work-?ups\b
    \b(?:dressings|catheters|bloods|swabs)${AND}${WHICH}(?:dressings|catheters|swabs|sutures|daily note|notes|write-up|auscultation)\b
    \b${DOING}${AND}(?:the )?${DOING}\b
    \bexamination of (?:assigned )?patients${AND}
  `,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = [
  'Weeks 3 and 4: histories, exams',
  'Externs do the exam and note.',
  'Admissions, physicals and more',
  'Admission workups on call days',
  'Bloods, catheters and the daily note',
  'The talking and the poking are theirs.',
  'Entries in the chart, examination of assigned patients, minor procedures',
];
export const doesNotSay = [
  'The history and physical form',
  'Exam fees, notes and books',
  'A history of medicine',
  'Asking questions is welcome.',
];
export const knownWrong = [{ of: 'Bring your history and physical.', fires: true }];
