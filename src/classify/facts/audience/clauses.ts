/** Clauses of a line, and whom each of them takes or does not. */

import { anyOf } from '../../../lexicon/pattern.ts';
import type { Audience } from '../../../model.ts';
import { PEOPLE } from './people.ts';
import { CONDITION, NONE_OF_THEM, NOT_YOU, narrows, type Refused, refusedIn, STUDENTS_TO_THE_END, UNGRADUATED } from './refusal.ts';

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

/** “… from students of other schools, from graduates, or from those without a sponsor”: each has a preposition of its own. */
const EACH_OF = /,(?: (?:or|nor|and))? (from|for|to|by) /;
const AT_MEMBERS = /, (?:(?:or|nor|and) )?| n?or /;
const ANYBODY =
  /\b(?:students|graduates|undergraduates|[if]mgs|residents|fellows|trainees|doctors|physicians|nurses|pre-?meds|visitors|applicants|candidates|individuals|people|those|anyone|anybody)\b/;
/** Says which of them. */
const OF_A_SORT = /\b(?:of|from|in|at|who|whose|that|with)\b/;

/**
 * Of a list that is refused, what narrows one member says nothing of the others, where each has its own preposition, or another is
 * narrowed by words of its own. Else it may be said of all of them: “students, graduates or residents without a badge”.
 */
function ofList(text: string): Clause[] {
  const refused = refusedIn(text);
  if (refused !== 'some' || !text.includes(', ')) return [{ text, refused }];
  const preposition = EACH_OF.exec(text)?.[1];
  const members = preposition ? text.split(new RegExp(`,(?: (?:or|nor|and))? (?=${preposition} )`)) : text.split(AT_MEMBERS);
  const narrowed = members.filter(narrows);
  if (members.filter((m) => ANYBODY.test(m)).length < (preposition ? 2 : 3) || !narrowed.length) return [{ text, refused }];
  const apart = preposition || text.includes(', nor ') || members.some((m) => OF_A_SORT.test(m) && !narrowed.includes(m));
  return members.map((m) => ({ text: m, refused: apart && !narrowed.includes(m) ? 'all' : 'unsaid' }));
}

export function clausesOf(text: string): Clause[] {
  const clauses = text
    .replace(UNGRADUATED, (words, at: number) => (CONDITION.test(text.slice(0, at)) ? words : 'students; no graduates'))
    .replace(STUDENTS_TO_THE_END, (words, at: number) => (IF.test(text.slice(0, at)) ? words : `${words}; students; no graduates; `))
    .split(AT_CLAUSES)
    .flatMap(atRefusal)
    .flatMap(ofList);
  // “Graduates who look for a place with us: we cannot help you.”
  for (const [i, { text: last, refused }] of clauses.entries()) {
    const before = clauses[i - 1];
    if (!before || refused !== 'all' || TAKES.test(before.text)) continue;
    const ofNone = (NOT_YOU.test(last) || NONE_OF_THEM.test(last)) && !namesAny(last);
    if (ofNone || (OF_GRADUATES.test(last) && OF_GRADUATES.test(before.text))) before.refused = 'all';
  }
  return clauses;
}
