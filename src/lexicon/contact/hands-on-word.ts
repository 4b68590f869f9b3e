import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: String.raw`(?<!")\bhands[- ]on\b(?! (?:knowledge|coaching|workshops?|labs?|skills|simulation|(?:practice|training|work) (?:with|on) (?:mannequins?|manikins?|simulators?|models?)|teaching|help|support|experience of mine))`,
  denied: 'observation',
  role: 'claim',
  source: 'S3 S9',
});

export const says = ['A hands-on rotation.'];
export const doesNotSay = [
  'Hands-on practice with mannequins',
  'Hand hygiene is on the list.',
  'A hands-on workshop for visitors',
  'Hand in the form on the first day.',
];
