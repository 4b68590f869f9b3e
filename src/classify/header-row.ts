/** Which row of a table names its columns: the first of several short cells, below a title or the letters of a spreadsheet. */
import type { Block } from '../model.ts';

const LOWEST = 6;
const LONGEST = 60;
const FEWEST = 3;
const LETTERS = /\p{L}{2}/u;

/** The row that names the columns, for each table. */
export function headerRows(blocks: Block[]): Map<number, number> {
  const names = new Map<number, number[]>();
  for (const { cell, text } of blocks) {
    if (!cell || cell.row > LOWEST) continue;
    const rows = names.get(cell.table) ?? [];
    names.set(cell.table, rows);
    rows[cell.row] = (rows[cell.row] ?? 0) + Number(text.length <= LONGEST && LETTERS.test(text));
  }
  const found = new Map<number, number>();
  // A table that names its columns lower down begins with rows that name none.
  for (const [table, rows] of names)
    if ((rows[0] ?? 0) < 2)
      found.set(
        table,
        Math.max(
          0,
          rows.findIndex((n) => n >= FEWEST),
        ),
      );
  return found;
}
