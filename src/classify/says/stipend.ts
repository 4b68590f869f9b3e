/** Money is paid to the visitor. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:stipends?|scholarships?|grants?|awards?|bursar\w+|fund)\b[^.;]{0,60}\b(?:of \$|pays?|paid|covers?|available|provided|get|receive|toward|offered|helps?|\$\d)
    \b(?:get|receive|paid|pays?|gives?|offers?|provides?)\b[^.;]{0,40}\b(?:stipend|salary|grant)\b
    \b(?:you|visitors?|scholars?|fellows?|residents?|observers?|externs?|students?) (?:\w+ ){0,2}(?:gets?|receives?|(?:is|are) paid)\b[^.;]{0,30}\bhonorarium\b
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
  under: { head: String.raw`^(?:[\w-]+ )?(?:stipend|scholarship|grant)s?:?$`, pattern: String.raw`^(?:up to )?\$\d` },
  source: 'programme pages',
});

export const says = [
  'Two students each block get $1,500 toward travel.',
  'The fund pays the visitor for travel.',
  '$150 each week toward rent',
  'A stipend of $500 is provided.',
  'Visitors receive a monthly stipend.',
  'Visiting scholars receive an honorarium.',
  '## Travel stipend\n$400, paid on the last day',
];
export const doesNotSay = [
  'Honorarium of $150 per week.',
  'We pay an honorarium for every student.',
  'Preceptors host one or two visitors a month and receive an honorarium.',

  'There is no stipend.',
  'No stipend is provided during this clerkship.',
  'We do not offer scholarships.',
  'The hospital does not provide housing, meals, transport, a stipend or insurance.',
  'Unpaid.',
];
