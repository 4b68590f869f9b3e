import { cue } from '../cue.ts';

export default cue({
  value: 'sub-internship',
  weight: 3,
  pattern: String.raw`\bsub-? ?intern(?:ship)?s?\b|\bsub[- ]?is?\b|\bacting[- ]intern(?:ship)?s?\b`,
  denied: null,
  source: 'S11',
});

export const says = ['SubI in pediatrics', 'A sub-internship in surgery', 'Acting internships', 'Sub-I in internal medicine'];
export const doesNotSay = ['an internship in marketing', 'Interns and residents', 'Sub-specialty clinics'];
