import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: String.raw`(?<!")\bhands[- ]on\b(?! (?:knowledge|coaching|workshops?|labs?|skills|simulation|teaching|help|support|experience of mine))`,
  denied: 'observation',
  source: 'S3 S9',
});

export const says = ['A hands-on rotation.'];
export const doesNotSay = ['Hand hygiene is on the list.', 'A hands-on workshop for visitors', 'Hand in the form on the first day.'];
export const knownWrong = [{ of: 'Hands-on practice with mannequins', fires: true }];
