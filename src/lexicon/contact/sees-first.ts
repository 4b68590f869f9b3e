import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: String.raw`\b(?:see|sees|speak with|go(?:es)? in to see) (?:the |your |each )?(?:two |three |four )?patients? (?:before|first|on (?:your|his|her|their) own|alone|together with)|\bgo(?:es)? in(?:to the room)? first\b|\bpre-?rounds?\b|\bcarr(?:y|ies|ying) (?:\w+ ){0,4}patients\b|\bpatients? of (?:your|their) own\b|\bmanag(?:e|es|ing) (?:\w+ ){0,2}patients\b`,
  denied: null,
  act: true,
  source: 'S3',
});

export const says = ['You see the patient before the doctor.', 'Sub-interns carry their own patients.'];
export const doesNotSay = ['Patients come first here.'];
