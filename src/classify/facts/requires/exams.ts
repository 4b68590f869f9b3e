/** Exams, English tests, ECFMG and the year of graduation that the page asks of applicants. */
import type { Exam, Requires } from '../../../model.ts';
import { fact, foundOf, type Noted } from '../fact.ts';
import type { Line } from '../line.ts';
import { topic } from '../topics.ts';
import { GRADUATED, GRADUATED_HEADS, yearsIn } from './graduated.ts';

export type Exams = Pick<Requires, 'exams' | 'english' | 'examOrEnglish' | 'ecfmg' | 'graduatedWithinYears'>;

const EXAM = /\b(?:usmle )?step ?(1|2(?: ?ck)?|3|one|two)\b|\bcomlex(?:-usa)?(?: level ?[123])?/g;
const ENGLISH = /\b(toefl|ielts|oet|duolingo)\b/g;
const ECFMG = /\becfmg[- ](?:certifi\w*|certified)\b/;
const NOT_ASKED =
  /\bneither\b[^.;]{0,60}\bnor\b[^.;]{0,40}\b(?:asked|required|needed|demanded)\b|\b(?:not (?:needed|required|necessary|demanded|mandatory|asked)|isn't (?:needed|required)|no (?:usmle|step|toefl|english)|recommended|preferred|optional|nice to have|if available|welcome|likes? to see|a plus|helpful|is waived|waiver|not demanded|prepare|preparation|question bank|course|weekend|workshop|seminar|tutor\w*|boot ?camp|contact|received|studying|circle|in lieu)\b/;
/** “Step 1 (pass) & 2 (minimum 230)”: the second of two names is short. */
const STEP_TOO =
  /\bstep ?1(?: \([^)]{1,40}\))?,? (?:&|and|or) (?=2(?: ?ck)?(?: ?[(.,;)]| (?:scores?|exams?|results?|is|are|must|passed|with)\b|$))/g;
/** From a low to the best score of each test, the older paper form included; another number is none. */
const SCALES: Record<string, [number, number]> = { TOEFL: [40, 677], IELTS: [4, 9], OET: [200, 500], Duolingo: [70, 160] };
/** “You don't need a TOEFL”, “we do not ask about the USMLE”: up to the next comma. */
const NOT_ASKED_BEFORE =
  /\bno need (?:for|of)\b(?:(?!\bbut\b)[^,;.]){0,50}$|(?:\bnot|n't|\bnever) (?:need|require|ask|demand|want|expect|look at|have to (?:have|take|show|pass|hold))(?:ed)?\b(?:(?!\bbut\b)[^,;.]){0,50}$/;
/** “A score of 230 or more on”, before the name. */
const SCORE_BEFORE = /(?<![\d.$])(\d{3})(?: (?:or|and) (?:more|above|higher|better|over|up))? (?:on|in|for) (?:(?:the|your|usmle|an?) )*$/;
/** “Step 1 or an IELTS of 7.5”: one is enough. */
const EITHER =
  /\bstep ?(?:\d|one|two)\b(?:(?!\band\b)[^,.;]){0,40}\bor\b(?:(?!\band\b|\bstep)[^,.;]){0,40}\b(?:toefl|ielts|oet|duolingo)\b|\b(?:toefl|ielts|oet|duolingo)\b(?:(?!\band\b|\b(?:toefl|ielts|oet|duolingo))[^,.;]|\.\d){0,40}\bor\b(?:(?!\band\b|\b(?:toefl|ielts|oet|duolingo))[^,.;]){0,40}\bstep ?(?:\d|one|two)\b/;
/** A name of one exam or test and nothing else. */
const NAMES_EXAM =
  /^(?:usmle )?(?:step ?(?:1|2(?: ?ck)?|3|one|two)|comlex(?: level ?[123])?|toefl|ielts|oet|duolingo)(?: (?:score|ibt|academic|exam|test))?$/;
/** What may be said of it there; a cell below it may name another matter. */
const VALUE =
  /^(?:\d|(?:an? )?(?:pass|scor|min)|at least|requir|need|mandatory|must|helpful|not\b|never|optional|recommend|prefer|none\b|no\b|yes\b|taken|first|waive|n\/a|behind|for graduates|graduates|only)/;
/** “A pass in Step 1 and a Step 2 CK score of 225”: the score is that of the exam that follows. */
const OF_NEXT = /^[^.;\d]{0,30}\b(?:and|,) an? (?:[\w-]+ ){0,4}?(?:usmle )?(?:step|comlex)\b/;
/** Of two exams the second has the score. */
const OF_THE_LATTER = /^[^.;]{0,40}\b(?:the latter|the second)\b/;
/** Students need it not: “graduates only”. */
const OF_GRADUATES =
  /\b(?:graduates|[if]mgs)(?: \w+)? only\b|\bonly (?:for|of|from|by) (?:graduates|[if]mgs)\b|^\W*(?:and |while |but )?(?:for )?graduates\b(?!.*\bstudents\b)/;
const FIRST_ATTEMPT = /\bfirst (?:attempt|try)\b|\bno (?:failed )?attempts\b/;
const SCORE = /(?<![\d.])(\d{1,3}(?:\.\d)?)(?!\d|\.\d| (?:years?|months?|weeks?)\b)/;
const SCORES = new RegExp(SCORE, 'g');
/** Nothing is asked. */
export const NO_EXAMS: Exams = { exams: [], english: [], ecfmg: false, graduatedWithinYears: null };

export default fact<Exams>({
  topic: topic([EXAM, ENGLISH, ECFMG, ...GRADUATED], [EXAM, ENGLISH, ...GRADUATED_HEADS]),
  read(lines, { today }) {
    const exams = new Map<Exam, Requires['exams'][number]>();
    const english = new Map<string, Requires['english'][number]>();
    const noted: Noted[] = [];
    const note = (value: keyof Exams, line: Line) => noted.push({ value, line });
    let ecfmg = false;
    let graduatedWithinYears: number | null = null;
    const named = new Set(lines.filter(isValue).map(nameOf));
    for (const row of lines) {
      // “Step 2 CK | 230 or more” is told by its value, not by its name.
      if (named.has(row.text.replace(/:$/, ''))) continue;
      const line = isValue(row) ? { ...row, text: `${nameOf(row)} ${row.text}` } : row;
      const text = line.text.replace(STEP_TOO, '$&step ');
      // “Step 3” alone is a step of applying.
      for (const m of /^step \d\W*$/.test(text) ? [] : text.matchAll(EXAM)) {
        const clause = clauseAt(text, m.index);
        if (
          NOT_ASKED.test(clause) ||
          notAskedBefore(text, m.index) ||
          /\bstep \d[.:] ?[a-z]/.test(text.slice(m.index, m.index + 9)) ||
          !asked(line, clause)
        )
          continue;
        const name: Exam = m[0].startsWith('comlex') ? 'COMLEX' : `Step ${stepOf(m[1] as string)}`;
        const score = /(?:score|minimum|min|at least|of|above|with|>=?|\d (?:or|and) (?:more|above|higher|better|over|up))/.test(
          text.slice(m.index, m.index + 50),
        )
          ? scoreOf(text, m.index + m[0].length)
          : scoreBefore(text, m.index);
        const before = exams.get(name);
        const firstAttempt = FIRST_ATTEMPT.test(text) || (before?.firstAttempt ?? false);
        const only = (!before || before.only) && OF_GRADUATES.test(line === row ? clause : text) ? { only: 'graduates' as const } : {};
        exams.set(name, { exam: name, min: score ?? before?.min ?? null, firstAttempt, ...only });
        note('exams', line);
      }
      for (const m of text.matchAll(ENGLISH)) {
        const kind = (m[1] as string).toUpperCase().replace('DUOLINGO', 'Duolingo');
        const clause = clauseAt(text, m.index);
        if ((NOT_ASKED.test(clause) || notAskedBefore(text, m.index)) && !namesScore(clause, kind)) continue;
        const score = scoreAfter(text, m.index + m[0].length, 0);
        english.set(kind, { kind, min: isScore(score, kind) ? score : (english.get(kind)?.min ?? null) });
        note('english', line);
      }
      if (ECFMG.test(text) && !NOT_ASKED.test(text) && !/\bor at least\b|\bwaive|\bproof of ecfmg/.test(text)) {
        ecfmg = true;
        note('ecfmg', line);
      }
      const within = yearsIn(line, today);
      if (within !== null) {
        graduatedWithinYears = within;
        note('graduatedWithinYears', line);
      }
    }
    if (!noted.length) return null;
    const either = exams.size > 0 && english.size > 0 && lines.some((l) => EITHER.test(l.text));
    return foundOf(
      { exams: [...exams.values()], english: [...english.values()], ...(either && { examOrEnglish: true }), ecfmg, graduatedWithinYears },
      noted,
    );
  },
});

/** The exam that names its row; the head of its column comes after it. */
const nameOf = ({ head }: Line): string =>
  head
    .split('|')
    .slice(-2)
    .map((part) => part.trim().replace(/:$/, ''))
    .findLast((part) => NAMES_EXAM.test(part)) ?? '';

/** The value of a row that an exam names. */
const isValue = (line: Line): boolean =>
  !line.heading && !line.question && nameOf(line) !== '' && VALUE.test(line.text) && line.text.search(EXAM) < 0;

const notAskedBefore = (text: string, at: number): boolean => NOT_ASKED_BEFORE.test(text.slice(Math.max(0, at - 70), at));

function scoreBefore(text: string, at: number): number | null {
  const n = Number(SCORE_BEFORE.exec(text.slice(Math.max(0, at - 50), at))?.[1]);
  return n > 180 && n < 301 ? n : null;
}

const stepOf = (word: string) => (/^(?:2|two)/.test(word) ? '2 CK' : /^(?:1|one)/.test(word) ? '1' : '3');

/** “TOEFL score report (if available)”: what stands in brackets is of the one name before it. */
const clauseAt = (text: string, at: number): string => {
  const clause = clauseOf(text, at);
  const rest = text.slice(at);
  const brackets = /^[^.;(]{0,50}(\((?![^)]*\b(?:step|comlex|toefl|ielts|oet|duolingo)\b)[^)]{3,40}\))/.exec(rest);
  return brackets && !/,|\band\b|\bor\b/.test(brackets[0].split('(')[0] as string) ? `${clause} ${brackets[1]}` : clause;
};
const clauseOf = (text: string, at: number): string => {
  const start = Math.max(text.lastIndexOf('(', at), text.lastIndexOf(';', at), text.lastIndexOf('. ', at), 0);
  const end = text.slice(at).search(/[;(]|\. /);
  return text.slice(start, end < 0 ? undefined : at + end);
};

const asked = ({ head, stem, text }: Line, clause: string): boolean =>
  /\b(?:pass\w*|score\w*|complet\w*|must|requir\w*|need|at least|behind|taken|minimum|report|result|cleared)\b/.test(clause) ||
  /\b(?:require\w*|eligib\w*|who|documents?|papers|exam\w*|applicants?|criteria)\b/.test(`${head} ${stem}`) ||
  text.length < 60;

/** Not that of the exam that follows. */
function scoreOf(text: string, end: number): number | null {
  // What stands in brackets after a name is of that name.
  const after = text.slice(end).replace(/^( ?(?:exam|score)? ?\([^)]*\)).*/, '$1');
  if (OF_NEXT.test(after)) return null;
  return OF_THE_LATTER.test(after) && after.slice(0, after.search(/\blatter|\bsecond/)).search(EXAM) >= 0
    ? null
    : scoreAfter(after, 0, 180);
}

function scoreAfter(text: string, at: number, least: number): number | null {
  const m = SCORE.exec(text.slice(at, at + 45).replace(/\bstep \d/g, ''));
  const n = m ? Number(m[1]) : null;
  return n !== null && n > least && n < 1000 ? n : null;
}

function isScore(score: number | null, kind: string): boolean {
  const [low, high] = SCALES[kind] as [number, number];
  return score !== null && score >= low && score <= high;
}

const namesScore = (clause: string, kind: string): boolean => [...clause.matchAll(SCORES)].some(([n]) => isScore(Number(n), kind));

export { EXAMPLES as examples } from './exam-examples.ts';
