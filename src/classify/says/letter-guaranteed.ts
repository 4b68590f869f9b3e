/** A letter is promised before any work is seen. */
import { saying } from './saying.ts';

export default saying({
  pattern: String.raw`\b(?:guaranteed?|promised?|assured)\b[^.;]{0,40}\b(?:letters?|lors?|recommendations?)\b|\b(?:letters?|lors?|recommendations?)\b(?:(?!\bletters?\b)[^.;]){0,60}\bguaranteed\b|\b(?:every|everyone|everybody|each|all)\b[^.;]{0,60}\b(?:letters?|lors?|recommendations?)\b[^.;]{0,30}\b(?:no exceptions?|without exception|no matter what|whatever happens)\b|\b(?:letters?|lors?) (?:of recommendation )?(?:is|are|comes?|come) (?:a )?(?:part of|with|in) (?:the|your|every|each|this|our|any|all) (?:package|price|program|rotation|booking|plan)s?\b|\bno (?:letter|lor)s?,? (?:and )?(?:your next\b|no (?:fee|charge|bill)\b|you (?:pay nothing|do not pay|don't pay)\b|you get your money)|\b(?:letter|lor)s?\b[^.;]{0,60}\bor your money back\b|\bmoney back if (?:there is|you get|you have) no (?:letter|lor)\b`,
  not: String.raw`\b(?:not|no|never|cannot|can't|nor|neither|don't|doesn't|without|nobody)\b(?:(?!\b(?:no[tr]?|never)\b)[^.;]){0,60}\b(?:guarantee\w*|promis\w*)|\bguarante\w+\b[^.;]{0,20}\bnot\b|\bif (?:earned|you earn)\b`,
  // “Your letter: every extern leaves with one.”
  under: {
    head: String.raw`\b(?:letters?|lors?)\b`,
    pattern: String.raw`^(?!.*(?:\b(?:if|when|once|who|whose|may|can|could|unless|request|asks?)\b|n't\b)).*(?<!\b(?:not|nearly|almost) )\b(?:every|everyone|everybody|each|all)\b[^.;]{0,30}\b(?:gets?|receives?|(?:leaves?|goes|go)(?: home| away)? with|is given|are given|takes? home) (?:one|theirs)\b`,
  },
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
  '## Your letter\nEvery extern leaves with one: on the practice’s stationery, signed on the last Friday.',
  '## Letters\nEverybody gets one.',
];
export const doesNotSay = [
  'A letter is not guaranteed.',
  'No letter of recommendation is guaranteed.',
  'We cannot guarantee a letter.',
  'Acceptance is guaranteed.',
  '## Certificate\nEveryone leaves with one.',
  '## Letters\nNot everyone leaves with one.',
  '## Letters\nEveryone who did well gets one.',
  '## Letters\nAlmost all get one.',
  'A letter of recommendation is not part of the package.',
  'There is no letter, and no certificate.',
];
