/** Travel, housing, meals or insurance are the visitor's own. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:travel|flights?|airfare|housing|accommodations?|lodging|meals?|food|transport\w*|rent|living expenses|boarding|hotels?|visa fees?|(?:the|your|their|an?|place to|somewhere to|where to) stay)\b[^.;]{0,60}\b(?:not (?:be )?(?:included|covered|provided|part)|are not|is not|excluded|yours\b|up to you\b|for you (?:or|and|to)\b|you(?:'ll| will)? (?:need|have) to\b|(?:is|are|remain) (?:all )?your\b|own (?:cost|expense|pocket)|at your|responsib\w+|extra|separate|on your own)
    \b(?:not|neither|nor|doesn't|does not|don't|excludes?|excluding|without)\b(?:(?!\bnot\b)[^.;]){0,25}\b(?:includ\w+|cover\w*)\b[^.;]{0,60}\b(?:travel|flights?|airfare|housing|accommodations?|lodging|meals?|food|transport\w*|visas?|stay|getting here|sleeping|rooms?|board)\b
    \b(?:not|neither|nor|doesn't|does not|don't|excludes?|excluding|without)\b(?:(?!\bnot\b)[^.;]){0,25}\bprovide\b[^.;]{0,60}\b(?:travel|flights?|airfare|housing|accommodations?|lodging|meals?|food|transport\w*|stay|getting here|sleeping|rooms?|board)\b
    \bresponsible for\b[^.;]{0,50}\b(?:travel|housing|accommodations?|lodging|meals?|living|boarding|expenses)\b
    \b(?:you|visitors|students|observers|externs|participants) pay (?:for )?(?:all )?(?:your|their) (?:own )?(?:travel|flights?|airfare|housing|accommodations?|lodging|meals?|food|transport\w*|rent|visas?)\b
  `,
  not: String.raw`\bnot only\b`,
  source: 'S19; programme pages',
});

export const says = [
  'Housing, transportation, and meals are not included in the observer fee.',
  'Price is not including travel, visa, stay and foods.',
  'Rent, car and food are yours.',
  'A place to stay comes out of your own pocket.',
  "Meals and your flight you'll need to see to.",
  'You pay your travel to Savannah and your meals.',
  'The hospital does not provide meals.',
  'Neither figure includes a room, food or transport.',
  'You are responsible for your own accommodations and meals.',
];
export const doesNotSay = [
  'Housing is included.',
  'Meals are free on call days.',
  'You stay with your host at all times.',
  'Do not book flights before the visa is in your passport.',
  'Get 5% off housing with your first e-mail.',
  'Observers do not sleep here; they stay in their own country.',
  'How long you stay is not told.',
  'We do not provide visa letters.',
  'We do not provide documents for a visa.',
  'Travel back home safely.',
  'The fee includes malpractice.',
];
