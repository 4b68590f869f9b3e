/** Few places, many applicants. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:limited|extremely limited|very few|few|scarce)\b[^.;]{0,30}\b(?:seats?|places?|spots?|slots?|positions?|availability|opportunit\w+|capacity|spaces?|number)\b
    \b(?:seats?|places?|spots?|slots?|positions?|placements|spaces?|availability)\b[^.;]{0,30}\b(?:limited|scarce|few|left|remaining|competitive|fill (?:up )?(?:fast|quickly|early))\b
    \b(?:highly|very|most) competitive\b
    \bcompetitive (?:process|applications?|selection)\b
    \b(?:one|two|three|four|1|2|3) (?:\w+ )?(?:seats?|places?|spots?|slots?|visitors?|externs?|observers?|students?|visiting doctors?) (?:at a time|a month|per (?:month|block|quarter)|a quarter|each (?:month|quarter)|a year)\b
    \bturn away\b
    \b(?:hundred|\d{2,4}) (?:applications|requests)\b
    \brequests? for (?:one|each|every) place\b
  `,
  not: anyOf`
    \bno limit\b
    \bunlimited\b
    \blimited (?:liability|to (?:four|4|two|a four))\b
    \bvisa\b
    \blimited basis\b
    \bsends?\b
    \b(?:scholarships?|grants?|waive\w*)\b
    \$[\d,]+ (?:toward|for) [^.;]{0,60}\bstudents\b
  `,
  source: 'S11',
});

export const says = [
  'Observership slots are limited.',
  'Only the most competitive applications are considered.',
  'Two seats per block, three requests for one place.',
  'I take two visitors a month.',
  'Up to three visitors per block.',
  'January 11 (1 place left).',
  'There are very few places in the summer.',
  'We turn away most who ask.',
  'We read 300 applications a year for it.',
];
export const doesNotSay = [
  'A scholarship pays the fee of three students a year.',
  'We set aside $2,000 for each of three students a year.',
  'Each school sends up to four students a year.',
  'There is no limit on year of graduation.',
  'Unlimited places.',
  'Two weeks a month.',
  'Seats are comfortable.',
];
