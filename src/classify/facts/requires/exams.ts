/** Exams, English tests, ECFMG and the year of graduation that the page asks of applicants. */
import type { Requires } from '../../../model.ts';
import { fact, foundOf, type Noted } from '../fact.ts';
import type { Line } from '../line.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { topic } from '../topics.ts';

export type Exams = Pick<Requires, 'exams' | 'english' | 'ecfmg' | 'graduatedWithinYears'>;

const EXAM = /\b(?:usmle )?step ?(1|2(?: ?ck)?|3|one|two)\b|\bcomlex(?:-usa)?(?: level ?[123])?/g;
const ENGLISH = /\b(toefl|ielts|oet|duolingo)\b/g;
const NOT_ASKED =
  /\b(?:not (?:needed|required|necessary|demanded|mandatory|asked)|isn't (?:needed|required)|no (?:usmle|step|toefl|english)|recommended|preferred|optional|nice to have|if available|welcome|likes? to see|a plus|helpful|is waived|waiver|not demanded|prepare|preparation|question bank|course|weekend|workshop|seminar|tutor\w*|boot ?camp|contact|received|studying|circle|in lieu)\b/;
/** From a low to the best score of each test, the older paper form included; another number is none. */
const SCALES: Record<string, [number, number]> = { TOEFL: [40, 677], IELTS: [4, 9], OET: [200, 500], Duolingo: [70, 160] };
const FIRST_ATTEMPT = /\bfirst (?:attempt|try)\b|\bno (?:failed )?attempts\b/;
const SCORE = /(?<![\d.])(\d{1,3}(?:\.\d)?)(?!\d|\.\d| (?:years?|months?|weeks?)\b)/;
const SCORES = new RegExp(SCORE, 'g');
const WITHIN = new RegExp(
  `\\b(?:within|graduated (?:in|within) the last|no more than|less than|not more than|in the last|past) (?:the (?:last|past) )?(${NUMBER}) years\\b[^.;]{0,40}\\b(?:graduat\\w*|degree|diploma|medical school)|\\b(?:graduat\\w*|degree|diploma)\\b[^.;]{0,50}\\b(?:within|in|less than|no more than|not more than)(?: the)?(?: last| past)? (${NUMBER}) years\\b|\\bgraduat\\w* (?:less than|not more than|no more than|up to) (${NUMBER}) years ago\\b|\\b(?:degree|diploma|md|mbbs|equivalent)\\b[^.;]{0,80}\\b(?:received|earned|obtained|awarded|issued|dated) (?:no more than|not more than|less than|within|up to|at most) (${NUMBER}) years\\b|\\bwithin (${NUMBER}) years of (?:the degree|graduat\\w*)`,
);

/** Nothing is asked. */
export const NO_EXAMS: Exams = { exams: [], english: [], ecfmg: false, graduatedWithinYears: null };

export default fact<Exams>({
  topic: topic('step comlex usmle toefl ielts oet duolingo ecfmg graduat degree diploma within years'),
  read(lines) {
    const exams = new Map<string, Requires['exams'][number]>();
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
        if (NOT_ASKED.test(clause) || /\bstep \d[.:] ?[a-z]/.test(text.slice(m.index, m.index + 9)) || !asked(line, clause)) continue;
        const name = m[0].startsWith('comlex') ? 'COMLEX' : `Step ${stepOf(m[1] as string)}`;
        const score = /(?:score|minimum|min|at least|of|above|>=?)/.test(text.slice(m.index, m.index + 50))
          ? scoreAfter(text, m.index + m[0].length, 180)
          : null;
        const before = exams.get(name);
        const firstAttempt = FIRST_ATTEMPT.test(text) || (before?.firstAttempt ?? false);
        exams.set(name, { exam: name, min: score ?? before?.min ?? null, firstAttempt });
        note('exams', line);
      }
      for (const m of text.matchAll(ENGLISH)) {
        const kind = (m[1] as string).toUpperCase().replace('DUOLINGO', 'Duolingo');
        const clause = clauseAt(text, m.index);
        if (NOT_ASKED.test(clause) && !namesScore(clause, kind)) continue;
        const score = scoreAfter(text, m.index + m[0].length, 0);
        english.set(kind, { kind, min: isScore(score, kind) ? score : (english.get(kind)?.min ?? null) });
        note('english', line);
      }
      if (
        /\becfmg[- ](?:certifi\w*|certified)\b/.test(text) &&
        !NOT_ASKED.test(text) &&
        !/\bor at least\b|\bwaive|\bproof of ecfmg/.test(text)
      ) {
        ecfmg = true;
        note('ecfmg', line);
      }
      const within = WITHIN.exec(text);
      if (within && !/\bno limit\b/.test(text)) {
        graduatedWithinYears = numberOf(within.slice(1).find(Boolean) as string);
        note('graduatedWithinYears', line);
      }
    }
    if (!noted.length) return null;
    return foundOf({ exams: [...exams.values()], english: [...english.values()], ecfmg, graduatedWithinYears }, noted);
  },
});

const stepOf = (word: string): string => (/^(?:2|two)/.test(word) ? '2 CK' : /^(?:1|one)/.test(word) ? '1' : '3');

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
];
