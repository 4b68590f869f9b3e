/** Money is paid to the visitor. */
import { anyOf } from '../../lexicon/pattern.ts';
import { topic } from '../facts/topics.ts';
import { saying } from './saying.ts';

export default saying({
  topic: topic('stipend grant scholarship paid fund salary pays award toward'),
  pattern: anyOf`
    \b(?:stipends?|scholarships?|grants?|awards?|bursar\w+|fund|honorari\w+)\b[^.;]{0,60}\b(?:of \$|pays?|paid|covers?|available|provided|get|receive|toward|offered|helps?|\$\d)
    \b(?:get|receive|paid|pays?|gives?|offers?|provides?)\b[^.;]{0,40}\b(?:stipend|salary|honorarium|grant)\b
    (?:\bget |^)\$[\d,]+ (?:(?:each|a|per) (?:week|month) )?toward\b
    \bpays the (?:visitor|student)\b
  `,
  not: anyOf`
    \b(?:no|not|never|without|nor|neither|don't|doesn't|unpaid)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,30}\b(?:stipends?|scholarships?|grants?|salary|paid|fund|awards?)\b
    \b(?:not|n't) (?:provide|offer|include|pay|cover|give|receive|get)\b[^.;]*\b(?:stipends?|scholarships?|grants?|salary|honorari\w+)\b
    \bgrant (?:access|no)
    \bnot granted
    \bdepends on grants\b
  `,
  source: 'programme pages',
});

export const says = [
  'Two students each block get $1,500 toward travel.',
  'The fund pays the visitor for travel.',
  '$150 each week toward rent',
  'A stipend of $500 is provided.',
  'Visitors receive a monthly stipend.',
];
export const doesNotSay = [
  'There is no stipend.',
  'No stipend is provided during this clerkship.',
  'We do not offer scholarships.',
  'The hospital does not provide housing, meals, transport, a stipend or insurance.',
  'Unpaid.',
];
