import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: String.raw`\b(?:see|sees|speak with|speaks with|go(?:es)? in to see|evaluat(?:e|es)|meet|meets) (?:(?:the|your|each|two|three|four|every|new|a|their) ){0,2}(?:patients?|consults?|children|people) (?:before|first|on (?:your|his|her|their) own|alone|independently|ahead of)|\bgo(?:es)? in(?:to the room)? (?:first|alone|before)\b|\b(?:first|alone|before (?:the|me|i|dr)\b.{0,12}) (?:into|in) the (?:exam )?room\b|\bpre-?round(?:s|ing)?\b|\bcarr(?:y|ies|ying) (?:(?:a|an|up|to|his|her|their|your|own|small|full|two|three|four|five|six|\d+|list|panel|load|census|of|about) ){0,5}patients?\b|\bpatients? of (?:your|their|his or her) own\b|\b(?:your|their|his|her) own (?:patients?|panel|list)\b|\b(?:a|his|her|their|your) room of (?:your|their|his or her) own\b|\bfollow(?:s|ing)? (?:(?:a|two|three|four|five|six|\d+|your|their|own|assigned|panel|of|to|up|small|number) ){1,5}patients?\b|\b(?:assigned|designated) patients\b|\bsit(?:s)? down with them\b|\bpatients (?:are|will be) yours\b`,
  denied: null,
  act: true,
  source: 'S3 S11',
});

export const says = ['You see the patient before the doctor.', 'Sub-interns carry their own patients.', 'You follow three patients.'];
export const doesNotSay = ['Patients come first here.', 'Follow the rules for patients.', 'Doctors see the patients they admit.'];
