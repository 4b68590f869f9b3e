import { offerCue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** A host speaks, or is named as the one that is meant, or there is somebody to write to, or a price. */
export default offerCue(
  'voice',
  anyOf`
  \b(?:we|our|us|my)\b
  \b(?:the|this) (?:department|hospital|clinic|practice|office|division|section|programm?e?|college|school|medical center|center|institute|course|elective|rotation|externship|observership|clerkship)\b
  \bdr\b
  @
  \b\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b
  [$€£] ?\d
  \busd\b
`,
);

export const says = [
  'Our ward',
  'Write to us.',
  'We host two.',
  'In my office',
  'The department answers.',
  'This elective is full.',
  'Dr. Quill teaches.',
  'ward@quill.example',
  '(555) 555-0100',
  '$900',
  '900 USD',
];
export const doesNotSay = ['Hospitals differ.', 'A clinic may ask for it.', 'Programs want letters.'];
export const knownWrong = [{ of: 'In this article we compare agencies.', fires: true }];
