import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

/** The exams that close a core rotation, and the disciplines that make the core. */
export default cue({
  value: 'clerkship',
  weight: 2,
  pattern: anyOf`
    \bshel(?:f|ves)\b(?= exam|s?\b[,.;]| at)
    \b(?:nbme|subject) (?:shelf |subject )?(?:exam\w*|tests?)\b
    \b(?:end|close)-of-(?:block|clerkship|rotation|core) exam\w*
    \b(?:repeat|repeats|repeating) the (?:block|rotation|clerkship)\b
    (?:\b(?:internal medicine|medicine|surgery|pa?ediatrics|psychiatry|psych|ob-?/?gyn|family medicine|paeds|peds)(?:, (?:and )?| and |; )){3}
  `,
  denied: null,
  source: 'S7',
});

export const says = [
  'A shelf exam closes the block.',
  'They take the NBME subject exam.',
  'They sit the same end-of-block examination.',
  'A student who fails repeats the block.',
  'Core weeks in medicine, surgery, pediatrics, and psychiatry',
];
export const doesNotSay = ['Off-the-shelf software', 'An exam of the heart'];
