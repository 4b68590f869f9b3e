import { cue } from '../cue.ts';

export default cue({
  value: 'externship',
  weight: 3,
  pattern: String.raw`\bextern(?:ship)?s?\b`,
  denied: null,
  source: 'S8',
});

export const says = ['Become an extern'];
export const doesNotSay = ['external medicine', 'An external reviewer reads each file.', 'External rotation of the hip'];
