/** Where a cell stands in its table, with cells that span rows or columns. */
import type { Block, Cell } from '../model.ts';
import { kindOf } from './gather.ts';
import type { Emphasis } from './walked.ts';

/** A table that is being walked. */
export interface OpenTable {
  id: number;
  row: number;
  column: number;
  /** Rows and columns that its last cell fills. */
  rows: number;
  columns: number;
  /** First column that no cell of the row has taken. */
  free: number;
  /** Rows that a cell of each column still fills. */
  spans: number[];
  cells: number;
  headers: number;
  /** First block of the table. */
  from: number;
  /** The table only lays the page out. */
  layout: boolean;
}

/** A table that has no row yet; its first block will be `from`. */
export const openTable = (id: number, from: number, layout: boolean): OpenTable => ({
  id,
  row: -1,
  column: -1,
  rows: 1,
  columns: 1,
  free: 0,
  spans: [],
  cells: 0,
  headers: 0,
  from,
  layout,
});

/** A row begins: cells of earlier rows that span it keep their columns. */
export function nextRow(table: OpenTable): void {
  table.row++;
  table.free = 0;
  table.spans = table.spans.map((rows) => Math.max(0, rows - 1));
}

/** A cell of the row begins, in the first column that is free; changes the table so that `cellOf` tells where it stands. */
export function nextCell(table: OpenTable, header: boolean, rows: number, columns: number): void {
  table.column = table.free;
  while ((table.spans[table.column] ?? 0) > 0) table.column++;
  table.free = table.column + columns;
  if (rows > 1) for (let c = table.column; c < table.free; c++) table.spans[c] = rows;
  table.rows = rows;
  table.columns = columns;
  table.cells++;
  if (header) table.headers++;
}

/** Where the last cell stands. */
export const cellOf = ({ id, row, column, rows, columns }: OpenTable, header: boolean): Cell => ({
  table: id,
  row,
  column,
  header,
  ...(rows > 1 && { rows }),
  ...(columns > 1 && { columns }),
});

/** A first row of cells in bold heads the columns as well as one of headers does, where not all of the table is in bold. */
function markHeaders(table: OpenTable, blocks: Block[], emphases: Emphasis[]): void {
  if (table.headers) return;
  const own = blocks.flatMap(({ cell }, i) =>
    i >= table.from && cell?.table === table.id ? [{ cell, bold: emphases[i] === 'bold' }] : [],
  );
  const first = own.find(({ cell }) => cell.column > 0)?.cell.row;
  const row = own.filter(({ cell }) => cell.row === first);
  if (row.every(({ bold }) => bold) && !own.every(({ bold }) => bold)) for (const { cell } of row) cell.header = true;
}

/** Old pages lay out their columns with tables: their cells hold many blocks, or there is but one row. */
function isLayout(table: OpenTable, blocks: Block[]): boolean {
  if (table.layout) return true;
  if (table.headers > 0) return false;
  return table.row < 1 || blocks.length - table.from > 2.5 * table.cells;
}

/** Ends a table: its heads are marked, or, where it only lays out the page, its blocks are ordinary text. */
export function closeTable(table: OpenTable, blocks: Block[], emphases: Emphasis[]): void {
  if (!isLayout(table, blocks)) {
    markHeaders(table, blocks, emphases);
    return;
  }
  for (let i = table.from; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.cell?.table !== table.id) continue;
    block.cell = null;
    if (block.kind === 'cell') Object.assign(block, kindOf('text', block.level, block.text, emphases[i] as Emphasis));
  }
}
