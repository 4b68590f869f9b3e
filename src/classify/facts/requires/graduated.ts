/** For how many years after graduation one is taken. */
import { anyOf } from '../../../lexicon/pattern.ts';
import { type Line, nearestHead } from '../line.ts';
import { NUMBER, numberOf } from '../numbers.ts';

/** “In the last two years of medical school” is before it. */
const NOT_OF_SCHOOL = String.raw`(?! of (?:(?:an? |the |your |their )?(?:medical )?(?:school|stud\w+|training|course|program))\b(?! graduat))`;
const AT_MOST = '(?:within|in|no more than|not more than|no longer than|less than|fewer than|under|up to|at most|a maximum of)';
/** Since when the years count. */
const GRADUATION = String.raw`(?:graduat\w*|degree|diploma)`;
const YEARS = `(${NUMBER}) years`;
const WITHIN = new RegExp(anyOf`
  \b(?:within|graduated (?:in|within) the last|no more than|less than|not more than|in the last|past) (?:the (?:last|past) )?${YEARS}\b${NOT_OF_SCHOOL}[^.;]{0,40}\b(?:${GRADUATION}|medical school)
  \b${GRADUATION}\b[^.;]{0,50}\b${AT_MOST}(?: the)?(?: last| past)? ${YEARS}\b${NOT_OF_SCHOOL}
  \b(?:degree|diploma|md|mbbs|equivalent)\b[^.;]{0,80}\b(?:received|earned|obtained|awarded|issued|dated) ${AT_MOST} ${YEARS}\b
  \bgraduates? (?:of|from) the (?:last|past) ${YEARS}\b(?! (?:have|has|had|are|were|now|work|became|fill))
  \b(?:degree|diploma)s?\b[^.;]{0,40}\b(?:not|n't|no|never)(?: be)? (?:older|more) than ${YEARS}\b
  \b${GRADUATION}\b[^.;]{0,40}\b(?:more than|older than|over) ${YEARS}\b[^.;]{0,40}\b(?:not|n't|cannot|ineligible)\b
`);
const WITHIN_MONTHS = new RegExp(
  String.raw`\b(?:${GRADUATION}|finished)\b[^.;]{0,40}\b(?:within|less than|no more than|not more than|at most|in the last|in the past)(?: the)?(?: last| past)? (${NUMBER}) months\b`,
);
/** The first year of graduation that is taken: “graduated in 2021 or later”, “degree conferred in 2020 or after”. */
const YEAR = String.raw`((?:19|20)\d\d)`;
const SINCE = new RegExp(anyOf`
  \b(?:graduat\w*|degree|diploma|conferred|awarded|mbbs|m\.?d)\b[^.;]{0,30}\b(?:in|from) ${YEAR} (?:or (?:later|after|thereafter|since|more recently)|on(?:wards?)?\b|and (?:later|after))
  \b(?:graduat\w*|degree|diploma|conferred)\b[^.;]{0,30}\b(?:since|not before|not earlier than|no earlier than) ${YEAR}\b
`);

/** Names a row or a list that says how long ago it may be … */
const HEAD = new RegExp(`\\b(?:${GRADUATION}|year of graduation)\\b`);
/** … and the row's value: “five at most”, “not older than six years”. */
const VALUE = new RegExp(
  `^(?:must be |be |should be )?(?:(?:not|no) (?:older|more|longer) than|within|at most|up to|maximum(?: of)?|max\\.?|fewer than|less than|under|<=?|≤) ?(?:the )?(?:last |past )?(${NUMBER})(?: years?)?\\b|^(${NUMBER})(?: years?)?,? (?:at (?:the )?most|or (?:less|fewer|under)|max(?:imum)?\\b|(?:is|are) the (?:limit|most|maximum))`,
);
const SINCE_VALUE = new RegExp(`^(?:in |from |since )?${YEAR} (?:or (?:later|after|since|newer)|on(?:wards?)?\\b|and (?:later|after))`);
/** “Time since graduation: five years or less.” */
const LABELLED = /^([^:]{3,40}): (.*)$/;
const MOST = 40;

/** What the house has done with graduates since then: “we have trained graduates since 2011”. */
const DONE =
  /\b(?:has|have|'ve|had) (?:also |now )?(?:been )?(?!graduat|been (?:awarded|conferred|granted))(?:\w+ing|taught|trained|hosted|helped|placed|mentored|welcomed|accepted|taken|prepared|supported|served|worked|given|offered)\b[^.;]{0,60}\bgraduates? (?:since|from|in) \d/;

export const GRADUATED = [WITHIN, WITHIN_MONTHS, SINCE];
export const GRADUATED_HEADS = [HEAD];

export function yearsIn(line: Line, today: string): number | null {
  const { text } = line;
  if (/\bno limit\b/.test(text) || DONE.test(text)) return null;
  const years = WITHIN.exec(text)?.slice(1).find(Boolean);
  if (years) return numberOf(years);
  const months = WITHIN_MONTHS.exec(text)?.[1];
  if (months) return Math.ceil(numberOf(months) / 12);
  const [, name = nearestHead(line), rest = text] = LABELLED.exec(text) ?? [];
  const named = HEAD.test(name);
  const since = SINCE.exec(text)?.slice(1).find(Boolean) ?? (named ? SINCE_VALUE.exec(rest)?.[1] : undefined);
  if (since) return Math.max(0, Number(today.slice(0, 4)) - Number(since));
  const value = named ? VALUE.exec(rest)?.slice(1).find(Boolean) : undefined;
  const n = value ? numberOf(value) : null;
  return n !== null && n <= MOST ? n : null;
}
