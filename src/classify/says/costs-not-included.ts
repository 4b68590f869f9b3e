/** Travel, housing, meals or insurance are the visitor's own. */
import { anyOf } from '../../lexicon/pattern.ts';
import { topic } from '../facts/topics.ts';
import { saying } from './saying.ts';

export default saying({
  topic: topic('includ housing travel meals flights accommodation lodging transport rent food living responsible own cost expenses'),
  pattern: anyOf`
    \b(?:travel|flights?|airfare|housing|accommodations?|lodging|meals?|food|transport\w*|rent|living expenses|boarding|hotels?|visa fees?|stay)\b[^.;]{0,60}\b(?:not (?:be )?(?:included|covered|provided|part)|are not|is not|excluded|yours?\b|own (?:cost|expense)|at your|responsib\w+|extra|separate|on your own)
    \b(?:not|neither|nor|doesn't|does not|don't|excludes?|excluding|without)\b(?:(?!\bnot\b)[^.;]){0,25}\b(?:includ\w+|cover\w*|provide)\b[^.;]{0,60}\b(?:travel|flights?|airfare|housing|accommodations?|lodging|meals?|food|transport\w*|visa|stay|getting here|sleeping|rooms?|board)\b
    \bresponsible for\b[^.;]{0,50}\b(?:travel|housing|accommodations?|lodging|meals?|living|boarding|expenses)\b
  `,
  not: String.raw`\bnot only\b`,
  source: 'S19; programme pages',
});

export const says = [
  'Housing, transportation, and meals are not included in the observer fee.',
  'Price is not including travel, visa, stay and foods.',
  'Rent, car and food are yours.',
  'Neither figure includes a room, food or transport.',
  'You are responsible for your own accommodations and meals.',
];
export const doesNotSay = [
  'Housing is included.',
  'Meals are free on call days.',
  'Travel back home safely.',
  'The fee includes malpractice.',
];
