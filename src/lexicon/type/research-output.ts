import { cue } from '../cue.ts';

/** What comes of it is a paper. */
export default cue({
  value: 'research',
  weight: 1,
  pattern: String.raw`\b(?:abstracts?|manuscripts?|co-?author(?:s|ship)?|name on (?:a|the) (?:poster|paper)|(?:two|one|three|\d) papers?|data (?:cleaning|entry|collection)|pubmed|biostatistician|literature review|systematic review|meta-analysis)\b`,
  denied: null,
  source: 'S14',
});

export const says = ['One manuscript, two co-authors'];
export const doesNotSay = ['abstracted charges'];
