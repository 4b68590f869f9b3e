import { cue } from '../cue.ts';

export default cue({
  value: 'inpatient',
  weight: 1,
  pattern: String.raw`\b(?:in|at|of|within|inside) (?:a|an|the|our|this) (?:\w+ ){0,4}hospital\b|\bhospital setting\b|\bin-hospital\b`,
  denied: null,
  source: 'S15',
});

export const says = ['You work in a hospital setting.'];
export const doesNotSay = ['A hospitable town.'];
