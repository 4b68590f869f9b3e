/** Words of a class, written as a list with commas, and their forms. */
import { withS } from '../../../lexicon/verbs.ts';

export const words = (list: string): string[] =>
  list
    .split(',')
    .map((word) => word.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean);

const CONSONANT_Y = /[^aeiou]y$/;

/** One and many. */
export const nouns = (list: string): string[] => words(list).flatMap((word) => [word, withS(word)]);

interface Verbs {
  /** “take”, “takes” */
  base: string[];
  /** “taking” */
  ing: string[];
  /** “took”, “taken” */
  past: string[];
}

/** Verbs; what is not formed in the regular way stands behind a verb: “take taking took taken”. A particle stays: “turn away”. */
export function verbs(list: string): Verbs {
  const made: Verbs = { base: [], ing: [], past: [] };
  for (const entry of words(list)) {
    const [verb = '', particle = ''] = entry.split(' + ');
    const [base = '', ...given] = verb.split(' ');
    const stem = base.replace(/e$/, '');
    const [ing = `${stem}ing`, ...past] = given;
    const tail = particle && ` ${particle}`;
    made.base.push(base + tail, withS(base) + tail);
    made.ing.push(ing + tail);
    for (const form of past.length ? past : [CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`]) made.past.push(form + tail);
  }
  return made;
}
