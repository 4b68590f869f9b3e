/** A page as it was walked: blocks of text and the elements around them. Plain data; what the blocks are is said by `arrange`. */
import type { Block } from '../model.ts';

/** How a whole block is set off from the text around it. */
export type Emphasis = '' | 'bold' | 'link';

/** An element that holds blocks [from, to). */
export interface Box {
  tag: string;
  role: string;
  /** Comes before it; -1 for none. */
  parent: number;
  from: number;
  to: number;
  /** Number of the way from the root to it by tag names; alike for elements laid out alike. */
  path: number;
  /** Hidden from assistive technology, as the copies are that carousels make of their cards. */
  hidden: boolean;
  /** Words of its `aria-label`. */
  label: string;
  /** Id of the element that names it. */
  labelledBy: string;
}

export interface Walked {
  blocks: Block[];
  /** Innermost box of each block. */
  boxOf: number[];
  boxes: Box[];
  /** Words set off at the beginning of each block. */
  leads: string[];
  emphases: Emphasis[];
  /** Whether a rule is drawn before each block. */
  ruled: boolean[];
  /** Box of each element that may name another, by its id. */
  ids: [id: string, box: number][];
  title: string;
  canonical: string | null;
}

export const nothingYet = (): Walked => ({
  blocks: [],
  boxOf: [],
  boxes: [],
  leads: [],
  emphases: [],
  ruled: [],
  ids: [],
  title: '',
  canonical: null,
});
