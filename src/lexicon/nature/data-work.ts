import { cue } from '../cue.ts';
import { wholeWords } from '../pattern.ts';

const STORE = '(?:databases?|registr(?:y|ies)|data ?sets?|redcap|spss|case report forms?)';
const METHODS =
  '(?:statistics|statistical|statisticians?|biostatistics|regressions?|cohorts?|cox model|randomi[sz]ation|survival curves|adverse events|epidemiolog(?:y|ists?)|outcomes (?:group|science|data|research))';

/** Work with what is known of patients. */
export default cue({
  value: 'research',
  weight: 2,
  pattern: wholeWords`
    (?:chart|record)s? (?:abstraction|review)|(?:abstract|review|screen|cod)(?:e|es|s|ing)? (?:charts|records|images)
    ${STORE}
    ${METHODS}
    (?:trial|study|research) (?:office|team|database)
    data (?:entry|analys[ie]s|collection|cleaning|management|team|abstraction|extraction)
    (?:enter|collect|clean|extract|analy[sz]e|analy[sz]|pull|manage)(?:s|ing)? (?:\w+ ){0,2}(?:data|surveys?)
    (?:literature|pubmed) (?:search|searches|review)
  `,
  denied: null,
  source: 'S14',
});

export const says = [
  'Chart abstraction',
  'They screen charts.',
  'Build a database.',
  'Data entry',
  'The trial office',
  'Clean the data.',
  'Statistics',
  'Literature searches',
];
export const doesNotSay = ['Write a note.', 'Enroll online.', 'Enter orders.'];
export const knownWrong = [{ of: 'Our 2025 cohort has matched.', fires: true }];
