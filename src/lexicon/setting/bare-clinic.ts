import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** The bare word; it tells a place only in a piece about one offering. */
export default cue({
  value: 'outpatient',
  weight: 1,
  pattern: anyOf`
    (?<!\b(?:gme|visitors?|observers?|staff|badge|dean's|deans'|admissions|students?'?|electives?|curriculum|education|medical|front|security|affairs|post|international|volunteer|academic|visa|housing|registrar's|coordinator's|research|compliance|licensing|alumni) )\b(?:(?<!\b(?:residency|clerkship|program|department|recruitment) )(?<!\b(?:report|write|send|submit|apply|bring|mail|return)\b[^.;]{0,30} to (?:our|the|this) )offices?|clinics?(?! (?:hospital|building))|ambulatory(?! (?:cover|coverage|insurance))|(?<!\b(?:academic|university) )health centers?|storefront|surgicenter)\b(?! (?:letterhead|attire|coats?|hours|manager|staff|policy|of (?:the )?(?:dean|visiting|medical (?:education|student\w*|examiner)|graduate|undergraduate|hospital medicine|student\w*|research|education|admissions?|international|global|academic|registrar|diversity|faculty|quality|safety|continuing|professional|compliance|community|clinical (?:affairs|trials|education|research))))
    (?<!\b(?:watch|observ|learn|understand|study|see)(?:e|es|s|ing)? )\b(?:the|a|his|her|their|this|small|busy|group|family|village|row-house|private|one-doctor|\w+ology) practice\b(?<!\b(?:return|back|go home) to their practice)(?! (?:notes?|questions?|exams?|guidelines?|abroad|at home|copy|copies|record|chart|mode|version|account|in|of|has|opened|was))
  `,
  denied: null,
  role: 'bare',
  source: 'S15',
});

export const says = ['Residency clinic on Mill Street', 'office or clinic', 'Prenatal clinic four days', 'A row-house practice'];
export const doesNotSay = [
  "The student's ambulatory cover",
  'The post office is across the street.',
  'On office letterhead',
  'Wards',
  'GME office',
  'Internal Medicine Residency Office',
  'Office of Student Research',
  'Office of Quality',
  'Office of Clinical Trials',
  'Office of the Medical Examiner',
  'Surgeons in practice abroad',
  'An academic health center',
  'The International Office',
  'Rooms in the clinic building',
  'The visiting students office',
  'The electives office',
  'You observe the practice of anesthesia.',
  'Report to our office with your passport.',
  'Surgeons who return to their practice at home',
  'A practice note',
  'Quill Clinic Hospital',
];
