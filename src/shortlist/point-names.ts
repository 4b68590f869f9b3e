/** On which side of its point a name is written, so that no name lies on another one or on a point; plain numbers, drawn elsewhere. */

/** Where a name begins (`start`: to the right of its point) or ends. */
type Side = 'start' | 'end';

interface Spot {
  x: number;
  y: number;
  name: string;
}

/** Pixels from a point to its name, of one letter and of one line. */
export const GAP = 14;
const LETTER = 7;
const LINE = 16;

/** Null for a name that has no room on either side. @param width Of the picture, in pixels. */
export function sidesOf(spots: readonly Spot[], width: number): (Side | null)[] {
  const taken = spots.map(({ x, y }) => ({ from: x - GAP / 2, to: x + GAP / 2, y }));
  return spots.map(({ x, y, name }) => {
    const length = name.length * LETTER;
    for (const side of ['start', 'end'] as const) {
      const from = side === 'start' ? x + GAP : x - GAP - length;
      const to = from + length;
      const free = taken.every((other) => Math.abs(other.y - y) >= LINE || other.to <= from || other.from >= to);
      if (from < 0 || to > width || !free) continue;
      taken.push({ from, to, y });
      return side;
    }
    return null;
  });
}
