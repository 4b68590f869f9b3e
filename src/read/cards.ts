/** Repeated pieces of a page: titles of one kind, each with what follows or surrounds it. Whether they are offerings is for `classify`. */
import type { Card, Section } from '../model.ts';
import { extents } from './extents.ts';
import { leadGroups } from './leads.ts';
import { tableGroups } from './rows.ts';
import type { Walked } from './walked.ts';
import { wrapperGroups } from './wrappers.ts';

/** A piece that is not numbered yet. */
export type Piece = Omit<Card, 'group'>;

/** Every group of two pieces or more; pieces of several groups may overlap. */
export function findCards<N>(walked: Walked<N>): Card[] {
  const groups: Piece[][] = [
    ...leadGroups(walked).map((leads) => extents(walked, leads)),
    ...wrapperGroups(walked),
    ...tableGroups(walked.blocks),
  ];
  // Titles of one rank and of one place are often the same titles.
  const seen = new Set<string>();
  const apart = groups.filter((pieces) => {
    const key = pieces.map((p) => `${p.title}:${p.from}-${p.to}:${p.name.length}`).join();
    return pieces.length > 1 && !seen.has(key) && seen.add(key);
  });
  return apart.flatMap((pieces, group) => pieces.map((piece) => ({ ...piece, group })));
}

/** Elements that hold two blocks or more and are not filled by one element alone. */
export function findSections<N>({ blocks, boxes, ids }: Walked<N>): Section[] {
  const sections: Section[] = [];
  const numbers = new Int32Array(boxes.length).fill(-1);
  boxes.forEach((box, i) => {
    const parent = box.parent < 0 ? -1 : (numbers[box.parent] as number);
    const outer = sections[parent];
    numbers[i] = parent;
    const named = boxes[ids.get(box.labelledBy) ?? -1];
    const label = named && blocks[named.from] ? named.from : null;
    if (box.to - box.from < 2 || (outer && outer.from === box.from && outer.to === box.to && label === null)) return;
    numbers[i] = sections.length;
    sections.push({ from: box.from, to: box.to, parent, label });
  });
  return sections;
}
