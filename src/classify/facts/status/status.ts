/** Whether applications are taken now: only an explicit call or current dates say so. */
import { DATE } from '../dates.ts';
import { type Around, fact } from '../fact.ts';
import { type Line, nearestHead } from '../line.ts';
import { topic } from '../topics.ts';
import { again } from './again.ts';
import { asks } from './asks.ts';
import { CLOSED_WORDS, closed, ofATime } from './closed.ts';
import { isCurrent, isPast, MONTH_OF_YEAR, toChoose } from './dates.ts';
import { calls, OPEN_WORDS, ofAnother, open } from './open.ts';
import { HEAD_WORDS, ROW_WORDS, rowOf } from './rows.ts';
import { named, tagged } from './tags.ts';

const wordIn = (...lists: string[][]): RegExp => new RegExp(`\\b(?:${[...new Set(lists.flat())].join('|')})\\b`);

export default fact<'open' | 'closed'>({
  topic: topic([wordIn(CLOSED_WORDS, OPEN_WORDS, again.keys, ROW_WORDS), DATE, MONTH_OF_YEAR], [/\?$/, wordIn(HEAD_WORDS)]),
  read(lines, around) {
    const told = lines.map((line) => ({ line, ...says(line, around) }));
    const free = told.find((t) => t.open && !isPast(t.line, around));
    const found = (free ?? told.find((t) => !t.closed.length && !t.another && isCurrent(t.line, around)))?.line;
    // “The fall list is closed”, while another time is open by name.
    const closing = told.find((t) => t.closed.some((clause) => !found || !ofATime(clause)));
    const shut = closing?.line ?? shutRows(told, around.alone, found !== undefined);
    if (shut) return { value: 'closed', from: [shut] };
    return found ? { value: 'open', from: [found] } : null;
  },
  elsewhere: toChoose,
});

/** “Are you taking observers? Not at this time.” */
const NO = /^(?:no|not|sorry|unfortunately|regrettably|none|0|a: no)\b/;
const YES = /^(?:a: )?(?:yes|we do|we are)\b/;

interface Told {
  open: boolean;
  /** The signs of the clauses that say so. */
  closed: string[];
  row: 'open' | 'closed' | null;
  /** It is of another matter. */
  another: boolean;
}

function says(line: Line, { today }: Around): Told {
  const year = Number(today.slice(0, 4));
  const row = rowOf(line, year);
  const told: Told = { open: row === 'open', closed: [], row, another: ofAnother(tagged(line.text, year)) };
  const text = line.text.replace(SPEAKER, '');
  let before = tagged(line.before, year);
  for (const clause of text.split(CLAUSE)) {
    const signs = named(tagged(clause, year), before);
    if (again(signs)) Object.assign(told, { open: true, closed: [] });
    else if (closed(signs)) told.closed.push(signs);
    else if (open(signs) && !calls(before, signs)) told.open = true;
    before = signs;
  }
  const near = (
    nearestHead(line)
      .trim()
      .split(/(?<=[.?!]) /)
      .at(-1) ?? ''
  ).replace(SPEAKER, '');
  if (near.endsWith('?') && asks(tagged(near.slice(0, -1), year))) {
    if (YES.test(text)) told.open = true;
    if (NO.test(text)) told.closed.push('');
  }
  return told;
}
/** “Q:”, “Answer:” */
const SPEAKER = /^(?:q|a|question|answer): /;
const CLAUSE =
  /(?<=[;!?.]) |, (?:and|but|so|while|though|yet) |\bbut | and (?=(?:am|are|is|have|has)\b)|, (?=(?!(?:we|you|they|it|there|he|she|this|that)\b)[a-z]+(?: 20\d\d)? (?:is|are|has|have)\b)/;

/** Rows that say so of one time or part: where a page tells of one offering, all of them must be shut. */
function shutRows(told: (Told & { line: Line })[], alone: boolean, open: boolean): Line | undefined {
  const shut = told.filter(({ row }) => row === 'closed');
  return alone && (shut.length < 2 || open) ? undefined : shut[0]?.line;
}

export { EXAMPLES as examples } from './examples.ts';
