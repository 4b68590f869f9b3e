import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** A turn in the roster of nights and weekends. */
export default cue({
  value: 'sub-internship',
  weight: 1,
  pattern: anyOf`
    \b(?:take|takes|taking|share|shares|stay for|staying for) (?:[\w-]+ ){0,4}call\b(?! us| me)
    \b(?:night|overnight|weekend|long|late|trauma) calls?\b
    \bnight float\b
    \bcover(?:s|ing)? the (?:floor|ward)\b
    \badmits? (?:new |the |own |\w+ing )?(?:patients|women)\b
    \bdischarge orders\b
  `,
  denied: null,
  source: 'S11',
});

export const says = [
  'They take call every fourth night.',
  'Overnight call',
  'A week of night float',
  'You cover the floor twice.',
  'Students admit patients.',
  'They write discharge orders.',
];
export const doesNotSay = ['Call us at night.', 'Admission is free.'];
