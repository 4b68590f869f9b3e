import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

export default cue({
  value: 'inpatient',
  weight: 1,
  pattern: anyOf`
    \b(?:in|at|to|over|throughout|across|around|within|inside|through|our|upstairs in) (?:(?:a|an|the|our|this|its|two|three|one|partner|any) )?(?:(?!partial |affiliated )[a-z'’.-]+ ){0,4}(?:hospitals?|medical center(?!'s))\b(?!(?:'s)? (?:letterhead|privileges|badge|policy|policies|id\b|administration|system requires|employees|cafeteria|lobby|auditorium|parking|garage|gift shop|dormitory|residence|grounds|premises|elevators?|entrance|library|chapel|billing|legal|volunteer|out-?patient|ambulatory|(?:\w+ )?clinics?))
    \bin-hospital\b
    \bhospital (?:observer|extern)ships?\b
  `,
  denied: null,
  role: 'bare',
  source: 'S15',
});

export const says = [
  'You work in a teaching hospital.',
  'Four in-hospital weeks',
  'Half the time at the medical center',
  'Hospital observership for graduates',
];
export const doesNotSay = [
  'A hospitable town.',
  'on hospital letterhead',
  'Hospital policy applies to all guests.',
  'A hospital near you',
  'In the hospital cafeteria',
  'At the partial hospital',
  "At the hospital's outpatient pavilion",
];
export const knownWrong = [{ of: 'Your preceptor has admitting rights at two hospitals.', fires: true }];
