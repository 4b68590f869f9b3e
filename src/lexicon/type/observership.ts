import { cue } from '../cue.ts';

export default cue({
  value: 'observership',
  weight: 3,
  pattern: String.raw`\bobserver(?:ship)?s?\b|\bshadowing\b|\bobservation (?:program|visit)s?\b|\bvisiting (?:physician|scholar|observer|professional)s?\b|\binternational visitors?\b|\bobserver programs?\b`,
  denied: null,
  source: 'S12',
});

export const says = ['An observership in neurology', 'Visiting physicians'];
export const doesNotSay = ['observe the rules'];
