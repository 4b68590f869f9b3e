import { cue } from '../cue.ts';

export default cue({
  value: 'elective',
  weight: 3,
  pattern: String.raw`\belectives?\b(?! (?:surg|procedure|operation|c-section|case))|\bvisiting (?:medical )?student(?:s|s['’])?(?: \w+)? (?:rotations?|programs?|clerkships?)\b|\baway rotations?\b`,
  denied: null,
  source: 'S4',
});

export const says = ['Electives for visiting students'];
export const doesNotSay = ['elective surgery'];
