import { cue } from '../cue.ts';

export default cue({
  value: 'elective',
  weight: 3,
  pattern: String.raw`\belectives?\b(?! (?:surg|procedure|operation|c-section|case|cesarean|admission))|\b(?:visiting|incoming exchange|away|extramural) (?:(?:international|domestic|medical|senior|clinical) ){0,2}(?:students?(?:['’]s?|s['’])?)(?: \w+)? ?(?:rotations?|programs?|clerkships?|electives?|opportunit\w+|$)|\b(?:visiting|international visiting) (?:medical )?students?\b|\baway rotations?\b|\bsenior rotations?\b`,
  denied: null,
  source: 'S4',
});

export const says = ['Electives for visiting students', 'Visiting Students'];
export const doesNotSay = ['elective surgery'];
