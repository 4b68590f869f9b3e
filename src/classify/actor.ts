/** Who does what a sentence tells: the visitor, or the doctor, the residents, the house. */
import { matchesOf } from '../lexicon/matches.ts';
import { VISITORS } from '../lexicon/visitors.ts';
import type { Sentence } from './sentences.ts';

const VISITOR = new RegExp(
  `\\b(?:you|your|they|(?<!nursing |pharmacy |dental |own )(?:${VISITORS})|candidates|he or she|(?:acting |visiting )interns?|interns? from (?:abroad|overseas)|sub-?(?:interns?|is)\\b|people with a medical degree|(?:physicians|doctors|surgeons|clinicians|colleagues) (?:from (?:abroad|overseas|other|all over|around)|trained (?:abroad|overseas))|international (?:physicians|doctors|surgeons|colleagues)|visiting \\w+)\\b`,
  'g',
);
/** Those who work there, and those who learn another profession. */
const WORKERS =
  'interns?|residents?|fellows?|physicians?|doctors?|attendings?|preceptors?|surgeons?|providers?|hospitalists?|consultants?|staff|nurses?|midwives|therapists?|technicians?|scribes?|(?<!what an? )(?:medical|physician) assistants?|(?:nursing|pharmacy|dental) (?:students?|externs?)|personnel|employees|dr';
/** “Faculty and house officers watch”: those who judge a student, where they stand right before the act, and not “with faculty and watch”. */
const JUDGES =
  '(?<!\\b(?:with|by|of|to|under|for|from|beside|join|joins|follow|follows|shadow|assist|assists) (?:[\\w-]+ ){0,2})(?:faculty|house (?:officers?|staff)|instructors?|supervisors?|evaluators?|teachers|educators|mentors?)(?= (?:(?:members?|and|or|the|our|will|may|can|directly|also|residents?|fellows?|senior) ){0,4}$)';
const OTHER = new RegExp(
  `(?<!sub-|acting |visiting )\\b(?:${WORKERS}|${JUDGES}|(?<!he or )she|he(?! or she)|our own students|team|i)\\b(?! from (?:abroad|overseas)|'|-in-)`,
  'g',
);
const ONLY = /\bonly (?:(?:the|an?|your|our|my|his|her) )?$/;
const PART_OF_HOUSE = '(?:clinic|hospital|practice|office|department|center|group|board|committee)s?';
/** “Since 2011 we accompany”, “The clinic sees”, “the office, which sees”, and not “in the clinic”. */
const HOUSE = new RegExp(
  `(?:^|[.,;:] |\\b(?:19|20)\\d\\d )we (?:also |have |will |always |can )?$|(?<!\\b(?:in|at|of|to|with|for|from|into|around|through|near|by|on) )\\b(?:the|our|this|a) (?:\\w+ ){0,2}${PART_OF_HOUSE} (?:(?:also|has|have|that|which|who|now|will|can|may) )?$|\\b${PART_OF_HOUSE},? (?:that|which) (?:also )?$`,
);
/** So far before an act its actor is looked for. */
const BACK = 140;
/** Speaks to the visitor without a word for them. */
const TO_VISITOR = /^(?:(?:join|work|follow|round|spend|help|rotate|assist|function|scrub|participate|attend|act)s?|come|carr(?:y|ies))\b/;
const WATCHES =
  /\blook(?:s|ing)? on:? at [^.;]{0,60}$|\b(?:watch|observ(?:e|es|ing)|see|shadow\w*|look on|listen\w*) (?:(?:\w+ ){0,5}|(?:\w+,? ){1,4}and the )$/;
/** The words themselves say who. */
const YOU = new RegExp(`^(?:you|they|(?:the )?(?:${VISITORS}))\\b`);
/** “Exams are done by the resident” */
const DONE_BY = new RegExp(
  `^(?:(?!\\b(?:supervis|review|sign|guid|watch|observ|check|correct|teach|taught|follow|accompan|co-?sign|you\\b))[^.;:,]){0,40}\\bby (?:(?:the|our|an?|your|licensed|senior|other) ){0,2}(?:${WORKERS})\\b`,
);
/** “What our residents do”, “Attending”, above what is told. */
const HEAD_OF_OTHERS = new RegExp(`^(?:what |for )?(?:(?:the|our|your) ){0,1}(?:${WORKERS})(?: (?:do|does|will|only))?:?$`);

/** Whether the words at [at, end) tell what the visitor does, and not the doctor or the residents. */
export function visitorActs({ text, stem }: Sentence, at: number, end = at): boolean {
  const from = Math.max(0, at - BACK);
  const before = text.slice(from, at);
  if (YOU.test(text.slice(at, end))) return true;
  if (WATCHES.test(before) || HOUSE.test(before) || DONE_BY.test(text.slice(end, end + 80))) return false;
  const last = (pattern: RegExp) => matchesOf(pattern, before).at(-1)?.index ?? -1;
  const begins = from === 0 && (TO_VISITOR.test(text) || stem.search(VISITOR) >= 0);
  const visitor = Math.max(begins ? 0 : -1, last(VISITOR));
  const other = last(OTHER);
  if (visitor < 0 && other < 0) return !HEAD_OF_OTHERS.test(stem);
  if (other <= visitor) return !theyAreOthers(before);
  const until = before.slice(0, other);
  // “Stay with the doctor, and only the doctor examines.”
  if (ONLY.test(until)) return false;
  return (
    /\b(?:join|follow|on|with|for|under|before|after|by|beside|next to|into|to|of|and|alongside) (?:(?!while |whereas )\S+ ){0,4}$/.test(
      until,
    ) && visitor >= 0
  );
}

const OTHERS = /\b(?:residents|fellows|interns|doctors|nurses|physicians|attendings)\b/;

/** “Our residents are happy to talk, though not while they write notes”: `they` are those just named. */
function theyAreOthers(before: string): boolean {
  const [first, ...more] = matchesOf(VISITOR, before);
  const named = before.search(OTHERS);
  return named >= 0 && first?.[0] === 'they' && named < first.index && more.every(([word]) => word === 'they');
}
