import { cue } from '../cue.ts';

/** Shares the duty of residents. Who is spared it may examine all the same. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: String.raw`\b(?:take|takes|taking) (?:\w+ )?(?:call|admissions)\b(?! (?:from|to))|\bcross-cover\w*`,
  denied: null,
  act: true,
  source: 'S3',
});

export const says = [
  'Sub-interns take overnight call.',
  'You take call with the team.',
  'Sub-interns take new admissions.',
  'Sub-interns cross-cover at night.',
];
export const doesNotSay = [
  'Be ready to take a call from our office.',
  'Call us.',
  'The office will call you.',
  'The school handles admissions.',
  'We take calls on weekdays.',
];
