import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: String.raw`\bpresent(?:s|ing)? (?:the |your |new |each )?(?:patients?|cases?)\b|\bpatient presentations?\b|\bpresents? at (?:the )?bedside\b`,
  denied: null,
  act: true,
  source: 'S3',
});

export const says = ['You present patients on rounds.'];
export const doesNotSay = ['He presents to the clinic with cough.'];
