/** A letter depends on how the visitor did. */
import { wholeWords } from '../../lexicon/pattern.ts';
import { topic } from '../facts/topics.ts';
import { saying } from './saying.ts';

export default saying({
  topic: topic('letter lor sloe recommend reference write'),
  pattern: String.raw`\b(?:letters?|lors?|sloes?|recommendations?|write)\b(?:(?!\b(?:letters?|write)\b)[^.;]){0,90}\b(?:earn\w*|merit\w*|deserv\w*|perform\w*|discretion|depends? (?:on|of)|based on|if (?:you|they|he|she|the)|when (?:you|they|we)|met expectations|who (?:earn|impress|do well|work hard|reach|finish)|has seen|have seen|know\w* you|come to know|feels? able|something to say|not guaranteed|at least|your work|80 ?%|rating)|\b(?:earn\w*|merit|performance|evaluation|discretion|rating|if earned)\b[^.;]{0,60}\b(?:letters?|lors?|sloes?|recommendations?)\b`,
  not: wholeWords`
    invitation
    visas?
    consulates?
    dean
    submit\w*
    upload\w*
    required
    two letters
    three letters
    one letter
    who know you
    do not (?:write|provide)
    application
    good standing
    chief or
  `,
  source: 'programme pages',
});

export const says = [
  'A letter depends on your performance.',
  'Letter of recommendation, if earned.',
  'Letters are written at the discretion of the chief.',
  'We write letters when we have something to say.',
  'From a rating of 4 she adds a letter.',
];
export const doesNotSay = [
  'Every extern gets a letter.',
  'Two letters from physicians who know you.',
  'We send an invitation letter.',
  'Letters are not provided.',
];
