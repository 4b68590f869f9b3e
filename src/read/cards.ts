/** Repeated pieces of a page: titles of one kind, each with what follows it. Whether they are offerings is for `classify`. */
import type { Block, Card } from '../model.ts';
import type { Walked } from './walk.ts';

const FEWEST = 2;

/** Every group of at least two pieces laid out alike, groups in page order. */
export function findCards<N>(walked: Walked<N>): Card[] {
  const cards: Card[] = [];
  let group = 0;
  for (const titles of titleGroups(walked)) {
    const members = titles.map((title, i) => ({ title, from: startOf(walked, title), to: endOf(walked, title, titles[i + 1]), group }));
    const told = members.filter((m) => m.to > m.from + 1 || (walked.blocks[m.from]?.text.length ?? 0) > 80);
    if (told.length < FEWEST) continue;
    cards.push(...members);
    group++;
  }
  return cards;
}

/** Blocks that may name a piece, grouped by kind, level and the elements around them. */
function titleGroups<N>({ blocks, boxes, boxOf, leads }: Walked<N>): number[][] {
  const groups = new Map<string, number[]>();
  const nameColumns = findNameColumns(blocks);
  blocks.forEach((block, i) => {
    if (block.region !== 'main') return;
    let key = '';
    if (block.kind === 'heading') key = `h${block.level}`;
    else if (block.kind === 'term') key = 'dt';
    else if (block.cell && !block.cell.header) {
      if (block.cell.column !== nameColumns.get(block.cell.table)) return;
      key = `tr${block.cell.table}`;
    } else if (block.kind === 'item' && leads[i] && block.text.length > (leads[i] as string).length) key = 'li';
    else return;
    const box = boxes[boxOf[i] as number];
    const parent = box && boxes[box.parent];
    key += `/${box?.tag}/${parent?.tag}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return [...groups.values()].filter((g) => g.length >= FEWEST).sort((a, b) => (a[0] as number) - (b[0] as number));
}

const NAME_HEADER = /\b(?:rotation|name|course|title|program|service|specialty|elective|department|offering|placement|experience)\b/i;

/** The column that names the rows: by its header, else the first whose cells are words and not codes. */
function findNameColumns(blocks: Block[]): Map<number, number> {
  const tables = new Map<number, Block[]>();
  for (const block of blocks) if (block.cell) tables.set(block.cell.table, [...(tables.get(block.cell.table) ?? []), block]);
  const columns = new Map<number, number>();
  for (const [table, cells] of tables) {
    const top = cells.find((b) => b.cell?.row === 0 && b.text.length < 40 && NAME_HEADER.test(b.text));
    const wordy = cells.find(
      (b) => b.cell && b.cell.row > 0 && /[a-z]{4}/i.test(b.text) && cells.some((o) => o !== b && o.cell?.row === b.cell?.row),
    );
    const column = top?.cell?.column ?? wordy?.cell?.column;
    if (column !== undefined) columns.set(table, column);
  }
  return columns;
}

/** A row begins with its first cell, whichever names it. */
function startOf<N>({ blocks }: Walked<N>, title: number): number {
  const cell = blocks[title]?.cell;
  let from = title;
  if (cell) while (blocks[from - 1]?.cell?.row === cell.row && blocks[from - 1]?.cell?.table === cell.table) from--;
  return from;
}

/** A piece ends at the next title, at a heading of the same or a higher rank, or where its box ends. */
function endOf<N>({ blocks, boxes, boxOf }: Walked<N>, title: number, next: number | undefined): number {
  const block = blocks[title];
  if (!block) return title;
  let end = next ?? blocks.length;
  const rank = block.kind === 'heading' ? block.level : 7;
  for (let i = title + 1; i < end; i++) {
    const other = blocks[i];
    if (!other) break;
    if (other.kind === 'heading' && other.level <= rank) end = i;
    else if (block.cell && (other.cell?.row !== block.cell.row || other.cell?.table !== block.cell.table)) end = i;
    else if (other.region === 'footer') end = i;
  }
  if (next !== undefined) return end;
  // The last of its group has no successor: the first box around it that holds more than the title bounds it.
  for (let box = boxes[boxOf[title] as number]; box; box = boxes[box.parent])
    if (box.to > title + 1 && box.tag !== 'body' && box.tag !== 'html') return Math.min(end, box.to);
  return end;
}
