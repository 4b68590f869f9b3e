import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: String.raw`\b(?:writ(?:e|es|ing)|draft(?:s|ing)?|typ(?:e|es|ing)|document(?:s|ing)?) (?:(?:a|an|the|your|daily|draft|first|patient|progress|soap|clinical|up) ){0,3}(?:notes?|charts?)\b|\bsoap notes?\b|\bprogress notes?\b`,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = ['You write a SOAP note.', 'The extern drafts the note.'];
export const doesNotSay = ['Write us a letter.'];
