import { cue } from '../cue.ts';

export default cue({
  value: 'none',
  weight: 3,
  pattern: String.raw`\bno (?:living |live |real )?patients? (?:is|are|will be)? ?(?:seen|involved|met)\b|\b(?:paper|written|simulated|invented|recorded|made-up) (?:cases|patients|inpatients|charts)\b|\bnever with patients\b|\bno time with patients\b|\bnot meet a (?:living )?patient\b`,
  denied: null,
  source: 'DOMAIN contact',
});

export const says = ['No patients are seen.', 'You work through paper cases.'];
export const doesNotSay = ['No patient contact is allowed.'];
