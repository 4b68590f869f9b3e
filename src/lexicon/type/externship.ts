import { cue } from '../cue.ts';

export default cue({
  value: 'externship',
  weight: 3,
  pattern: String.raw`(?<!\b(?:dental|dentistry|nurse|nursing|pharmacy|pharmd|veterinary|paralegal|medical assistant|pa|np|optometry|psychology) )\bextern(?:ship)?s?\b`,
  denied: null,
  source: 'S8',
});

export const says = ['Become an extern'];
export const doesNotSay = [
  'external medicine',
  'An external reviewer reads each file.',
  'External rotation of the hip',
  'Dental externs, two weeks',
  'Medical assistant externs',
];
