import { cue } from '../cue.ts';

export default cue({
  value: 'observation',
  weight: 2,
  pattern: String.raw`\b(?:observ(?:e|es|ing)|shadow(?:s|ing)?|watch(?:es|ing)?|sits? in|sitting in|accompan(?:y|ies|ying)|stands? (?:next to|behind|at the back))\b(?! (?:the|all|our) (?:rules|dress|polic|holiday|video))|\bobservational\b|\bobservation of\b`,
  denied: null,
  act: true,
  source: 'S12',
});

export const says = ['You shadow the physician in clinic.', 'Visitors observe surgeries.'];
export const doesNotSay = ['Observe the rules of the house.'];
