/** How large a badge is in each of its sizes: measured when it is asked for, since each measure has the page laid out anew. */
import { SIZES } from '../badge/badge.ts';
import { boxOf } from './dom.ts';
import type { Size } from './geometry.ts';

export interface Sized {
  button: HTMLElement;
  spot: HTMLElement;
  /** In the order of SIZES, those that were measured. */
  sizes: Size[];
  /** Index in SIZES that it is drawn in. */
  size: number;
}

/** Measures those that were not yet, all at once. */
export function measure(all: Sized[], size: number): void {
  const fresh = all.filter(({ sizes }) => sizes.length === size);
  const before = fresh.map((p) => p.size);
  for (const p of fresh) dress(p, size);
  for (const p of fresh) p.sizes.push({ width: boxOf(p.spot).width, height: boxOf(p.spot).height });
  for (const [i, p] of fresh.entries()) dress(p, before[i] as number);
}

/** Its sizes by their index, from the largest, each measured when the one before has no room. */
export function* sizesOf(placed: Sized): Generator<[number, Size], void> {
  for (const size of SIZES.keys()) {
    measure([placed], size);
    yield [size, placed.sizes[size] as Size];
  }
}

/** Draws it in a size. */
export function dress(placed: Sized, size: number): void {
  const { button } = placed;
  placed.size = size;
  button.classList.toggle('short', SIZES[size] === 'short');
  button.classList.toggle('mark-only', SIZES[size] === 'mark' || SIZES[size] === 'tiny');
  button.classList.toggle('tiny', SIZES[size] === 'tiny');
}
