import { cue } from '../cue.ts';

export default cue({
  value: 'clerkship',
  weight: 3,
  pattern: String.raw`\bclerkships?\b|\bcore rotations?\b`,
  denied: null,
  source: 'S7',
});

export const says = ['Core clerkships'];
export const doesNotSay = ['the clerk at the desk'];
