import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** Those who come have left school: nothing that a school gives credit for. */
export default cue({
  value: 'externship',
  weight: 2,
  pattern: anyOf`
    \b(?:international|foreign) medical graduates?\b
    \bgraduates?\b(?! (?:schools?|students?|programs?|medical education|degrees?|level|courses?|studies))
    \b(?:[if]mgs?|ecfmg)\b(?=\W|$)
    \b(?:foreign|overseas|internationally)[- ](?:trained|educated)\b
    \b(?:physicians?|doctors?|mds?) (?:who (?:were )?)?(?:trained|educated|qualified|from) (?:abroad|overseas|elsewhere|outside)\b
    \b(?:hold|holds|have|has|with) (?:already )?(?:a|an|your|the|their) (?:medical )?(?:diploma|degree)\b
    \balready hold\b
    \b(?:md|mbbs|degree|diploma) (?:in (?:their |your )?hand|holders|(?:is )?(?:already )?(?:needed|required|awarded|earned|conferred))\b
    \b(?:finished|completed|done with|out of|left) medical school\b
    \b(?:years? since graduation|graduated)\b(?=\W|$)
    \b(?:md|mbbs)s?(?:/mbbs)? (?:already )?(?:awarded|degree|holders?)\b
  `,
  denied: null,
  source: 'S8',
});

export const says = [
  'A foreign medical graduate program',
  'Graduates only',
  'IMGs are welcome.',
  'Foreign-trained doctors',
  'Physicians educated abroad',
  'For people with a medical degree',
  'You already hold it.',
  'A diploma in hand',
  'You have finished medical school.',
  'Years since graduation do not matter.',
  'MD degree',
];
export const doesNotSay = [
  'Graduate students',
  'Our graduate programs in public health',
  'Graduate medical education',
  'Graduation is in May.',
];
