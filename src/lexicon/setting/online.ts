import { cue } from '../cue.ts';

export default cue({
  value: 'remote',
  weight: 2,
  pattern: String.raw`\b(?:virtual(?:ly)?|online|remote(?:ly)?|tele-?rotations?|tele-?(?:externship|observership|health|medicine)|zoom|video visits?|from (?:your )?(?:own )?(?:home|country)|via video|by video|live-?stream\w*)\b`,
  denied: null,
  source: 'S13',
});

export const says = ['The rotation is held online.'];
export const doesNotSay = ['Apply in person.'];
