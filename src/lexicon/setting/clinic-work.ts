import { cue } from '../cue.ts';

export default cue({
  value: 'outpatient',
  weight: 2,
  pattern: String.raw`\b(?:out-?patients?|ambulatory|private (?:practices?|offices?|clinics?)|physicians?['’]? ?s?['’]? offices?|doctor['’]s office|(?:in|at|to|of) (?:(?:a|an|the|our|my|her|his|their|one) )?(?:(?!dean|student|education|admission|registrar|visa|international|gme|program|house|front|back|post|medical)\w+ ){0,2}(?:offices?(?! of)|clinics?|practice)\b|office visits|one-doctor office|solo practice|exam rooms?|urgent care|medical office|primary care clinics?|continuity clinic)\b`,
  denied: null,
  source: 'S15',
});

export const says = ['The rotation is in a private practice.', 'You work at our clinic.'];
export const doesNotSay = ['Practice makes perfect.', 'Send it to the visiting student office.', 'Write to the Office of Education.'];
