/** For which offerings a block that stands outside them holds: by the elements around it and the headings above it. */
import { tablesOf } from '../../model/table-heads.ts';
import type { Card, Page } from '../../model.ts';

/** A run of offerings, [from, to) of the list. */
export interface Reach {
  from: number;
  to: number;
}

/** For which offerings a block outside them holds: those in the smallest element, or below the nearest heading, that has any. */
export function reaches(page: Page, offerings: Card[], owner: Int32Array): (block: number) => Reach {
  const { blocks, sections } = page;
  const all = { from: 0, to: offerings.length };
  const starts = offerings.map((c) => c.from);
  const within = (from: number, to: number): Reach => ({ from: lowerBound(starts, from), to: lowerBound(starts, to) });
  const sectionOf = new Int32Array(blocks.length).fill(-1);
  sections.forEach((s, i) => {
    for (let b = s.from; b < s.to; b++) sectionOf[b] = i;
  });
  const labelled = new Map<number, Reach>();
  for (const s of sections) if (s.label !== null) labelled.set(s.label, within(s.from, s.to));
  const headed = headingReaches(page, owner);
  const cache = new Map<number, Reach>();

  /** A heading in an element with offerings says nothing of what follows that element. */
  const reachEnd = (h: number): number => {
    for (let s = sections[sectionOf[h] as number]; s; s = sections[s.parent]) {
      const inside = within(s.from, s.to);
      if (inside.to > inside.from) return s.to;
    }
    return blocks.length;
  };

  return (block) => {
    const label = labelled.get(block);
    if (label) return label;
    const heading = headed.heading[block] as number;
    const key = heading * 100_000 + (sectionOf[block] as number);
    const known = cache.get(key);
    if (known) return known;
    let reach = all;
    for (let s = sections[sectionOf[block] as number]; s; s = sections[s.parent]) {
      const inside = within(s.from, s.to);
      if (inside.to > inside.from) {
        reach = inside;
        break;
      }
    }
    for (let h = heading; h >= 0; h = headed.parent[h] as number) {
      if (block >= reachEnd(h)) continue;
      const below = within(h, headed.end[h] as number);
      if (below.to <= below.from) continue;
      const both = { from: Math.max(reach.from, below.from), to: Math.min(reach.to, below.to) };
      if (both.to > both.from) reach = both;
      break;
    }
    cache.set(key, reach);
    return reach;
  };
}

const OF_ROWS = 7;
const NONE = 8;

/** For every block the nearest heading above it that is no part of an offering, and how far each heading reaches. */
function headingReaches(page: Page, owner: Int32Array) {
  const { blocks } = page;
  const heading = new Int32Array(blocks.length).fill(-1);
  const parent = new Int32Array(blocks.length).fill(-1);
  const end = new Int32Array(blocks.length).fill(blocks.length);
  const open: number[] = [];
  // A cell that is alone in its row heads the rows below it.
  const alone = new Set([...tablesOf(blocks).all.values()].flatMap(({ rows }) => rows.flatMap((row) => (row.length > 1 ? [] : row))));
  const rank = (i: number) => {
    const block = blocks[i];
    if (block?.kind === 'heading') return block.level;
    return block?.cell?.header || (block?.cell?.columns && alone.has(i)) ? OF_ROWS : NONE;
  };
  blocks.forEach((block, i) => {
    if (block.region === 'main' && owner[i] === -1 && rank(i) < NONE) {
      while (open.length && rank(open.at(-1) as number) >= rank(i)) end[open.pop() as number] = i;
      parent[i] = open.at(-1) ?? -1;
      open.push(i);
    }
    heading[i] = open.at(-1) ?? -1;
  });
  beyondLists(page, owner, { heading, parent, end });
  return { heading, parent, end };
}

interface Headings {
  heading: Int32Array;
  parent: Int32Array;
  end: Int32Array;
}

/** Headings with one list each: what follows the last of the lists, where nothing follows the others, is said of all. */
function beyondLists({ blocks }: Page, owner: Int32Array, { heading, parent, end }: Headings): void {
  const heads = new Set(heading.filter((h, i) => (owner[i] as number) >= 0 && h >= 0));
  for (const group of Map.groupBy(heads, (h) => `${parent[h]} ${blocks[h]?.level}`).values()) {
    const last = group.at(-1) as number;
    const listEnd = (h: number): number => {
      let i = (end[h] as number) - 1;
      while (i > h && (owner[i] as number) < 0) i--;
      return i + 1;
    };
    const told = (h: number) => blocks.slice(listEnd(h), end[h]).some(({ region, kind }) => region === 'main' && kind !== 'heading');
    if (group.length < FEWEST || group.slice(0, -1).some(told)) continue;
    for (let i = listEnd(last); i < (end[last] as number); i++) if (heading[i] === last) heading[i] = parent[last] as number;
  }
}
const FEWEST = 3;

/** First index whose value is not below `value`. */
export function lowerBound(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
