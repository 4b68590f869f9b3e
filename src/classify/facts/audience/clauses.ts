/** Clauses of a line, and whom each of them takes or does not. */

import { anyOf } from '../../../lexicon/pattern.ts';
import type { Audience } from '../../../model.ts';
import { PEOPLE } from './people.ts';
import { CONDITION, NONE_OF_THEM, NOT_YOU, type Refused, refusedIn, STUDENTS_TO_THE_END, UNGRADUATED } from './refusal.ts';

const PEOPLE_NAMED = '(?:students|graduates|[if]mgs|residents|trainees)';
/** An exclusion holds for the people of its own clause; a short name before a colon belongs to what follows. */
const AT_CLAUSES = new RegExp(anyOf`
  ;|\((?=graduates|students|not )
  (?<=.{26}|^(?:we|i) (?:can|do|take|may|are)\w*\b.{3,26}):
  ,[ ](?:but|however|while|hence|(?:and|so) (?=students|graduates)|(?:as|since) (?=[^,]*\b(?:graduates|students)\b))
  (?<!\b(?:everyone|everybody|anyone|all|none) )\bbut\b
  \b(?:because|since) (?=(?:our|the|its|all|this)\b)|(?<=^(?:because|since|as) [^,]{5,120}),[ ]
  ,[ ](?=no exceptions|which (?:is|are) (?:only |just |meant )?for\b)
  ,(?= (?:and )?(?:neither|nor) (?:is|are|do|does|can)\b)
  ,(?= (?:and |or )?(?:no|not(?: for| open to)?) (?:[\w-]+ )?${PEOPLE_NAMED}\b)
  (?<!\b${PEOPLE_NAMED} )\band (?=(?:students|graduates|[if]mgs) (?:are|is|can|may|will|do)(?: ?not|n't)\b)
`);

export interface Clause {
  text: string;
  /** Whom of those it names it does not take. */
  refused: Refused;
}

/** What is so only in a case. */
const IF = /\b(?:if|when|unless|whether)\b[^,;]*$/;

export const TAKES = /\b(?:may|can|welcome|accept\w*|takes?|hosts?|invited?|eligible|open to|apply|are for|is for)\b/;
const WHO: Audience[] = ['student', 'final-year-student', 'graduate'];
/** Names students or graduates. */
const namesAny = (text: string): boolean => PEOPLE.some(([kind, pattern]) => WHO.includes(kind) && pattern.test(text));

/** “Questions from graduates: …; no graduates.” */
export const OF_GRADUATES = PEOPLE.find(([kind]) => kind === 'graduate')?.[1] as RegExp;

/** “No graduates, please: the places are for students.” */
function atRefusal(clause: string): string[] {
  const [, first = '', rest = ''] = /^([^:]{4,26}):(.*)$/.exec(clause) ?? [];
  return first && refusedIn(first) !== 'none' && namesAny(first) ? [first, rest] : [clause];
}

export function clausesOf(text: string): Clause[] {
  const clauses = text
    .replace(UNGRADUATED, (words, at: number) => (CONDITION.test(text.slice(0, at)) ? words : 'students; no graduates'))
    .replace(STUDENTS_TO_THE_END, (words, at: number) => (IF.test(text.slice(0, at)) ? words : `${words}; students; no graduates; `))
    .split(AT_CLAUSES)
    .flatMap(atRefusal)
    .map((clause): Clause => ({ text: clause, refused: refusedIn(clause) }));
  // “Graduates who look for a place with us: we cannot help you.”
  for (const [i, { text: last, refused }] of clauses.entries()) {
    const before = clauses[i - 1];
    if (!before || refused !== 'all' || TAKES.test(before.text)) continue;
    const ofNone = (NOT_YOU.test(last) || NONE_OF_THEM.test(last)) && !namesAny(last);
    if (ofNone || (OF_GRADUATES.test(last) && OF_GRADUATES.test(before.text))) before.refused = 'all';
  }
  return clauses;
}
