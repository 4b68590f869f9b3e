/** Where a badge may stand that has no room in its cell: beyond the table, at the end of its row. */
import { boxOf, closest } from './dom.ts';
import type { Rect, Size } from './geometry.ts';

interface RowEnd {
  /** The title's line, drawn out to the edges of the table. */
  line: Rect;
  /** What lies beyond the table on the side where its rows end. */
  beyond: Rect;
}

/** Null where the title stands in no table. */
export function rowEnd(title: Element, { top, bottom }: Rect, rtl: boolean): RowEnd | null {
  const table = closest(title, 'table');
  if (!table) return null;
  const { left, right } = boxOf(table);
  const far = Number.MAX_SAFE_INTEGER;
  return {
    line: { left, right, top, bottom },
    beyond: rtl ? { left: -far, right: left, top: -far, bottom: far } : { left: right, right: far, top: -far, bottom: far },
  };
}

/** The strip in which something could be in the way there. */
export const stripOf = ({ line, beyond }: RowEnd, { width, height }: Size): Rect => ({
  left: Math.max(beyond.left, line.left - width - 20),
  right: Math.min(beyond.right, line.right + width + 20),
  top: line.top - height,
  bottom: line.bottom + height,
});
