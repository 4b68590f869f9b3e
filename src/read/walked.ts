/** A page as it was walked: blocks of text and the elements around them. */
import type { Block } from '../model.ts';
import type { Emphasis } from './gather.ts';

/** An element that holds blocks [from, to). */
export interface Box {
  tag: string;
  role: string;
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

export interface Walked<N> {
  blocks: Block[];
  places: N[];
  /** Innermost box of each block. */
  boxOf: number[];
  boxes: Box[];
  /** Words set off at the beginning of each block. */
  leads: string[];
  emphases: Emphasis[];
  /** Blocks before which a rule is drawn. */
  rules: Set<number>;
  /** Box of each element that may name another, by its id. */
  ids: Map<string, number>;
  title: string;
  lang: string | null;
  canonical: string | null;
  jsonLd: string[];
}

export const nothingYet = <N>(): Walked<N> => ({
  blocks: [],
  places: [],
  boxOf: [],
  boxes: [],
  leads: [],
  emphases: [],
  rules: new Set(),
  ids: new Map(),
  title: '',
  lang: null,
  canonical: null,
  jsonLd: [],
});
