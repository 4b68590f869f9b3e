import { cue } from '../cue.ts';

export default cue({
  value: 'inpatient',
  weight: 1,
  pattern: String.raw`\b(?:in|at|within|inside|through|our|upstairs in) (?:(?:a|an|the|our|this|its|two|three|one|partner|any) )?(?:[a-z'’.-]+ ){0,4}hospitals?\b(?! (?:letterhead|privileges|badge|policy|policies|id\b|administration|system requires|employees))|\bin-hospital\b|\bhospital (?:observer|extern)ships?\b`,
  denied: null,
  source: 'S15',
});

export const says = ['You work in a teaching hospital.'];
export const doesNotSay = ['A hospitable town.', 'on hospital letterhead'];
