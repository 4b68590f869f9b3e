import { cue } from '../cue.ts';

export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: String.raw`\b(?:touch|treat|diagnos|counsel|perform (?:any )?procedures?|scrub(?:s|bing)? in|assist(?:s|ing)? (?:in|with) (?:procedures|surger|operations))\w*`,
  denied: 'observation',
  act: true,
  source: 'S3',
});

export const says = ['You assist in surgeries.', 'You may not touch patients.'];
export const doesNotSay = ['Our staff is friendly.'];
