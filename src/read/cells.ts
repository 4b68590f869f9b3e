/** Where a cell of a table of data stands among its columns. */
import type { Block } from '../model.ts';

/** The first column that the cell at this block fills, from 0; 0 for a block outside a table. */
export const column = (blocks: Block[], i: number): number => blocks[i]?.cell?.column ?? 0;

/** How many columns it fills. */
const columns = (blocks: Block[], i: number): number => blocks[i]?.cell?.columns ?? 1;

/** Whether it fills more columns than `most`, as a campus over its rotations does. */
export const isWide = (blocks: Block[], i: number, most = 1): boolean => columns(blocks, i) > most;

/** Whether it stands in this column, alone or with others that it fills. */
export function fills(blocks: Block[], i: number, c: number): boolean {
  const from = column(blocks, i);
  return from <= c && c < from + columns(blocks, i);
}
