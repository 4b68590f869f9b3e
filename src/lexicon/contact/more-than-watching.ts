import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

const WATCHING =
  '(?:shadow(?:ing|ers?)?|watch(?:ing|ers?)?|observ(?:ing|ation|ers?|erships?)|look(?:ing)? on|bystanders?|spectators?|onlookers?|furniture|stand(?:ing)? by)';
const BE = "(?:is|are|it's|this is|were|be)";

/** It is more than watching: a claim, of which nothing is told yet. */
export default cue({
  value: 'hands-on',
  weight: 2,
  pattern: anyOf`
    (?:\b${BE} (?:not|never|no)|\b(?:is|are)n't|\bnot) (?:a |an |just |only |merely |simply |mere |be |in the ){0,4}(?:${WATCHING}|corner)\b(?! (?:only|is|are|the|of|by|because|for lack|with us|here|at this|offered))
    \b(?:more than|instead of|rather than|beyond|unlike|forget|no mere) (?:an? |just |only |merely |mere |simply |our |the ){0,2}(?:${WATCHING}|corner of the room|wall)\b
    \b(?:don't|do not|didn't|won't|will not|not) (?:come |be |want you |just |only |simply |merely |here ){0,4}(?:to |asked to )?(?:watch|shadow|look on|stand by|stand against the wall|sit in the corner)\b
    \bnobody (?:here )?(?:tells|asks) (?:them|you) to (?:stand|sit|watch)\b
    \bpractice,? on (?:real )?(?:people|patients)\b
  `,
  denied: null,
  firm: true,
  role: 'claim',
  source: 'S3',
});

export const says = [
  'It is not an observership.',
  'More than shadowing',
  'Forget the corner of the room.',
  "Don't come to watch.",
  'Nobody here tells them to stand against the wall.',
  'You practice, on people, with a specialist.',
];
export const doesNotSay = [
  'Not only watching is banned.',
  'You watch and do not touch.',
  'Observation is not offered in July.',
  'You may not observe surgery on Fridays.',
];
export const knownWrong = [{ of: 'It is not an observership but a lecture.', fires: true }];
