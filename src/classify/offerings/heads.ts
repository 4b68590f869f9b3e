/** What heads a cell of a table: the header of its column, or the first cell of its row where the columns are the offerings. */
import type { Block, Card, Page } from '../../model.ts';
import { headerRows } from '../header-row.ts';

export type Cell = NonNullable<Block['cell']>;

/** Whether a piece is a column of a table: what tells of it stands below its name. */
export const isColumn = (blocks: Block[], { title, also }: Card): boolean => {
  const row = blocks[title]?.cell?.row;
  return row !== undefined && also.filter((i) => (blocks[i]?.cell?.row ?? 0) > row).length > 1;
};

const groups = new WeakMap<Block, string>();

/** The words of a head, after those of the header over several columns that it parts: “Cost International”. */
export const wholeHead = (head: Block | undefined): string => (head ? `${groups.get(head) ?? ''} ${head.text}`.trim() : '');

/** Gives the head of each cell. */
export function headsOf({ blocks, cards }: Page): (cell: Cell) => Block | undefined {
  const byRow = new Set(cards.flatMap((card) => (isColumn(blocks, card) ? [blocks[card.title]?.cell?.table] : [])));
  const heads = new Map<string, Block>();
  const firsts = new Map<string, Block>();
  const rows = headerRows(blocks);
  const wide: Block[] = [];
  for (const block of blocks) {
    const { cell } = block;
    if (!cell) continue;
    if (cell.column === 0) firsts.set(`${cell.table}/${cell.row}`, block);
    const top = rows.get(cell.table) ?? 0;
    if (cell.row < top || cell.row > top + 1) continue;
    const key = `${cell.table}/${cell.column}`;
    // A header over several columns is parted by those below it.
    const known = heads.get(key) ?? wide.findLast((w) => w.cell?.table === cell.table && overs(w, cell));
    if (cell.header && cell.columns) wide.push(block);
    const parts = !!known && cell.header && (known.cell?.columns ?? 1) > 1;
    if (parts) groups.set(block, known.text);
    if (!known || parts) heads.set(key, block);
  }
  return (cell) => {
    if (byRow.has(cell.table)) return cell.column > 0 ? firsts.get(`${cell.table}/${cell.row}`) : undefined;
    const head = heads.get(`${cell.table}/${cell.column}`);
    return head?.cell && head.cell.row < cell.row ? head : undefined;
  };
}

/** Whether a header over several columns stands above a cell. */
const overs = ({ cell }: Block, { row, column }: Cell): boolean =>
  !!cell && cell.row < row && cell.column <= column && column < cell.column + (cell.columns ?? 1);
