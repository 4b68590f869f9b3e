/** A letter is promised before any work is seen. */
import { topic } from '../facts/topics.ts';
import { saying } from './saying.ts';

export default saying({
  topic: topic('everybody exception whatever matter guarantee guaranteed promise everyone every all included'),
  pattern: String.raw`\b(?:guaranteed?|promised?|assured)\b[^.;]{0,40}\b(?:letters?|lors?|recommendations?)\b|\b(?:letters?|lors?|recommendations?)\b(?:(?!\bletters?\b)[^.;]){0,60}\bguaranteed\b|\b(?:every|everyone|everybody|each|all)\b[^.;]{0,60}\b(?:letters?|lors?|recommendations?)\b[^.;]{0,30}\b(?:no exceptions?|without exception|no matter what|whatever happens)\b`,
  not: String.raw`\b(?:not|no|never|cannot|can't|nor|neither|don't|doesn't|without|nobody)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,60}\b(?:guarantee\w*|promis\w*)|\bguarante\w+\b[^.;]{0,20}\bnot\b`,
  source: 'CHOP, Stanford, Hurley; adviser sites',
});

export const says = [
  'LOR guaranteed on clinic letterhead.',
  'Guaranteed letter of recommendation!',
  'Every extern goes home with two letters of recommendation, no exceptions.',
  'Strong letters of recommendation are guaranteed.',
];
export const doesNotSay = [
  'A letter is not guaranteed.',
  'No letter of recommendation is guaranteed.',
  'We cannot guarantee a letter.',
  'Acceptance is guaranteed.',
];
