import { cue } from '../cue.ts';

export default cue({
  value: 'sub-internship',
  weight: 3,
  pattern: String.raw`\bsub-? ?intern(?:ship)?s?\b|\bsub[- ]?is?\b|\bacting[- ]intern(?:ship)?s?\b|\bai in [a-z ,&]{3,40} \([a-z]{2,5}[ -]?\d{2,5}[a-z]?\)|\b(?:an|one|each|our) ai (?:here|student|rotation|month|block)\b`,
  denied: null,
  source: 'S11',
});

export const says = [
  'SubI in pediatrics',
  'A sub-internship in surgery',
  'Acting internships',
  'Sub-I in internal medicine',
  'AI in Family Medicine (FMED 4010)',
  'An AI here carries three patients.',
];
export const doesNotSay = [
  'an internship in marketing',
  'Interns and residents',
  'Sub-specialty clinics',
  'AI in medicine: a lecture',
  'An AI that writes notes',
];
