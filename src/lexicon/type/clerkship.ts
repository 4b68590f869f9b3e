import { cue } from '../cue.ts';

export default cue({
  value: 'clerkship',
  weight: 3,
  pattern: String.raw`\bclerkships?\b(?! (?:numbers?|offices?|coordinators?|committees?|administrators?|managers?|teams?)\b)|\bcore (?:clinical )?rotations?\b|\bclinical clerks?\b|\bcores\b`,
  denied: null,
  source: 'S7',
});

export const says = ['A clerkship in psychiatry', 'Core rotations', 'Cores for island schools', 'Clinical clerks from other schools'];
export const doesNotSay = [
  'the clerk at the desk',
  'Core faculty',
  'Our core values',
  'Clerkship number: 417',
  'Write to the core clerkship office.',
];
export const knownWrong = [{ of: 'A letter from your clerkship director', fires: true }];
