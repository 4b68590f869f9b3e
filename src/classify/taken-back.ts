/** Words that a sentence takes back: what it was, what others take it for, what it is only called. */
import type { Sighting } from './sightings.ts';

const TAKES_BACK = new RegExp(
  String.raw`\b(?:${[
    'after (?:[\\w]+ ){0,4}of',
    'instead of',
    'rather than',
    'no longer',
    'no more',
    '(?:have|has|had) (?:stopped|ended|dropped|closed|abandoned)|(?:we|they) (?:stopped|ended|dropped|closed|abandoned|gave up)',
    'despite|in spite of|contrary to|regardless of|unlike|apart from|different from',
    'confuse\\w*[^.;]{0,30} with|mistake\\w*[^.;]{0,30} for|take\\w* (?:it|us|this) for',
    '(?:the|this|that) (?:old |funny |odd )?(?:word|title|label|name|term)',
    '(?:though|although|while|if)(?: it is| it was)? called',
    'so-called|formerly|once an?|what used to be',
    'asked for',
    'had to drop[^.;]{0,20}',
  ].join('|')}) (?:(?:the|an?|our|any|old|ordinary|usual|remote|online) ){0,4}["'(]?$`,
);
const IS_OVER =
  /^["')]?(?: \w+){0,2} (?:is|are|was|were|has been|have been|had been) (?:abolished|ended|discontinued|given up|dropped|stopped|bought elsewhere|taken elsewhere|a thing of the past|only (?:the|an?) (?:old )?(?:name|word))\b|^["')]? and have none\b|^[^.;]{0,20}\bby another name\b|^["')]? (?:no more|no longer|is ours|ended)\b/;

export const isTakenBack = ({ sentence: { text }, at, word }: Pick<Sighting, 'sentence' | 'at' | 'word'>): boolean =>
  TAKES_BACK.test(text.slice(Math.max(0, at - BACK), at)) || IS_OVER.test(text.slice(at + word.length, at + word.length + ON));
const BACK = 70;
const ON = 80;
