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

export const says = ['You take call with the team.', 'Sub-interns take new admissions.', 'Sub-interns cross-cover at night.'];
export const doesNotSay = ['Call us.', 'The office will call you.', 'The school handles admissions.', 'We take calls on weekdays.'];
export const knownWrong = [{ of: 'Be ready to take a call from our office.', fires: true }];
