/** Tables and headings that tell how long one stays in each part of a programme, or where one is on each day of the week. */
import { tablesOf } from '../model/table-heads.ts';
import type { Block } from '../model.ts';

const WEEKS = /^(?:\d{1,2}|four|six|eight|ten|twelve) ?(?:weeks?|wks?)\b/i;
const WEEKS_HEAD = /^(?:no\. of |number of )?(?:weeks?|wks|length|duration)\b/i;
/** The days of a week, down or across, make a table of the visitor's week. */
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:days?)?\.?$/i;
/** Fewer rows with a length, or with a day, are no programme. */
const LEAST_ROWS = 3;

/** Nothing but when: “Tuesdays and Friday mornings”, “7:00 – 11:30”. */
const WHEN =
  /^(?=.*(?:day|morning|afternoon|evening|noon|week|:\d\d|[ap]\.?m))(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|afternoons?|evenings?|noon|lunch|weeks?|days?|(?:one|two|three|four|first|second|third|fourth|last)|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|and|to|through|until|from|every|the|before|after)(?:[\s,:&/–—-]+|$))+$/i;

/** Blocks below a heading that names a time and nothing else. */
function belowTimes(blocks: Block[]): number[] {
  let timed = false;
  return blocks.flatMap(({ kind, text }, i) => {
    if (kind === 'heading') timed = WHEN.test(text);
    return timed && kind !== 'heading' ? [i] : [];
  });
}

/** Cells of such tables, and what stands below such headings: the places they name are the visitor's, whatever else a hospital's page names. */
export function blocksOfStays(blocks: Block[]): Set<number> {
  const { headOf } = tablesOf(blocks);
  const rows = new Map<number, Set<number>>();
  for (const { cell, text } of blocks) {
    if (!cell) continue;
    // Across, each day is a row of its own in the count.
    if (WEEKDAY.test(text)) rows.set(cell.table, (rows.get(cell.table) ?? new Set()).add(cell.row || -cell.column));
    if (WEEKS.test(text) || (/^\d{1,2}(?: ?(?:-|–|to|and|&) ?\d{1,2})?$/.test(text) && WEEKS_HEAD.test(headOf(cell)?.block.text ?? '')))
      rows.set(cell.table, (rows.get(cell.table) ?? new Set()).add(cell.row));
  }
  const cells = blocks.flatMap(({ cell }, i) => (cell && (rows.get(cell.table)?.size ?? 0) >= LEAST_ROWS ? [i] : []));
  return new Set([...cells, ...belowTimes(blocks)]);
}
