import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 3,
  pattern: String.raw`\bexamin(?:e|es|ing) (?:(?:the|a|each|your|new|real|and|or|what|treat|people|them|in|with|patients?)\b)|\b(?:physical|focused|clinical) exam(?:ination)?s?\b|\bdo(?:es)? the (?:focused )?exam\b|\byou examine\b|\bexamine,`,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = ['You examine the patient first.', 'It includes physical examinations under supervision.'];
export const doesNotSay = ['You sit the licensing examination.'];
