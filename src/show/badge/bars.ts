/** The mark: five bars filled to the level; hatched where uncertain; ∅ for research, ? where nothing is known. */
import type { Strength } from '../../model.ts';

export interface Bar {
  x: number;
  height: number;
  fill: 'full' | 'range' | 'none';
}

/** Bars of a strength, left to right; none where a sign stands instead. */
export function bars({ level, range }: Strength): Bar[] {
  if (level === 0 || (level === null && range === null)) return [];
  const [low, high] = range ?? [level as number, level as number];
  return [1, 2, 3, 4, 5].map((n) => ({ x: (n - 1) * 6, height: 2 + n * 2.4, fill: n <= low ? 'full' : n <= high ? 'range' : 'none' }));
}
