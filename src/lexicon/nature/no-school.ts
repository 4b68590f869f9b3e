import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** No school stands behind it. */
export default cue({
  value: 'externship',
  weight: 2,
  firm: true,
  pattern: anyOf`
    \bno (?:school|university|college) (?:\w+ )?(?:stands|takes part|involve\w+|is involved|credit|behind)\b
    \bnot (?:tied|connected|attached|linked|part of|related) (?:to |of )?any (?:school|university|degree|college)\b
    \b(?:isn't|aren't|is not|are not) (?:tied|connected|attached|linked|part)(?: to| of| with)? (?:an?|any) (?:school|university|degree|college)\b
    \bno (?:university |academic |school |course )?credits? (?:is|are|can be) (?:given|involved|awarded|granted)\b
    \bno [^.;]{0,20}\bcredit is involved\b
  `,
  denied: null,
  source: 'S8',
});

export const says = [
  'No school stands behind you.',
  'Not tied to any school',
  "It isn't connected to a university.",
  'No credit is given.',
  'No university or other credit is involved.',
];
export const doesNotSay = ['No school bus', 'No credit card is needed.'];
