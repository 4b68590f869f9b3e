/** Repeated pieces of a page: titles of one kind, each with what follows or surrounds it. Whether they are offerings is for `classify`. */
import type { Card, Section } from '../model.ts';
import { extents } from './extents.ts';
import { COURSE_NUMBER } from './frame-words.ts';
import { leadGroups } from './leads.ts';
import { tableGroups } from './rows.ts';
import type { Walked } from './walked.ts';
import { wrapperGroups } from './wrappers.ts';

/** A piece that is not numbered yet. */
export type Piece = Omit<Card, 'group'>;

/** Every group of two pieces or more; pieces of several groups may overlap. Pauses now and then. */
export function* findCards(walked: Walked): Generator<void, Card[]> {
  const cards: Card[] = [];
  // Titles of one rank and of one place are often the same titles.
  const seen = new Set<string>();
  let group = 0;
  let work = 0;
  for (const pieces of groups(walked)) {
    work += pieces.length;
    if (work > PIECES) {
      work = 0;
      yield;
    }
    const key = pieces.map((p) => `${p.title}:${p.from}-${p.to}:${p.name.length}`).join();
    if (pieces.length < 2 || seen.has(key)) continue;
    seen.add(key);
    for (const piece of pieces) cards.push({ ...named(walked, piece), group });
    group++;
  }
  return cards;
}

/** Pieces to look at between two pauses. */
const PIECES = 500;

function* groups(walked: Walked): Generator<Piece[]> {
  for (const leads of leadGroups(walked)) yield extents(walked, leads);
  yield* wrapperGroups(walked);
  yield* tableGroups(walked.blocks);
  yield* panels(walked);
}

/** Panels that stand apart from what names them, as tabs and some accordions do. */
function panels({ blocks, boxes, ids }: Walked): Piece[][] {
  const byId = new Map(ids);
  const pieces = boxes.flatMap(({ labelledBy, path, from, to }) => {
    const title = boxes[byId.get(labelledBy) ?? -1]?.from ?? -1;
    const block = blocks[title];
    if (!block || (title >= from && title < to) || from === to) return [];
    // The tab stands among the other tabs, and belongs to its panel.
    return [{ path, piece: { title, name: block.text, from, to, also: [title] } }];
  });
  return [...Map.groupBy(pieces, ({ path }) => path).values()].map((group) => group.map(({ piece }) => piece));
}

/** A code of a key before the name. */
const CODE = /^(?:(?:Section |Part )?\d{1,3}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[A-Z]{1,2} [–-])\s+(?=\S{3})/;

const PRICE = /^[$€£] ?\d/;

/** A course number alone is followed by the name; a code or a number before the name is no part of it. */
function named({ blocks, leads }: Walked, piece: Piece): Piece {
  const next = blocks[piece.title + 1];
  const name = next && (next.text.length < 100 ? next.text : leads[piece.title + 1]);
  if (COURSE_NUMBER.test(piece.name) && name && piece.title + 1 < piece.to) return { ...piece, title: piece.title + 1, name };
  // A price in large letters is no name, where a tab or a term stands before it.
  const first = blocks[piece.from];
  if (PRICE.test(piece.name) && piece.from < piece.title && (first?.kind === 'label' || first?.kind === 'term'))
    return { ...piece, title: piece.from, name: first.text };
  return CODE.test(piece.name) ? { ...piece, name: piece.name.replace(CODE, '') } : piece;
}

/** Elements that hold two blocks or more and are not filled by one element alone. */
export function findSections({ blocks, boxes, ids }: Walked): Section[] {
  const byId = new Map(ids);
  const sections: Section[] = [];
  const numbers = new Int32Array(boxes.length).fill(-1);
  boxes.forEach((box, i) => {
    const parent = box.parent < 0 ? -1 : (numbers[box.parent] as number);
    const outer = sections[parent];
    numbers[i] = parent;
    const named = boxes[byId.get(box.labelledBy) ?? -1];
    const label = named && blocks[named.from] ? named.from : null;
    if (box.to - box.from < 2 || (outer && outer.from === box.from && outer.to === box.to && label === null)) return;
    numbers[i] = sections.length;
    sections.push({ from: box.from, to: box.to, parent, label });
  });
  return sections;
}
