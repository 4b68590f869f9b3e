import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** What is never done in a hospital is done outside it. */
export default cue({
  value: 'outpatient',
  weight: 3,
  pattern: anyOf`
    \b(?:never|nothing|none of it|no part of (?:it|the \w+)) (?:(?:is|are|happens|done|spent|takes place|you) ){0,2}(?:in|inside|at) (?:a|any|the) hospital\b
    \b(?:not|never) (?:set|setting) foot in (?:a|any|the) hospital\b
    \b(?:go|goes|come|comes|leads?) to no hospital\b
    \b(?:none|neither) of (?:our|the|my|these) (?:[\w-]+ )?(?:learners|students|externs|observers|visitors|trainees|guests|rotations|placements|programs) (?:goes|go|is|are|takes? place|happens?|works?|rounds?|comes?) (?:in|to|at|into) (?:a|any|the) hospital\b
    \bno hospital (?:practice|work|days|access|duties|component|rounds|side|part|privileges)\b
    \b(?:gave|given|gives) up (?:his |her |the |their |all )?hospital (?:practice|work|rounds|duties|call)\b
  `,
  denied: null,
  firm: true,
  source: 'S15',
});

export const says = [
  'No part of the month is spent in a hospital.',
  'Never in a hospital',
  'None of our learners goes to the hospital.',
  'They go to no hospital.',
  'She has no hospital practice.',
  'The doctor gave up hospital work.',
  'She gave up hospital call.',
  'Nothing is done in the hospital.',
  'You never set foot in a hospital.',
];
export const doesNotSay = [
  'Observers never touch patients in the hospital',
  'We are in the hospital every day',
  'None of our students is paid by the hospital.',
  'You are never alone in the hospital.',
  'The day you set foot in the hospital',
];
