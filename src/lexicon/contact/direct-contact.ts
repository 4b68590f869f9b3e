import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: String.raw`\b(?:direct |any |physical )?patient[- ](?:contact|care|interactions?|encounters?|involvement)\b|\b(?:direct|physical) contact with patients\b|\bcontact with patients\b|\bcare (?:for|of) patients\b`,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = ['Direct patient care under supervision.', 'There is no patient contact.'];
export const doesNotSay = ['Patients pay here.'];
