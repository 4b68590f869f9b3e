/** What names the cells of a page's tables: the head of their column, the first cell of their row, a title. All that read a cell ask here. */
import type { Block, Cell } from './page.ts';

/** What names a column, or a row. */
export interface Head {
  block: Block;
  cell: Cell;
  /** Its place among the page's blocks. */
  at: number;
  /** Its words, after those of the head over several columns that it parts: “Cost International”. */
  whole: string;
}

export interface Table {
  /** Blocks of each row that has any, in page order. */
  rows: number[][];
  /** The rows [top, body) name the columns: below a title, one row, or two where the second parts the first. Where none does both are 0. */
  top: number;
  body: number;
  /** What heads each column that is headed, from left to right. */
  heads: Head[];
  /** A first row of one cell over several columns. */
  title: Head | undefined;
}

export interface Tables {
  /** By their number. */
  all: Map<number, Table>;
  /** What heads the cell's column; nothing of a head itself, and of a cell wider than its head. */
  headOf: (cell: Cell) => Head | undefined;
  /** The first cell of its row, where it is another. */
  rowLabelOf: (cell: Cell) => Head | undefined;
  titleOf: (cell: Cell) => Head | undefined;
}

const known = new WeakMap<Block[], Tables>();

/** The tables of a page, looked at once. */
export function tablesOf(blocks: Block[]): Tables {
  const found = known.get(blocks) ?? lookAt(blocks);
  known.set(blocks, found);
  return found;
}

function lookAt(blocks: Block[]): Tables {
  const heads = blocks.flatMap((block, at): Head[] => (block.cell ? [{ block, cell: block.cell, at, whole: block.text }] : []));
  const all = new Map<number, Table>();
  const firsts = new Map<string, Head>();
  const rowOf = ({ table, row }: Cell) => `${table}/${row}`;
  for (const [id, cells] of Map.groupBy(heads, ({ cell }) => cell.table)) {
    const rows = [...Map.groupBy(cells, ({ cell }) => cell.row).values()];
    all.set(id, tableOf(rows));
    for (const [first] of rows) if (first) firsts.set(rowOf(first.cell), first);
  }
  const other = (head: Head | undefined, side: 'row' | 'column', cell: Cell) => (head && head.cell[side] < cell[side] ? head : undefined);
  return {
    all,
    headOf: (cell) => {
      const head = all.get(cell.table)?.heads.find((h) => covers(h, cell));
      return other(head, 'row', cell);
    },
    rowLabelOf: (cell) => other(firsts.get(rowOf(cell)), 'column', cell),
    titleOf: (cell) => other(all.get(cell.table)?.title, 'row', cell),
  };
}

/** Whether a head stands over all of a cell. */
const covers = ({ cell: { column, columns = 1 } }: Head, cell: Cell): boolean =>
  column <= cell.column && cell.column + (cell.columns ?? 1) <= column + columns;

/** Rows below these begin with what is told. */
const LOWEST = 6;
const FEWEST = 3;
/** A longer cell names no column. */
const LONGEST = 60;
const LETTERS = /\p{L}{2}/u;
const MONEY = /[$€£] ?\d/;

const isLong = ({ whole }: Head): boolean => whole.length > LONGEST;
const isName = (head: Head): boolean => !isLong(head) && LETTERS.test(head.whole);
const isHeader = ({ cell }: Head): boolean => cell.header;
const isWide = ({ cell }: Head): boolean => (cell.columns ?? 1) > 1;

function tableOf(cells: Head[][]): Table {
  const rows = cells.map((row) => row.map(({ at }) => at));
  const title = cells[0]?.length === 1 ? cells[0].find(isWide) : undefined;
  const top = topOf(cells);
  const over = cells[top];
  if (!over) return { rows, top: 0, body: 0, heads: [], title };
  const parting = partsOf(over, cells[top + 1] ?? []);
  const groupOf = (part: Head) => over.find((head) => covers(head, part.cell));
  const groups = new Set(parting.map(groupOf));
  const parts = parting.map((part) => ({ ...part, whole: `${groupOf(part)?.whole ?? ''} ${part.whole}`.trim() }));
  const heads = [...over.filter((head) => !groups.has(head)), ...parts].filter(({ block }) => block.text.length <= LONGEST);
  return { rows, top, body: top + (parts.length ? 2 : 1), heads: heads.sort((a, b) => a.cell.column - b.cell.column), title };
}

/** Which row names the columns: the first of several short cells, below a title or the letters of a spreadsheet; two where they are headers or the corner is empty. -1 for none. */
function topOf(rows: Head[][]): number {
  const [first = []] = rows;
  const names = (row: Head[]) => row.filter(isName).length;
  if (names(first) >= 2) return isHeads(rows, first) ? 0 : -1;
  const marked = (row: Head[]) => row.every(isHeader) || row[0]?.cell.column !== 0;
  const lower = rows.findIndex((row) => (row[0]?.cell.row ?? 0) <= LOWEST && names(row) >= (marked(row) ? 2 : FEWEST));
  return lower < 0 && isHeads(rows, first) ? 0 : lower;
}

/** Headers, or three cells and more; a name with its price beside it is the first thing told. */
function isHeads(rows: Head[][], row: Head[]): boolean {
  if (row.some((head) => head.cell.column > 0 && head.cell.header)) return true;
  // Where a whole text stands below each of two names, these are no label and its value.
  if (rows.length > 1 && rows.every((other) => other === row || other.every(isLong))) return true;
  const priced = row[0]?.cell.column === 0 && row.some(({ whole }) => MONEY.test(whole));
  return row.some(({ cell }) => cell.column > 1) && !priced;
}

/** The cells of the next row, where they part a head over several columns: headers below headers, or names below an empty corner. */
function partsOf(above: Head[], below: Head[]): Head[] {
  if (above.length < 2 || below.length < 2 || !above.some(isWide)) return [];
  if (below.every(isHeader)) return above.every(isHeader) ? below : [];
  const corners = [above, below].filter(([first]) => first?.cell.column === 0).length;
  return !above.some(isHeader) && corners < 2 && below.every(isName) ? below : [];
}
