import { cue } from '../cue.ts';

/** Shares the duty of residents. Who is spared it may examine all the same. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: String.raw`\b(?:take|takes|taking) (?:\w+ )?(?:call|admissions)\b|\bcross-cover\w*`,
  denied: null,
  act: true,
  source: 'S3',
});

export const says = ['You take call with the team.', 'Sub-interns take new admissions.'];
export const doesNotSay = ['Call us.', 'The office will call you.'];
