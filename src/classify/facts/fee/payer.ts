/** Who pays a sum. The reader this is for pays as a foreign national. */

import { matchesOf } from '../../../lexicon/matches.ts';
import type { FeePart } from '../../../model.ts';
import { nearestHead } from '../line.ts';
import type { Spot } from './price.ts';

const FOREIGN =
  /\b(?:international|foreign|outside (?:of )?the (?:u\.?s|united states)|non-?u\.?s\.?|abroad|overseas|elsewhere|imgs?|fmgs?|other countries)\b/g;
const DOMESTIC =
  /\b(?:domestic|lcme|coca|in-state|american (?:school|student|medical)\w*|u\.?s\.?(?:a\.?)? ?(?:\/|and|or|&)? ?(?:canad\w*|medical|citizen|student|school|resident(?!s? physician)|m\.?d)\w*|(?:of|in|from) (?:the )?(?:u\.s\.|us|united states)(?! dollars?\b| \$)(?: |,|$))/g;
const PARTNER = /\b(?:partner|affiliat\w+|members?|alumni)\b/;
const STUDENT = /\bstudents?\b/;
const GRADUATE = /\b(?:graduates?|imgs?|fmgs?)\b/;
const GROUP =
  /\b(students?|graduates?|residents?|physicians?|doctors?|applicants?|observers?|professionals|non-?members?|members?|high-income|low-income|lower-middle|affiliated|alumni|resident of)\b/;

/** For whom the sum is, by the words nearest to it. */
export function payerOf({ before, after, head, line, sum }: Spot): FeePart['for'] {
  for (const part of [before, after, line.text.slice(0, sum.at), nearestHead({ head }), head, line.text]) {
    const foreign = lastIn(part, FOREIGN);
    const domestic = lastIn(part, DOMESTIC);
    if (foreign >= 0 && domestic >= 0 && part !== before) continue;
    if (foreign >= 0 || domestic >= 0) return foreign > domestic ? 'international' : 'us';
    if (part === before && PARTNER.test(part) && !/\bnon-?/.test(part)) return 'partner';
  }
  const near = `${before} ${after}`;
  if (STUDENT.test(near) && !GRADUATE.test(near)) return 'student';
  if (GRADUATE.test(near) && !STUDENT.test(near)) return 'graduate';
  return 'all';
}

const lastIn = (text: string, pattern: RegExp): number => matchesOf(pattern, text).at(-1)?.index ?? -1;

/** The group of people named with a sum; empty where none is. */
export const groupOf = ({ before, after, head }: Spot): string =>
  (GROUP.exec(before) ?? GROUP.exec(after) ?? GROUP.exec(head))?.[1]?.replace(/s$/, '') ?? '';
