/** The word "hands-on" is used to sell. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: String.raw`\bhands[- ]on\b`,
  not: anyOf`
    \b(?:not|no|never|without|isn't|rather than|instead of|nor|don't|neither|cannot|can't|unable to|regret)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,50}\bhands[- ]on
    \bhands[- ]on\b[^.;]{0,30}\b(?:is|are) (?:not|used|limited)\b
    \bhands[- ]on\b[^.;]{0,30}\b(?:refers|term)\b
    \b(?:sold|advertised|marketed) (?:[\w-]+ ){0,4}as an?\b
    \b(?:words?|term)\b[^.;]{0,20}\bhands[- ]on
    \bhands[- ]on (?:help|support|guidance|assistance|coaching|approach|service)\b
    \b(?:staff|team|advisors?|coordinators?|office) (?:is|are) (?:very |always )?hands[- ]on\b
    \bhands[- ]on (?:skills|simulation|course|cases|workshop|anatomy|examination skills)
  `,
  source: 'S9; agency pages',
});

export const says = ['Real hands-on experience in private clinics!', 'Hands-on externship'];
export const doesNotSay = [
  'This is not a hands-on rotation.',
  'No hands-on training is offered.',
  'We cannot take requests for hands-on externships.',
  'We do not call it hands-on.',
  'Observerships are hands-off.',
  'A while ago one of them sold my office as a hands-on externship.',
  'You get hands-on help with ERAS.',
  'Our staff is hands-on when you need help with the paperwork.',
  'The words hands-on are used in a general sense.',
];
