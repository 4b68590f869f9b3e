import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

/** What comes of it is a paper. */
export default cue({
  value: 'research',
  weight: 1,
  pattern: wholeWords`
    abstracts?
    manuscripts?
    co-?author(?:s|ship)?
    name on (?:a|the) (?:poster|paper)
    (?:two|one|three|\d) papers?
    data (?:cleaning|entry|collection)
    pubmed
    biostatistician
    literature review
    systematic review
    review articles?
    meta-analysis
  `,
  denied: null,
  firm: true,
  source: 'S14',
});

export const says = [
  'One manuscript a year',
  'You are named as a co-author.',
  'Most fellows send in an abstract within a year.',
  'Your name on the poster',
  'Graduates leave with two papers.',
  'Data entry and a weekly lab meeting',
  'We publish in PubMed journals.',
  'A biostatistician joins each project.',
  'You begin with a literature review.',
  'A systematic review by the end of the term',
  'A review article with a mentor, no patients',
  'Your own meta-analysis',
];
export const doesNotSay = [
  'abstracted charges',
  'Paper forms are not accepted.',
  'Your name on the badge',
  'A review of your file takes two weeks.',
];
export const knownWrong = [{ of: 'List abstracts and posters on your application.', fires: true }];
