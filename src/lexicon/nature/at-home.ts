import { cue } from '../cue.ts';
import { anyOf } from '../pattern.ts';

const OWN =
  '(?:your|their|his|her|his or her|its) (?:own )?(?:home(?: (?:campus|country|office))?(?! (?:school|institution|university|hospital|department|program))|desk|dorm|couch|sofa|kitchen|laptop|computer|living room|bedroom|room|tablet|phone|screen|browser|headset|country)';
const HOME = '(?:home|any (?:place|time zone|computer))';
const TAKES_PART =
  '(?:join|attend|follow|watch|take part|participate|rotate|listen|connect|work|study|see|observe|dial|take|sit in|do)(?:s|es|ing)?';
const WHAT = '(?:participants|observers?|students?|experience|externship|rotation|program|rounds|clinic|done|feed|usce|operation)';

/** The visitor is at home and takes part by wire. */
export default cue({
  value: 'virtual',
  weight: 3,
  pattern: anyOf`
    \b(?:${TAKES_PART}|${WHAT})\b[^.;]{0,60} (?:from|at|through|on|via) ${OWN}(?=[\s.,;:)]|$)
    \b(?:(?:${TAKES_PART}|${WHAT})\b[^.;]{0,60} from|(?:attend|watch|study|stay|sit|feed|participants?) (?:[\w-]+ ){0,4}at|${WHAT} from) ${HOME}(?=[\s.,;:)]|$)(?! (?:school|institution|university|hospital|department|program|country|visits?|care|health))
    ^(?:(?:where|place|location):? )?(?:your|their) (?:own )?(?:desk|computer|laptop|living room|home|country)\.?$
    \b(?:you|they|visitors|guests|students|participants) (?:stay|remain|are|sit) (?:at home|where (?:you|they) are|in (?:your|their) own)\b
    \bfrom (?:wherever|(?:your|their) own country)\b
    \bwithout setting foot\b
    \bsitting in [a-z]+ or [a-z]+\b
    \bwherever you (?:live|are|happen)\b
    \beach in (?:his|her|their|his or her) own (?:living room|home|room)\b
    \b(?:host|doctor)s? in [\w ]{3,20}, you at home\b
    \b(?:host|doctor|neurologist|physician)[^.;]{0,40}; you work from\b
  `,
  denied: null,
  source: 'S13',
});

export const says = [
  'You join rounds from your own desk.',
  'Your own laptop',
  'Attend from home.',
  'You stay where you are.',
  'From your own country you hear the team.',
  'Without setting foot in the country',
  'You speak with patients, sitting in Karachi or Lagos.',
  'Wherever you live',
  'Eight doctors, each in his own living room',
  'Host in Chicago, you at home',
  'The doctor sits in clinic; you work from abroad.',
];
export const doesNotSay = ['Join with a letter from your home school.', 'Home visits with the nurse', 'Bring a coat from home.'];
