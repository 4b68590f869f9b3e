/** Whom the page says it takes, and whom it says it does not. */
import { plain } from '../../lexicon/plain.ts';
import type { Audience } from '../../model.ts';
import { comingOf } from './answer.ts';
import { DENIED, EXCEPT, NO_REFUSAL, NOT_FOR_YOU, NOT_THEY, OWN, SENT_FOR, UNGRADUATED, WORDS } from './audience-words.ts';
import { type Around, type Found, fact, foundOf } from './fact.ts';
import type { Line } from './line.ts';
import { topic } from './topics.ts';

/** Clauses of a line: an exclusion holds for the people of its own clause; a short name before a colon belongs to what follows. */
const CLAUSE = String.raw`;|(?<=.{26}):|, (?:but|however|while|(?:and|so) (?=students|graduates)|(?:as|since) (?=[^,]*\b(?:graduates|students)\b))|(?<!\b(?:everyone|everybody|anyone|all|none) )\bbut\b|,(?= (?:and )?(?:neither|nor) (?:is|are|do|does|can)\b)|,(?= (?:and |or )?(?:no|not(?: for| open to)?) (?:[\w-]+ )?(?:students|graduates|[if]mgs|residents|trainees)\b)|\band (?=(?:students|graduates|[if]mgs) (?:are|is|can|may|will|do)(?: ?not|n't)\b)|\((?=graduates|students|not )`;
const AT_CLAUSES = new RegExp(CLAUSE);
const OR_BEFORE_UNGRADUATED = new RegExp(`${CLAUSE}|(?=${UNGRADUATED.source})`);
const clausesOf = (text: string): string[] => text.split(UNGRADUATED.test(text) ? OR_BEFORE_UNGRADUATED : AT_CLAUSES);

/** Not all students, only those of schools elsewhere: that is no word on students. */
const ELSEWHERE =
  /\b(?:international|foreign|abroad|overseas|non-lcme|(?:us|u\.s\.|domestic|american|local) (?:medical )?students|(?:other|another) (?:schools?|countr\w+|institutions?|universit\w+|states)|outside (?:of )?(?:the|our)|no agreement)\b/;

/** “Under the supervision of an attending physician”: who is there, not who may come. */
const BESIDE =
  /\b(?:under|with|by|beside|alongside|shadow(?:s|ing)?|follow(?:s|ing)?|join(?:s|ing)?|assist(?:s|ing)?|watch(?:es|ing)?|(?:supervision|guidance|direction|team|mentorship) of)\b[\w, -]{0,60}$/;
/** No members of the house's own, and none of what is read about its residency. */
const OTHERS =
  /\b(?:our own|alumn\w+ |former|residency program|candidates? for (?:the |our |a )?residency|(?:our|current|of the) residents are|rank list|past (?!(?:\w+ ){0,2}(?:years?|months)\b)|nurse extern|paramedic)\b/;
/** “A nurse shows you where to go”, “physicians, nurses and pharmacists round together”. */
const AT_WORK =
  /^[\w,/ -]{0,40}? (?:rounds?|works?|teach(?:es)?|meets?|cares?|shows?|answers?|helps?|trains?|supervises?|explains?|leads?|runs?|sees?|treats?)\b/;
/** Not all graduates: those who will apply for a residency have a word of their own. */
const SEEKERS = /\b(?:residenc(?:y|ies)|the match)\b/;
const STUDENTS: Audience[] = ['student', 'final-year-student'];
const STAFF: Audience[] = ['practising-physician', 'resident-or-fellow', 'premed-or-other'];
/** “Dr. Nordquist sees farmers, students and their families”. */
const PATIENTS = /\bpatients (?:include|are|range from)\b[\w, -]{0,60}$|\b(?:sees|treats|serves|cares for|looks after)\b[\w, -]{0,60}$/;
/** “Dr. Quill, who graduated from …”. */
const OF_DOCTOR = /\bdr\.? [\p{L}. -]{2,40},? $/u;
/** A question of a reader that has no mark. */
const ASKER = /^(?:what if )?i(?: am|'m| have| was)\b/;

/** How many, and not who. */
const BARE_LIMIT =
  /^(?:limit(?:ed)?|maximum)(?: to| of)?:? (?:one|two|three|four|\d{1,2}) (?:visiting |medical )?students?(?: (?:per|at|each) [\w ]{1,16})?[.;]?$/;

/** Whether the words tell who may come. */
function comes(kind: Audience, clause: string, { index, 0: words }: RegExpExecArray): boolean {
  const before = clause.slice(0, index);
  if (words === 'last year' && !/\b(?:the|your|their|his|her|an?|or|and|to)(?: very)? $/.test(before)) return false;
  if (PATIENTS.test(before) || (kind === 'graduate' && OF_DOCTOR.test(before))) return false;
  return !STAFF.includes(kind) || !(BESIDE.test(before) || AT_WORK.test(clause.slice(index + words.length)));
}

const ANY_YEAR =
  /\b(?:any year|all years|third[- ]+(?:year|and)|3rd[- ]year|(?:m3|ms-?3)s?(?:[/,-]| (?:and|or|to|students?)\b)|clinical[- ]years?|students and graduates|students or graduates|students of any|last two years|from 4th year|pre-?clinical|years? (?:three|3) (?:and|or|to)|clinical rotations?,? (?:or|and) graduates)\b/;

const PEOPLE = WORDS.map(([, pattern]) => pattern);
/** Short answers stand under whom they are of. */
const TOPIC = topic([...PEOPLE, ANY_YEAR, NOT_FOR_YOU], PEOPLE);

const NO_PEOPLE =
  /\b(?:no(?! (?:\w+ )?(?:bills?|fees?|charges?|costs?|tuition|limits?)\b)|not(?! (?:charge|bill|ask|pay|insure|cover|provide|reimburse)\b)|neither|nor)(?: \w+){0,2} (?:medical )?(?:students?|graduates?|imgs?|residents?|physicians?)\b/;
const refuses = (whole: string, clause = whole.replace(NO_REFUSAL, '')): boolean =>
  DENIED.test(clause) || (/\b(?:no|not|nor)\b/.test(clause) && NO_PEOPLE.test(clause));

function people(lines: Line[], denied: boolean, { page }: Around): Found<Audience[]> | null {
  const found = new Map<Audience, Line>();
  const answers = new Map(lines.map((line) => [line, comingOf(line)]));
  // “Graduates” names the row in which “No” stands.
  const names = new Set([...answers.values()].flatMap((answer) => (answer?.bare ? [answer.asked] : [])));
  for (const line of lines) {
    const answer = answers.get(line);
    const text = line.text.replace(OWN, '');
    if ((names.has(line.text) && !answer) || (OTHERS.test(text) && !denied) || ASKER.test(text) || BARE_LIMIT.test(text)) continue;
    const sent = SENT_FOR.exec(text);
    if (sent && !plain(page.title).includes((sent[1] ?? sent[2]) as string)) continue;
    // “Graduates”, and below: “This catalog isn't for you”.
    const refused =
      NOT_THEY.test(line.head) ||
      (line.stem.endsWith(':') && refuses(line.stem)) ||
      (line.heading && lines.some((l) => l.head.endsWith(line.text) && NOT_FOR_YOU.test(l.text)));
    const told = answer?.bare ? [] : clausesOf(text).map((clause) => ({ clause, refusal: refused || refuses(clause) }));
    if (answer) told.unshift({ clause: answer.asked, refusal: !answer.yes });
    for (const { clause, refusal } of told) {
      if (refusal !== denied || (denied && EXCEPT.test(clause))) continue;
      for (const [kind, pattern] of WORDS) {
        const match = found.has(kind) ? null : pattern.exec(clause);
        if (match && !(denied && (STUDENTS.includes(kind) ? ELSEWHERE : SEEKERS).test(clause)) && comes(kind, clause, match))
          found.set(kind, line);
      }
    }
  }
  // "Fourth-year medical students": other students are taken only where the page says so.
  const wide = found.get('student');
  if (!denied && wide && found.has('final-year-student') && !lines.some((l) => ANY_YEAR.test(l.text))) found.delete('student');
  const kinds = WORDS.map(([k]) => k).filter((k) => found.has(k));
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
  read: (lines, around) =>
    people(
      lines.filter((l) => !/\b(?:residents|interns|fellows) (?:interview|examine|present|carry)\b/.test(l.text)),
      false,
      around,
    ),
});

export const examples: [string, Audience[] | null][] = [
  ['Graduates (MD, MBBS, MBChB), no limit on year of graduation', ['graduate']],
  ['Students in the final year of an MD, DO or MBBS degree.', ['final-year-student']],
  ['For students and graduates alike.', ['student', 'graduate']],
  ['Graduates of any medical school, and physicians, are not eligible.', null],
  ['Current medical students are ineligible for observerships.', null],
  ['High school students may shadow for a day.', ['premed-or-other']],
  ['Graduates: we have no rotations for you; ask the hospital.', null],
  ['Fourth-year medical students may apply.', ['final-year-student']],
  ['Final-year students and students of any year may apply.', ['final-year-student', 'student']],
  ['Graduates may apply, but students are not eligible.', ['graduate']],
  ['Practicing physicians from abroad may observe.', ['practising-physician']],
  ['Residents from other programs are welcome.', ['resident-or-fellow']],
  ['No medical students. IMGs are welcome.', ['graduate']],
  ['Our own students rotate here.', null],
  ['Fourth-year students work under the supervision of an attending or licensed physician.', ['final-year-student']],
  ['Students may apply. A nurse shows you the unit; physicians, nurses and pharmacists round together.', ['student']],
  ['Nurses and pharmacists may observe. Licensed physicians are welcome.', ['practising-physician', 'premed-or-other']],
  ['IMGs apply by mail. Dr. Aldous sees farmers, students and their families.', ['graduate']],
  ['Students may apply. Our graduates work all over the country.', ['student']],
  ["Practicing physicians may apply. We aren't able to accommodate medical students.", ['practising-physician']],
  ['Practicing physicians with a medical degree and a home license.', ['practising-physician']],
  ['Students may apply. Physicians and graduates are referred to another page.', ['student']],
  ['I am still a medical student.', null],
  ['Limited to one visiting student per block.', null],
  ['We take two visiting students per block.', ['student']],
  ['Applications are not being accepted from visiting students.', null],
  ['Final-year students may come.\n## M3 selective', ['final-year-student']],
  ["Students may apply.\n## Who can't come\nPeople who have already graduated. We get many letters from graduates.", ['student']],
  ['Students may apply. We have no shadowing, observership or externship for graduates.', ['student']],
  ["You are in the final twelve months of your course, and you won't have graduated.", ['final-year-student']],
  ['You must be in the last year of the course that is leading to your medical degree.', ['final-year-student']],
  ['A student who has already received the degree can no longer be placed.', null],
  ["For graduates; the hospital doesn't badge students.", ['graduate']],
  ["Final-year students may come. Graduates aren't appointed to electives.", ['final-year-student']],
  ['Anyone who is studying medicine or who has a degree in medicine from any country.', ['student', 'graduate']],
  ['Final-year students, and physicians who finished not more than twelve months before.', ['final-year-student', 'graduate']],
  ['Graduates only, and only those who took their degree in the past five years.', ['graduate']],
  ['It was not set up for doctors who are preparing to enter a residency.', null],
  ["A single room in the nurses' residence. Call the nurse line.", null],
  ['Third- and fourth-year students are welcome.', ['final-year-student', 'student']],
  ['Students in their clinical years may come.', ['student']],
  ['Come if you are a foreign medical graduate, or a student who will be one soon.', ['student', 'graduate']],
  ['For doctors who trained abroad and those about to become one.', ['student', 'graduate']],
  ['Final-year students may come. Graduates looking for observation should write to the departments.', ['final-year-student']],
  ['Final-year students may come. If you have already graduated, see our externships.', ['final-year-student']],
  ['For graduates. If you are still a student, look at the electives of the school next door.', ['graduate']],
  ['Graduates interested in research may apply here.', null],
  ['Final-year students may come. Once you graduate you can apply for residency.', ['final-year-student']],
  ['We used to take students. Graduates may come.', ['graduate']],
  ['We take graduates; our residents are graduates of many schools.', ['graduate']],
  ['Final-year students may come. We have no clerkship for those who have graduated.', ['final-year-student']],
  ['Final-year students may come. A few electives are closed to visitors because our own students fill them.', ['final-year-student']],
  ['Graduates may come. Students of our affiliated college need not read this.', ['graduate']],
  ["Fourth-year medical students may apply.\n## Graduates\nThis catalog isn't for you.", ['final-year-student']],
  ['Have you graduated? We have places for you. Still in school? Wait until you have your degree.', ['graduate']],
  ['Do you take graduates? No, only students.', ['student']],
  ['| Student | Yes |\n| Graduate | No |', ['student']],
  ['Medical student: yes.\nMedical graduate: no.', ['student']],
  ['Medical student: $900 for four weeks.', ['student']],
  ['Visiting students are placed after our own students.', ['student']],
  ['Enrolled in, or graduated from, a medical school.', ['student', 'graduate']],
  ['Dr. Quill, who graduated from a school in Ohio, teaches.', null],
  ['First-year residents take call. Our doctors trained at fine schools.', null],
  ['Candidates for residency must be graduates. The new wing opened last year.', null],
  ['Students who will graduate next spring may come.', ['student']],
  ['Anyone with an MD or equivalent degree; MBBS holders too.', ['graduate']],
  ['Anyone with a degree of nursing may ask.', null],
  ['Graduates may come. We offer no housing for students; students do not take call.', ['student', 'graduate']],
  ['The following may come:\n- students\nThe following may not come:\n- graduates', ['student']],
  ['This is for graduates, not for students.', ['graduate']],
];
