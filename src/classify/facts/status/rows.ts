/** Rows and cards that say it in a word: “January: full”, “3” under “Seats left”. */
import { type Line, nearestHead } from '../line.ts';
import { keysOf, patternOf } from './rule.ts';
import { tagged } from './tags.ts';

const UNIONS = { ended: 'stopped|shut|full|given', mark: 'colon|paren' };
const SHUT = patternOf(
  `
  ^ ended $|comma|mark|until|to|for
  month|dated|session|field ~1 mark ended $|comma|mark
`,
  UNIONS,
);
const FREE = patternOf(
  `
  ^ digit|count ~1 left
  ^ open|free|left|takings $|comma|mark
  month|dated|session|field ~2 mark open|free|left $|comma|mark
`,
  { takings: 'taking|giving|offering', mark: 'colon|paren' },
);
/** Under a head that names places. */
const NONE_LEFT = patternOf('^ no|none');
/** A number of places, under a head that names them. */
const LEFT = patternOf('^ digit|count ~1 seat? ~1 $|comma|free|for|part');
/** Heads how many places are left: “Openings”, “Seats left”. */
const OF_PLACES = patternOf('seat|opening ~2 open|free|left\nopen|free|left ~1 seat|opening\nsession for seat|opening');
const OPENINGS = /(?:^|\| ?)(?:current )?(?:openings?|vacanc(?:y|ies))[ :]*$/;
const OF_MONEY = /\b(?:refunds?|cancel\w*|tuition|fees?|payments?)\b/;

/** Whether a row says that nothing, or something, is left. */
export function rowOf(line: Line, year: number): 'open' | 'closed' | null {
  if (line.text.length > LONGEST_ROW || line.heading || OF_MONEY.test(line.head)) return null;
  const signs = tagged(line.text, year);
  if (SHUT.test(signs)) return 'closed';
  if (!NONE_LEFT.test(signs) && !LEFT.test(signs) && !FREE.test(signs)) return null;
  const head = nearestHead(line);
  const places = line.head.split(' | ').some((part) => OF_PLACES.test(tagged(part, year))) || OPENINGS.test(head.trim());
  if (places && NONE_LEFT.test(signs)) return 'closed';
  if (places && LEFT.test(signs)) return 'open';
  return FREE.test(signs) && (places || OF_STATE.test(head)) ? 'open' : null;
}
const LONGEST_ROW = 60;
const OF_STATE = /\b(?:availab\w+|status|open\w*|places|seats|spots|spaces|dates|calendar)\b/;

/** Words of rows, and of what they stand under. */
export const ROW_WORDS = keysOf('ended\nopen|free|left|taking|giving|offering', UNIONS);
export const HEAD_WORDS = keysOf('seat|opening');
