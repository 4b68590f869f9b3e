import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 1,
  pattern: String.raw`\b(?:access to|writ(?:e|es|ing) in|us(?:e|es|ing)|enter or read|chart(?:s|ing)? in) (?:\w+ ){0,3}(?:emr|ehr|epic|medical records?|electronic (?:health |medical )?records?)\b`,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = ['You have access to the EMR.'];
export const doesNotSay = ['Records of your vaccines.'];
