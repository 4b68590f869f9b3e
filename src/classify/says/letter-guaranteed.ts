/** A letter is promised before any work is seen. */
import { saying } from './saying.ts';

export default saying({
  pattern: String.raw`\b(?:guaranteed?|promised?|assured)\b[^.;]{0,40}\b(?:letters?|lors?|recommendations?)\b|\b(?:letters?|lors?|recommendations?)\b(?:(?!\bletters?\b)[^.;]){0,60}\bguaranteed\b|\b(?:every|everyone|everybody|each|all)\b[^.;]{0,60}\b(?:letters?|lors?|recommendations?)\b[^.;]{0,30}\b(?:no exceptions?|without exception|no matter what|whatever happens)\b|\b(?:letters?|lors?) (?:of recommendation )?(?:is|are|comes?|come) (?:a )?(?:part of|with|in) (?:the|your|every|each|this|our|any|all) (?:package|price|program|rotation|booking|plan)s?\b|\bno (?:letter|lor)s?,? (?:and )?(?:your next\b|no (?:fee|charge|bill)\b|you (?:pay nothing|do not pay|don't pay)\b|you get your money)|\b(?:letter|lor)s?\b[^.;]{0,60}\bor your money back\b|\bmoney back if (?:there is|you get|you have) no (?:letter|lor)\b`,
  not: String.raw`\b(?:not|no|never|cannot|can't|nor|neither|don't|doesn't|without|nobody)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,60}\b(?:guarantee\w*|promis\w*)|\bguarante\w+\b[^.;]{0,20}\bnot\b|\bif (?:earned|you earn)\b`,
  source: 'CHOP, Stanford, Hurley; adviser sites',
});

export const says = [
  'LOR guaranteed on clinic letterhead.',
  'Guaranteed letter of recommendation!',
  'Every extern goes home with two letters of recommendation, no exceptions.',
  'Strong letters of recommendation are guaranteed.',
  'A letter of recommendation comes with every rotation.',
  'The letter is part of the package.',
  'No letter, no charge.',
  'Your money back if there is no letter.',
  'A letter is in the price of every rotation.',
  'This is included and we stand behind it: no letter, and your next rotation is on us.',
  'A letter of recommendation within ten days, or your money back.',
];
export const doesNotSay = [
  'A letter is not guaranteed.',
  'No letter of recommendation is guaranteed.',
  'We cannot guarantee a letter.',
  'Acceptance is guaranteed.',
  'A letter of recommendation is not part of the package.',
  'There is no letter, and no certificate.',
];
