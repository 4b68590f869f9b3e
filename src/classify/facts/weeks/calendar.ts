/** Lengths told by the first and the last day of blocks. */
import { datesIn, daysBetween } from '../dates.ts';
import { type Line, nearestHead } from '../line.ts';
import type { Stay } from './stays.ts';

const FEWEST_BLOCKS = 3;
/** Cells or rows of the first and of the last day. */
const FIRST_DAY = /\b(?:begins?|starts?|start date|first day|arriv(?:al|e|es)|from)[: ]*$/;
const LAST_DAY = /\b(?:ends?|end date|last day|depart(?:ure|s)?|to|until)[: ]*$/;
const COMES = /\barriv(?:al|e|es)[: ]*$/;

/** Blocks of a calendar, each with its first and last day; of an arrival and a departure one is enough. */
export function calendarBlocks(lines: Line[]): Stay[] {
  const runs = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const apart = next && FIRST_DAY.test(nearestHead(line)) && LAST_DAY.test(nearestHead(next));
    return apart ? [line, { ...line, text: `${line.text} - ${next.text}` }] : [line];
  });
  const found: Stay[] = [];
  for (const line of runs) {
    const [first, last, more] = datesIn(line.text);
    if (!first || !last || more || !/^ ?(?:-|to|through|until)(?: \w+day,?)? ?$/.test(line.text.slice(first.end, last.at))) continue;
    const weeks = Math.round((daysBetween(first, last) + 2) / 7);
    if (weeks >= 1 && weeks <= 13) found.push({ weeks: [weeks], called: false, line });
  }
  return found.length >= FEWEST_BLOCKS || found.some(({ line }) => COMES.test(nearestHead(line))) ? found : [];
}
