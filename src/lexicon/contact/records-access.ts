import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 1,
  pattern: String.raw`\b(?:access to|access|writ(?:e|es|ing) in|us(?:e|es|ing)|enter or read|enter|chart(?:s|ing)? in|login to|logins? for|document(?:s|ing)? in|work(?:s|ing)? in) (?:(?:the|our|a|hospital|patient|patients'|hospital's|electronic|practice|full|of|any) ){0,4}(?:emr|ehr|epic|cerner|medical records?|(?:electronic )?(?:health |medical )?records?|charts?)\b`,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = ['You have access to the EMR.', 'Visitors have no access to the medical record.'];
export const doesNotSay = [
  'Records of your vaccines.',
  'Access to the library and the gym',
  'Medical records are kept in the basement.',
  'Enter through the main door.',
];
export const knownWrong = [
  { of: 'Use the chart below to find your deadline.', fires: true },
  { of: 'Patients may ask for access to medical records at the desk.', fires: true },
];
