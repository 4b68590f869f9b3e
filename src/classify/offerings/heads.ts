/** What tells what a cell of a list says: the head of its column, or the first cell of its row where the columns are the offerings. */
import { type Head, tablesOf } from '../../model/table-heads.ts';
import type { Block, Card, Cell, Page } from '../../model.ts';

/** What heads a cell. */
export type HeadOf = (cell: Cell) => Head | undefined;

/** Whether a piece is a column of a table: what tells of it stands below its name. */
export const isColumn = (blocks: Block[], { title, also }: Card): boolean => {
  const row = blocks[title]?.cell?.row;
  return row !== undefined && also.filter((i) => (blocks[i]?.cell?.row ?? 0) > row).length > 1;
};

/** Gives the head of each cell of a page. */
export function headsOf({ blocks, cards }: Page): HeadOf {
  const { headOf, rowLabelOf } = tablesOf(blocks);
  const byRow = new Set(cards.flatMap((card) => (isColumn(blocks, card) ? [blocks[card.title]?.cell?.table] : [])));
  return (cell) => {
    if (!byRow.has(cell.table)) return headOf(cell);
    const label = rowLabelOf(cell);
    return label?.block.cell?.column === 0 ? label : undefined;
  };
}
