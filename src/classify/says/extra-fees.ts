/** Surcharges or mandatory extras come on top of the price. */
import { anyOf } from '../../lexicon/pattern.ts';
import { saying } from './saying.ts';

export default saying({
  pattern: anyOf`
    \b(?:additional|extra|further|separate|other|hidden|mandatory|compulsory) (?:\w+ )?(?:fees?|costs?|charges?|surcharges?)\b[^.;]{0,40}\b(?:appl\w+|incur\w*|may|will|are|is|added|charged|collected|required|due)\b
    \bsurcharges?\b
    \b(?:added to|on top of) (?:the |your |every |each )?(?:price|tuition|order|usual fees|booking|fee)\b
    \bcomes on top\b
    \b(?:adds|plus) (?:a|an) (?:\w+ )?(?:booking|service|processing|placement|registration|enrol\w+) fee\b
    \+ ?(?:booking|service|processing|registration|placement) fee\b
    \beach (?:booking|order) (?:also )?carries\b
    \bis added (?:once|one time)\b
    \badd \$\d
    \balso due\b
    \bcompulsory for (?:visitors|students|graduates|all|everyone)\b
  `,
  not: String.raw`\b(?:no|not|never|without|nothing)\b(?:(?!\b(?:not?|never)\b)[^.;]){0,25}\b(?:additional|extra|further|hidden|other|surcharge|on top|comes on top)`,
  source: 'agency terms',
});

export const says = [
  'Additional fees may be collected by the department.',
  'A surcharge applies in July.',
  'Registration is added one time to every order.',
  'It comes on top of the price.',
  'Also due: an application charge.',
  'Express papers (compulsory for visitors from abroad)',
  'Starting within a month: add $200.',
  'The cart adds a booking fee.',
  '$1,200 + registration fee',
  'Each booking also carries $60.',
  'A processing charge is added to each order.',
];
export const doesNotSay = [
  'There are no additional fees.',
  'No hidden charges.',
  'Additional documents may be required.',
  'Tuition is the only fee.',
];
