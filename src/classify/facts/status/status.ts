/** Whether applications are taken now: only an explicit call or current dates say so. */
import { DATE } from '../dates.ts';
import { type Around, fact } from '../fact.ts';
import type { Line } from '../line.ts';
import { topic } from '../topics.ts';
import { again } from './again.ts';
import { announced } from './announced.ts';
import { CLOSED_WORDS, ofATime, ofAYear } from './closed.ts';
import { isCurrent, isPast, MONTH_OF_YEAR, namesLater, toChoose } from './dates.ts';
import { EXAMPLES } from './examples.ts';
import { OF_KINDS } from './examples-of-kinds.ts';
import { OF_PARTS } from './examples-of-parts.ts';
import { OPEN_WORDS, ofAnother } from './open.ts';
import { HEAD_WORDS, ROW_WORDS } from './rows.ts';
import { patternOf } from './rule.ts';
import { tagged } from './tags.ts';
import { type Told, toldBy } from './told.ts';

const wordIn = (...lists: string[][]): RegExp => new RegExp(`\\b(?:${[...new Set(lists.flat())].join('|')})\\b`);

export default fact<'open' | 'closed'>({
  topic: topic([wordIn(CLOSED_WORDS, OPEN_WORDS, again.keys, ROW_WORDS), DATE, MONTH_OF_YEAR], [/\?$/, wordIn(HEAD_WORDS)]),
  read(lines, around) {
    const told = lines.map((line) => ({ line, ...toldBy(line, around) }));
    const free = told.find((t) => t.again || (t.open && !isPast(t.line, around)));
    const found = (free ?? told.find((t) => !t.closed.length && isCurrent(t.line, around) && !isAnother(t.line, around)))?.line;
    // “The fall list is closed”, while another time is open by name.
    const isOther = (clause: string, line: Line) => found && (ofATime(clause) || (ofAYear(clause) && namesLater(found, line)));
    // “We ended our observerships in 2018”, where a rotation is open by its own words.
    const isLongAgo = (t: Told, line: Line) =>
      free?.open && free.line !== line && t.unnamed && PAST_YEAR.test(tagged(line.text, Number(around.today.slice(0, 4))));
    const closing = told.find((t) => !isLongAgo(t, t.line) && t.closed.some((clause) => !isOther(clause, t.line)));
    const shut = closing?.line ?? shutRows(told, around.alone, found !== undefined);
    if (shut) return { value: 'closed', from: [shut] };
    return found ? { value: 'open', from: [found] } : null;
  },
  elsewhere: (around) => announced(around) ?? toChoose(around),
});

const PAST_YEAR = patternOf('past');

/** Its days are those of another matter. */
const isAnother = ({ text }: Line, { today }: Around): boolean => ofAnother(tagged(text, Number(today.slice(0, 4))));

/** Rows that say so of one time or part: where a page tells of one offering, all of them must be shut. */
function shutRows(told: (Told & { line: Line })[], alone: boolean, open: boolean): Line | undefined {
  const shut = told.filter(({ row }) => row === 'closed');
  return alone && (shut.length < 2 || open) ? undefined : shut[0]?.line;
}

// Marked as doing nothing else, so that it does not ship.
export const examples = /* @__PURE__ */ EXAMPLES.concat(OF_KINDS, OF_PARTS);
