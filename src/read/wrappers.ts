/** Elements of one kind side by side whose titles are set off by their place alone. */
import type { Block } from '../model.ts';
import type { Piece } from './cards.ts';
import { COURSE_NUMBER, RIBBON } from './frame-words.ts';
import type { Box, Walked } from './walked.ts';

const LISTS = new Set(['html', 'body', 'main', 'ul', 'ol', 'dl', 'table', 'tbody', 'thead', 'tr', 'dt', 'dd', 'nav', 'header', 'footer']);
const MOST_BLOCKS = 60;
const LONGEST_TITLE = 120;

/** Groups of elements with the same way from the root, some of them side by side. */
export function wrapperGroups(walked: Walked): Piece[][] {
  const { boxes, blocks } = walked;
  const byPath = new Map<number, Box[]>();
  boxes.forEach((box) => {
    const count = box.to - box.from;
    if (count < 2 || count > MOST_BLOCKS || LISTS.has(box.tag)) return;
    const group = byPath.get(box.path);
    if (group) group.push(box);
    else byPath.set(box.path, [box]);
  });
  const groups: Piece[][] = [];
  for (const group of byPath.values()) {
    if (group.length < 2 || !group.some((box, i) => box.parent === group[i + 1]?.parent)) continue;
    const headed = group.filter((box) => some(blocks, box, (b) => b.kind === 'heading' || b.kind === 'term')).length;
    if (headed < group.length * 0.5) groups.push(titled(walked, group));
  }
  return groups;
}

function some(blocks: Block[], box: Box, test: (block: Block) => boolean): boolean {
  for (let i = box.from; i < box.to; i++) if (test(blocks[i] as Block)) return true;
  return false;
}

/** A title is the first short line that the others do not share: no ribbon, price or button. */
function titled(walked: Walked, group: Box[]): Piece[] {
  const { blocks, leads } = walked;
  const times = new Map<string, number>();
  for (const box of group) {
    const seen = new Set<string>();
    for (let i = box.from; i < box.to; i++) seen.add(blocks[i]?.text ?? '');
    for (const text of seen) times.set(text, (times.get(text) ?? 0) + 1);
  }
  const shared = Math.max(3, group.length / 3);
  const names = (block: Block) =>
    block.region === 'main' &&
    block.kind !== 'alt' &&
    !block.cell &&
    block.text.length <= LONGEST_TITLE &&
    (/\p{L}{3}/u.test(block.text) || COURSE_NUMBER.test(block.text)) &&
    !/^[^\p{L}]*[$€£]|^(?:from|only|sale|new|open|sold out|popular|hot|closed|full)\b.{0,12}$/iu.test(block.text) &&
    !RIBBON.test(block.text) &&
    !/\w{3}[.!?]$/.test(block.text) &&
    (times.get(block.text) ?? 0) < shared;
  const pieces: Piece[] = [];
  const ends = endsOf(walked, group);
  for (const [n, box] of group.entries()) {
    for (let i = box.from; i < box.to; i++) {
      const block = blocks[i] as Block;
      const lead = leads[i] as string;
      const name = names(block) ? block.text : block.region === 'main' && /\p{L}{3}/u.test(lead) ? lead : null;
      // An item of a list inside names itself.
      if (name === null || (block.kind === 'item' && box.tag !== 'li')) continue;
      pieces.push({ title: i, name, from: box.from, to: ends[n] as number, also: [] });
      break;
    }
  }
  // Where most titles set off a name at their beginning, that is the name.
  const set = pieces.map((piece) => leads[piece.title] as string);
  const own = new Set(set.filter(Boolean));
  if (own.size >= pieces.length * 0.8) return pieces.map((piece, i) => ({ ...piece, name: set[i] || piece.name }));
  return pieces;
}

/** Lines behind an element that still tell of it. */
const FEW = 3;
/** Share of the elements behind which something is told. */
const ALMOST = 0.7;

/** Where each element's piece ends: with it, or with what is told behind each, as a line of a price list has its remark below. */
function endsOf({ blocks, boxes }: Walked, group: Box[]): number[] {
  const tells = (from: number, to: number) =>
    to > from && to - from <= FEW && blocks.slice(from, to).every((b) => b.region === 'main' && !b.level && b.kind !== 'item');
  const gaps = group.flatMap((box, i) => {
    const next = group[i + 1];
    return next && next.parent === box.parent ? [{ from: box.to, to: next.from }] : [];
  });
  const told = gaps.filter(({ from, to }) => tells(from, to));
  if (told.length < 2 || told.length < gaps.length * ALMOST) return group.map(({ to }) => to);
  const longest = Math.max(...told.map(({ from, to }) => to - from));
  return group.map((box, i) => {
    const next = group[i + 1];
    const to = next?.parent === box.parent ? next.from : Math.min(boxes[box.parent]?.to ?? box.to, box.to + longest);
    return tells(box.to, to) ? to : box.to;
  });
}
