/** Whether applications are taken now: only an explicit call or current dates say so. */
import { DATE } from '../dates.ts';
import { fact } from '../fact.ts';
import { type Line, nearestHead } from '../line.ts';
import { topic } from '../topics.ts';
import { CLOSED, OF_A_TIME, SHUT_NO_MORE, SHUT_PATTERNS, SHUT_WORD } from './closed.ts';
import { isCurrent, isPast, MONTH_OF_YEAR, toChoose } from './dates.ts';
import { COUNTED, NOT_OPEN, OPEN, PLACES_LEFT } from './open.ts';
import { ASKING, OFFER, PLACE } from './words.ts';

/** “Is the externship still available?” */
const ASKS = new RegExp(
  `^(?:is|are) (?:the |your |any |this )?(?:(?:clinical|visiting|externship|observership|observer|elective|shadowing) )?(?:${OFFER}|${ASKING}|${PLACE}) (?:still |currently |now )?(?:available|open|running|offered|being (?:accepted|offered))(?: (?:now|currently|at this time|this year))?\\?$`,
);

export default fact<'open' | 'closed'>({
  topic: topic([OPEN, ...SHUT_PATTERNS, SHUT_WORD, DATE, MONTH_OF_YEAR], [OPEN, ASKS, PLACES_LEFT]),
  read(lines, around) {
    const calls = lines.find((l) => calling(l) && !isPast(l, around));
    const open = calls ?? lines.find((l) => isCurrent(l, around) && !shutting(l));
    // “The fall list is closed”, while another time is open by name.
    const past = ({ text }: Line) => open !== undefined && OF_A_TIME.test(text);
    const shut = lines.find((l) => shutting(l) && !past(l)) ?? bareShut(lines, around.alone, open !== undefined);
    if (shut) return { value: 'closed', from: [shut] };
    return open ? { value: 'open', from: [open] } : null;
  },
  elsewhere: toChoose,
});

/** “Are you taking observers? Not at this time.” */
const NO = /^(?:no|not|sorry|unfortunately|none|0)\b/;
const YES = /^yes\b/;
const NONE_LEFT = /^(?:0|none|no|full)\b/;

function calling(line: Line): boolean {
  const near = nearestHead(line).trim();
  if (near.endsWith('?') && (OPEN.test(near) || ASKS.test(near)) && YES.test(line.text)) return !NOT_OPEN.test(line.text);
  if (COUNTED.test(line.text) && PLACES_LEFT.test(near)) return !/^0\b/.test(line.text);
  return says(line.text, OPEN, NOT_OPEN);
}

function shutting(line: Line): boolean {
  const near = nearestHead(line).trim();
  return (near.endsWith('?') && (OPEN.test(near) || ASKS.test(near)) && NO.test(line.text)) || says(line.text, CLOSED, SHUT_NO_MORE);
}

/** A word on a card shuts that card; where a page tells of one offering, all of its rows or dates must be shut. */
function bareShut(lines: Line[], alone: boolean, open: boolean): Line | undefined {
  const bare = lines.filter(
    (l) => (SHUT_WORD.test(l.text) && !OF_MONEY.test(l.head)) || (NONE_LEFT.test(l.text) && PLACES_LEFT.test(nearestHead(l))),
  );
  return alone && (bare.length < 2 || open) ? undefined : bare[0];
}

const OF_MONEY = /\b(?:refunds?|cancel\w*|tuition|fees?|payments?)\b/;

/** Whether a clause of a text matches and is no exception. */
const says = (text: string, pattern: Pick<RegExp, 'test'>, not: RegExp): boolean =>
  pattern.test(text) && text.split(CLAUSE).some((clause) => pattern.test(clause) && !not.test(clause));
const CLAUSE = /(?<=[;!?.]) |, (?:and|but|so|while|though|yet) |\bbut /;

export { EXAMPLES as examples } from './examples.ts';
