/** Whom the page says it takes, and whom it says it does not. */
import { Finder } from '../../../lexicon/finder.ts';
import { plain } from '../../../lexicon/plain.ts';
import type { Audience } from '../../../model.ts';
import { remembered } from '../../remembered.ts';
import { comingOf } from '../answer.ts';
import { type Around, type Found, fact, foundOf } from '../fact.ts';
import type { Line } from '../line.ts';
import { topic } from '../topics.ts';
import { type Clause, clausesOf, OF_GRADUATES, TAKES } from './clauses.ts';
import { ASKER, AT_SCHOOL, BARE_LIMIT, isMeant, OTHERS, OWN, POINTER, SENT_FOR } from './not-meant.ts';
import { PEOPLE } from './people.ts';
import { NONE_OF_THEM, NOT_FOR_YOU, NOT_THEM, NOT_THEY, refusedIn, SAME_FOR, STUDENTS_TO_THE_END } from './refusal.ts';

/** Not all students, only those of schools elsewhere: that is no word on students. */
const ABROAD = '(?:international|foreign|overseas|non-lcme|us|u\\.s\\.|domestic|american|local|visiting international)';
const ELSEWHERE = new RegExp(
  `\\b${ABROAD} (?:medical |visiting )?(?:students?|trainees|learners)\\b(?! or anyone)|\\bstudents? (?:\\w+ ){0,4}?(?:from|of|at|in|enrolled|attending|outside)\\b[^.;]{0,60}?(?:\\b(?:international|foreign|other|another|non-lcme) |(?<!and )\\b(?:abroad|overseas)|no agreement|outside (?:of )?(?:the|our))`,
);
/** Not all graduates: those who will apply for a residency have a word of their own. */
const SEEKERS = /\b(?:residenc(?:y|ies)|the match|training positions?|train(?:ing)? in the (?:united states|u\.?s))\b/;
const STUDENTS: Audience[] = ['student', 'final-year-student'];
/** “You can no longer come as a student.” */
const ROLE = /\bas an? (?:visiting |medical )?$/;
const notAll = (kind: Audience, { text }: Clause): boolean => (STUDENTS.includes(kind) ? ELSEWHERE : SEEKERS).test(text);

const ANY_YEAR =
  /\b(?:any year|all years|third[- ]+(?:year|and)|3rd[- ]year|(?:m3|ms-?3)s?(?:[/,-]| (?:and|or|to|students?)\b)|clinical[- ]years?|students and graduates|students or graduates|students of any|last two years|from 4th year|pre-?clinical|years? (?:three|3) (?:and|or|to)|clinical rotations?,? (?:or|and) graduates)\b/;

const WORDS = PEOPLE.map(([, pattern]) => pattern);
/** Few clauses name any of them. */
const finder = new Finder(WORDS);
/** Short answers stand under whom they are of. */
const TOPIC = topic([...WORDS, ANY_YEAR, NOT_FOR_YOU, NONE_OF_THEM, NOT_THEM, STUDENTS_TO_THE_END], WORDS);

/** Tells what the house's own do, and takes nobody. */
const AT_WORK = /\b(?:residents|interns|fellows) (?:interview|examine|present|carry)\b/;

/** What is asked of all lines at once. */
interface Lines {
  /** Names of rows in which an answer stands. */
  names: Set<string>;
  notForYou: Line[];
  noneOfThem: Line[];
  all: Line[];
}

const refuses = remembered((line: Line): boolean => refusedIn(line.text) === 'all');

/** Both facts ask the same of the same lines. */
const known = new WeakMap<Line, Clause[]>();

/** What a line is said of whom, one clause at a time; nothing where it is no word on visitors. */
function toldIn(line: Line, lines: Lines, around: Around): Clause[] {
  const told = known.get(line) ?? clausesOfLine(line, lines, around);
  known.set(line, told);
  return told;
}

function clausesOfLine(line: Line, { all, names, notForYou, noneOfThem }: Lines, { page }: Around): Clause[] {
  const answer = comingOf(line);
  const text = line.text.replace(OWN, '');
  // “After graduation”, and below: “Doctors who hold the degree are not taken.”
  const headsRefusal =
    line.heading && OF_GRADUATES.test(text) && all.some((l) => l.head.endsWith(line.text) && OF_GRADUATES.test(l.text) && refuses(l));
  if (headsRefusal || (names.has(line.text) && !answer) || ASKER.test(text) || BARE_LIMIT.test(text) || POINTER.test(text)) return [];
  const sent = SENT_FOR.exec(text);
  if (sent && !plain(page.title).includes((sent[1] ?? sent[2]) as string)) return [];
  if (AT_SCHOOL.test(text) && !/\bstudents?\b/.test(plain(page.title))) return [];
  const refused =
    NOT_THEY.test(line.head) ||
    (line.stem.endsWith(':') && refusedIn(line.stem) === 'all') ||
    // “Graduates”, and below: “This catalog isn't for you”.
    (line.heading && notForYou.some((l) => l.head.endsWith(line.text))) ||
    noneOfThem.some((l) => l.block === line.block && l.before === line.text && !(NOT_THEM.test(l.text) && TAKES.test(line.text))) ||
    (SAME_FOR.test(text) && all.some((l) => l.block === line.block && line.before === l.text && refuses(l)));
  const told = answer?.bare ? [] : clausesOf(text);
  if (refused) for (const clause of told) clause.refused = 'all';
  if (answer) told.unshift({ text: answer.asked, refused: answer.yes ? 'none' : 'all' });
  return told.filter((clause) => clause.refused === 'all' || !OTHERS.test(clause.text));
}

function people(lines: Line[], denied: boolean, around: Around): Found<Audience[]> | null {
  const found = new Map<Audience, Line>();
  // “Graduates” names the row in which “No” stands.
  const answers = lines.map((line) => comingOf(line));
  const names = new Set(answers.flatMap((answer) => (answer?.bare ? [answer.asked] : [])));
  const all: Lines = {
    all: lines,
    names,
    notForYou: lines.filter((l) => NOT_FOR_YOU.test(l.text)),
    noneOfThem: lines.filter((l) => (NONE_OF_THEM.test(l.text) || NOT_THEM.test(l.text)) && refuses(l)),
  };
  for (const line of lines) {
    if (!denied && AT_WORK.test(line.text)) continue;
    for (const clause of toldIn(line, all, around)) {
      if ((clause.refused === 'all') !== denied || clause.refused === 'unsaid') continue;
      for (const n of finder.in(clause.text)) {
        const [kind, pattern] = PEOPLE[n] as (typeof PEOPLE)[number];
        if (found.has(kind) || (denied && notAll(kind, clause))) continue;
        const match = pattern.exec(clause.text);
        if (match && isMeant(kind, clause.text, match) && !(denied && ROLE.test(clause.text.slice(0, match.index)))) found.set(kind, line);
      }
    }
  }
  // "Fourth-year medical students": other students are taken only where the page says so.
  const wide = found.get('student');
  if (!denied && wide && found.has('final-year-student') && !lines.some((l) => ANY_YEAR.test(l.text))) found.delete('student');
  const kinds = PEOPLE.map(([k]) => k).filter((k) => found.has(k));
  if (!kinds.length) return null;
  return foundOf(
    kinds,
    kinds.map((value) => ({ value, line: found.get(value) as Line })),
  );
}

export const excluded = fact<Audience[]>({
  topic: TOPIC,
  read: (lines, around) => people(lines, true, around),
});

export default fact<Audience[]>({
  topic: TOPIC,
  read: (lines, around) => people(lines, false, around),
});

export { EXAMPLES as examples } from './examples.ts';
