import { cue } from '../cue.ts';

/** The bare word as an answer: a cell, a chip, “hospital only”. */
export default cue({
  value: 'inpatient',
  weight: 2,
  pattern: String.raw`^hospital(?=$|[,;:])|\bhospital[- ](?:based|only)\b|\bthe whole time in the hospital\b|\bhospital(?=,? (?:in|before|after|until|from|first|at|by) (?:the (?:morning|afternoon)s?|(?:half past )?(?:noon|lunch|dawn|breakfast|one|two|seven|eight|nine|ten|\d)))`,
  denied: null,
  source: 'S15',
});

export const says = [
  'Hospital',
  'Hospital-based',
  'You spend the whole time in the hospital.',
  'Clinic in the morning, hospital in the afternoon',
];
export const doesNotSay = ['Hospital policy', 'Hospitals vary', 'Hospital parking is free.'];
export const knownWrong = [{ of: 'Hospital, city and dates of your earlier training', fires: true }];
