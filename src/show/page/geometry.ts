/** Where a badge may stand beside a title: plain rectangles, no document. */

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Distance kept from the title, and from everything else. */
const GAP = 8;
const AIR = 3;
/** Lower than this it fits into a line of words as it is. */
const SMALL = 18;

export const rect = (left: number, top: number, { width, height }: Size): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
export const overlap = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
export const inside = (a: Rect, b: Rect): boolean => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
export const grown = (a: Rect, by: number): Rect => ({ left: a.left - by, top: a.top - by, right: a.right + by, bottom: a.bottom + by });
export const crossing = (a: Rect, b: Rect): Rect => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Rectangle round several; null for none. */
export function hull(rects: Rect[]): Rect | null {
  if (!rects.length) return null;
  return rects.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }));
}

/** Places for a badge of a size round the lines of a title, best first: after the words, below them, above them. */
export function spots(lines: Rect[], size: Size, rtl: boolean): Rect[] {
  const last = lines.at(-1);
  const all = hull(lines);
  if (!last || !all) return [];
  const middle = (last.top + last.bottom - size.height) / 2;
  const start = rtl ? all.right - size.width : all.left;
  return [
    rect(rtl ? last.left - GAP - size.width : last.right + GAP, middle, size),
    rect(start, all.bottom + AIR, size),
    rect(start, all.top - AIR - size.height, size),
  ];
}

/** The region in which anything could be in the way of `spots`. */
export function around(lines: Rect[], largest: Size): Rect | null {
  const all = hull(lines);
  return (
    all && {
      left: all.left - largest.width - 20,
      top: all.top - largest.height - 12,
      right: all.right + largest.width + 20,
      bottom: all.bottom + largest.height + 12,
    }
  );
}

/** First free spot for the largest size that has one; `free` may look again at what the rectangles do not show. */
export function choose(
  lines: Rect[],
  sizes: Iterable<[number, Size]>,
  obstacles: Rect[],
  bounds: Rect,
  rtl: boolean,
  free: (spot: Rect) => boolean = () => true,
): { spot: Rect; size: number } | null {
  for (const [size, of] of sizes) {
    for (const spot of spots(lines, of, rtl)) {
      const room = grown(spot, of.height < SMALL ? 0 : AIR - 1);
      if (inside(spot, bounds) && !obstacles.some((o) => overlap(o, room)) && free(spot)) return { spot, size };
    }
  }
  return null;
}

/** Rectangles of words put together to lines, top to bottom. */
export function linesOf(rects: Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const r of [...rects].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const same = lines.findIndex(
      (l) => Math.min(l.bottom, r.bottom) - Math.max(l.top, r.top) > 0.5 * Math.min(l.bottom - l.top, r.bottom - r.top),
    );
    const line = lines[same] ?? r;
    lines[same < 0 ? lines.length : same] = hull([line, r]) as Rect;
  }
  return lines;
}
