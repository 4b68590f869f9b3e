/** Exams, English tests, ECFMG and the year of graduation that the page asks of applicants. */
import type { Exam, Requires } from '../../../model.ts';
import { fact, foundOf, type Noted } from '../fact.ts';
import type { Line } from '../line.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { topic } from '../topics.ts';

export type Exams = Pick<Requires, 'exams' | 'english' | 'examOrEnglish' | 'ecfmg' | 'graduatedWithinYears'>;

const EXAM = /\b(?:usmle )?step ?(1|2(?: ?ck)?|3|one|two)\b|\bcomlex(?:-usa)?(?: level ?[123])?/g;
const ENGLISH = /\b(toefl|ielts|oet|duolingo)\b/g;
const ECFMG = /\becfmg[- ](?:certifi\w*|certified)\b/;
const NOT_ASKED =
  /\bneither\b[^.;]{0,60}\bnor\b[^.;]{0,40}\b(?:asked|required|needed|demanded)\b|\b(?:not (?:needed|required|necessary|demanded|mandatory|asked)|isn't (?:needed|required)|no (?:usmle|step|toefl|english)|recommended|preferred|optional|nice to have|if available|welcome|likes? to see|a plus|helpful|is waived|waiver|not demanded|prepare|preparation|question bank|course|weekend|workshop|seminar|tutor\w*|boot ?camp|contact|received|studying|circle|in lieu)\b/;
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
const FIRST_ATTEMPT = /\bfirst (?:attempt|try)\b|\bno (?:failed )?attempts\b/;
const SCORE = /(?<![\d.])(\d{1,3}(?:\.\d)?)(?!\d|\.\d| (?:years?|months?|weeks?)\b)/;
const SCORES = new RegExp(SCORE, 'g');
/** “In the last two years of medical school” is before it. */
const NOT_OF_SCHOOL = String.raw`(?! of (?:(?:an? |the |your |their )?(?:medical )?(?:school|stud\w+|training|course|program))\b(?! graduat))`;
const WITHIN = new RegExp(
  `\\b(?:within|graduated (?:in|within) the last|no more than|less than|not more than|in the last|past) (?:the (?:last|past) )?(${NUMBER}) years\\b${NOT_OF_SCHOOL}[^.;]{0,40}\\b(?:graduat\\w*|degree|diploma|medical school)|\\b(?:graduat\\w*|degree|diploma)\\b[^.;]{0,50}\\b(?:within|in|less than|no more than|not more than)(?: the)?(?: last| past)? (${NUMBER}) years\\b${NOT_OF_SCHOOL}|\\bgraduat\\w* (?:less than|not more than|no more than|up to) (${NUMBER}) years ago\\b|\\b(?:degree|diploma|md|mbbs|equivalent)\\b[^.;]{0,80}\\b(?:received|earned|obtained|awarded|issued|dated) (?:no more than|not more than|less than|within|up to|at most) (${NUMBER}) years\\b|\\bwithin (${NUMBER}) years of (?:the degree|graduat\\w*)|\\b(?:degree|diploma)\\b[^.;]{0,40}\\b(?:at most|no more than|not more than|less than|under) (${NUMBER}) years old\\b`,
);

const WITHIN_MONTHS = new RegExp(
  `\\b(?:graduat\\w*|finished|degree|diploma)\\b[^.;]{0,40}\\b(?:within|less than|no more than|not more than|at most|in the last|in the past)(?: the)?(?: last| past)? (${NUMBER}) months\\b`,
);
/** The first year of graduation that is taken: “graduated in 2021 or later”. */
const SINCE =
  /\bgraduat\w*\b[^.;]{0,30}\b(?:(?:in|from) ((?:19|20)\d\d) (?:or (?:later|after)|on(?:wards?)?\b|and (?:later|after))|(?:since|not before|no earlier than) ((?:19|20)\d\d)\b)/;

/** Nothing is asked. */
export const NO_EXAMS: Exams = { exams: [], english: [], ecfmg: false, graduatedWithinYears: null };

export default fact<Exams>({
  topic: topic([EXAM, ENGLISH, ECFMG, WITHIN, WITHIN_MONTHS, SINCE]),
  read(lines, { today }) {
    const exams = new Map<Exam, Requires['exams'][number]>();
    const english = new Map<string, Requires['english'][number]>();
    const noted: Noted[] = [];
    const note = (value: keyof Exams, line: Line) => noted.push({ value, line });
    let ecfmg = false;
    let graduatedWithinYears: number | null = null;
    for (const line of lines) {
      const { text } = line;
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
        const score = /(?:score|minimum|min|at least|of|above|>=?)/.test(text.slice(m.index, m.index + 50))
          ? scoreAfter(text, m.index + m[0].length, 180)
          : scoreBefore(text, m.index);
        const before = exams.get(name);
        const firstAttempt = FIRST_ATTEMPT.test(text) || (before?.firstAttempt ?? false);
        exams.set(name, { exam: name, min: score ?? before?.min ?? null, firstAttempt });
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
      const within = /\bno limit\b/.test(text) ? null : yearsIn(text, today);
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

/** For how many years after graduation one is taken. */
function yearsIn(text: string, today: string): number | null {
  const years = WITHIN.exec(text)?.slice(1).find(Boolean);
  if (years) return numberOf(years);
  const months = WITHIN_MONTHS.exec(text)?.[1];
  if (months) return Math.ceil(numberOf(months) / 12);
  const since = SINCE.exec(text);
  return since && Math.max(0, Number(today.slice(0, 4)) - Number(since[1] ?? since[2]));
}

const notAskedBefore = (text: string, at: number): boolean => NOT_ASKED_BEFORE.test(text.slice(Math.max(0, at - 70), at));

function scoreBefore(text: string, at: number): number | null {
  const n = Number(SCORE_BEFORE.exec(text.slice(Math.max(0, at - 50), at))?.[1]);
  return n > 180 && n < 301 ? n : null;
}

const stepOf = (word: string) => (/^(?:2|two)/.test(word) ? '2 CK' : /^(?:1|one)/.test(word) ? '1' : '3');

const clauseAt = (text: string, at: number): string => {
  const start = Math.max(text.lastIndexOf('(', at), text.lastIndexOf(';', at), text.lastIndexOf('. ', at), 0);
  const end = text.slice(at).search(/[;(]|\. /);
  return text.slice(start, end < 0 ? undefined : at + end);
};

const asked = ({ head, stem, text }: Line, clause: string): boolean =>
  /\b(?:pass\w*|score\w*|complet\w*|must|requir\w*|need|at least|behind|taken|minimum|report|result|cleared)\b/.test(clause) ||
  /\b(?:require\w*|eligib\w*|who|documents?|papers|exam\w*|applicants?|criteria)\b/.test(`${head} ${stem}`) ||
  text.length < 60;

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

export const examples: [string, Exams | null][] = [
  ['Step 3 Weekend, Minneapolis', null],
  [
    'Step 1 and Step 2 CK passed.',
    {
      exams: [
        { exam: 'Step 1', min: null, firstAttempt: false },
        { exam: 'Step 2 CK', min: null, firstAttempt: false },
      ],
      english: [],
      ecfmg: false,
      graduatedWithinYears: null,
    },
  ],
  [
    'You must have a Step 2 CK score of 240 or above.',
    { exams: [{ exam: 'Step 2 CK', min: 240, firstAttempt: false }], english: [], ecfmg: false, graduatedWithinYears: null },
  ],
  [
    'TOEFL iBT 90, IELTS 6.5',
    {
      exams: [],
      english: [
        { kind: 'TOEFL', min: 90 },
        { kind: 'IELTS', min: 6.5 },
      ],
      ecfmg: false,
      graduatedWithinYears: null,
    },
  ],
  ['Must be ECFMG certified, and graduated within the last five years.', { exams: [], english: [], ecfmg: true, graduatedWithinYears: 5 }],
  ["Step 1 isn't needed.", null],
  ['An ECFMG certificate is nice to have, nothing more.', null],
  [
    'MD from a school outside the US and Canada, received no more than five years before the block begins',
    { exams: [], english: [], ecfmg: false, graduatedWithinYears: 5 },
  ],
  ['Step 1. Contact a host.', null],
  ['Neither Step 1 nor TOEFL is asked for. There is no need for the TOEFL.', null],
  ["English is tested on the telephone; you don't need a TOEFL. We do not ask about Step 1.", null],
  ['Medical degree, or enrollment in the last two years of medical school', null],
];
