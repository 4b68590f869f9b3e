import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** The ward turns to the student first, and the student hands on to the night. */
export default cue({
  value: 'sub-internship',
  weight: 2,
  pattern: anyOf`
    \bfirst (?:call\b|to be (?:called|paged)|(?:person|one)[^.;]{0,25} calls?\b)
    \b(?:paged|called) first\b
    \b(?:answer|answers|answering|field|fields) (?:[\w']+ ){0,4}(?:pages|pager|calls from (?:the )?(?:ward|nurses|floor))\b
    \b(?:hold|holds|carry|carries|carrying|get|gets) (?:[\w']+ ){0,2}(?:pager|phone|beeper)\b
    \bcross-?cover\w*
    \b(?:sign(?:s|ing)?|hand(?:s|ing)?) (?:[\w']+ ){0,4}(?:out|off|over) (?:to the night|to the float|at (?:night|six|seven|eight))\b
    \b(?:give|gives|giving) (?:the )?(?:morning |evening |night )?(?:sign-?out|hand-?over|hand-?off)\b
  `,
  denied: null,
  source: 'S11',
});

export const says = [
  'You are first call for your patients.',
  'You are paged first.',
  "They answer the nurses' pages.",
  'The student holds the team phone.',
  'Cross-cover in the evening',
  'You sign out to the night team.',
  'You give sign-out at six.',
];
export const doesNotSay = ['Call us first.', 'Hold the date.', 'Give us your phone number.'];
