/** It is of schools abroad that an agreement is asked; students of the US come another way. */
import { anyOf } from '../../lexicon/pattern.ts';
import { NOT_ONLY, PARTNERS_ONLY } from '../facts/partner-schools.ts';
import { saying } from './saying.ts';

const ABROAD = String.raw`(?<!\b(?:us|u\.s\.|american|domestic)(?: \w+)? (?:and|or) )(?:(?:international|foreign|overseas)(?: (?:medical|visiting|exchange)){0,2} (?:students?|visitors?|applicants?|schools?)|(?:students?|visitors?|applicants?|schools?|universities) (?:(?:from|of|at) (?:[\w-]+ ){0,2})?(?:abroad|overseas|outside (?:of )?the (?:u\.?s|united states)))`;
const TIE = String.raw`(?:nominat\w+|agreements?|partners?|affiliat\w+|exchange (?:agreement|contract|partner)\w*)`;

export default saying({
  pattern: anyOf`
    \b${ABROAD}\b(?:(?!\b(?:u\.s\. and|domestic|american)\b)[^.;]){0,120}\b${TIE}\b
    \b(?:takes?|takes? nobody|nobody) [^.;]{0,20}\babroad\b[^.;]{0,60}\b${TIE}\b
  `,
  not: NOT_ONLY.source,
  under: {
    head: String.raw`^(?:for )?(?:(?:visiting |medical )*students? (?:of|from|at) )?(?:international|foreign|overseas|schools (?:abroad|outside))\b`,
    pattern: PARTNERS_ONLY.source,
  },
  source: 'S5; programme pages of schools',
});

export const says = [
  'International students are accepted only from universities with which we have an agreement.',
  'We take nobody from abroad, with the exception of our partner universities.',
  '## International students\nYour school nominates you by March.',
  'Students of schools outside the United States need an agreement between their school and ours.',
];
export const doesNotSay = [
  'Only students of our partner universities may apply.',
  'Students of US and international schools need an affiliation agreement.',
  'International students are welcome.',
  '## Domestic students\nYour school nominates you by March.',
];
