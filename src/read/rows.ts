/** Tables of data: a piece for each row, or for each column where the first column names what is told. */
import type { Block } from '../model.ts';
import type { Piece } from './cards.ts';

const NAME_HEADER =
  /\b(?:rotations?|names?|course|title|programs?|programmes?|services?|specialt(?:y|ies)|electives?|departments?|offerings?|placements?|experience|clerkships?|division|discipline|track)\b/i;
/** These name a row where no column of those does. */
const NAME_TOO = /\b(?:doctors?|physicians?|preceptors?|fields?|host|seat|place|what)\b/i;
/** A column of people or addresses names no row. */
const PEOPLE = /\b(?:director|coordinator|contact|chair|faculty|e-?mail)/i;
/** What a table that compares columns tells of each. */
const TELLS =
  /^(?:for\b|from\b|how\b|open\b|apply|application|eligib|supervis|credit|housing|duration|length|weeks?|price|cost|fee|tuition|setting|where|place|location|contact|patients?|hands|letter|hours|schedule|who|what|start|dates?|type|role|you |site|visa)/i;

interface Table {
  /** Blocks of each row, in page order. */
  rows: number[][];
}

/** Groups of rows, or of columns, of every table of data. */
export function tableGroups(blocks: Block[]): Piece[][] {
  const tables = new Map<number, Table>();
  blocks.forEach((block, i) => {
    if (!block.cell || block.region !== 'main') return;
    const { table, row } = block.cell;
    const found = tables.get(table) ?? { rows: [] };
    tables.set(table, found);
    const cells = found.rows[row] ?? [];
    found.rows[row] = cells;
    cells.push(i);
  });
  // Tables of one shape, as a calendar has for each month, are one list.
  const lists = new Map<string, Piece[]>();
  for (const { rows } of tables.values()) {
    const filled = rows.filter((row) => row?.length);
    if (isSchedule(blocks, filled)) continue;
    const columns = columnsOf(blocks, filled);
    const shape = columns ? `columns ${lists.size}` : shapeOf(blocks, filled);
    lists.set(shape, [...(lists.get(shape) ?? []), ...(columns ?? rowsOf(blocks, filled))]);
  }
  return [...lists.values()];
}

/** Weeks of one stay, each with its place: “1 – 3 | Ward”, “4 – 5 | Clinic”. */
function isSchedule(blocks: Block[], rows: number[][]): boolean {
  const [head = [], ...rest] = rows;
  if (!/^(?:weeks?|days?|phases?)\b/i.test(blocks[head[0] as number]?.text ?? '')) return false;
  let next = 1;
  return rest.every(([first = -1]) => {
    const [from, to] = (blocks[first]?.text.match(/\d+/g) ?? []).map(Number);
    const follows = from === next;
    next = (to ?? from ?? 0) + 1;
    return follows;
  });
}

/** Number of columns and words of the header. */
function shapeOf(blocks: Block[], rows: number[][]): string {
  const head = rows[0] ?? [];
  const width = Math.max(0, ...rows.flat().map((i) => column(blocks, i)));
  return `${width} ${isHead(blocks, head) ? head.map((i) => blocks[i]?.text).join() : ''}`;
}

const column = (blocks: Block[], i: number): number => blocks[i]?.cell?.column ?? 0;
const isHead = (blocks: Block[], row: number[]): boolean => row.every((i) => blocks[i]?.cell?.header);

/** The header's cells name the pieces, the first column says what is told of each. */
function columnsOf(blocks: Block[], rows: number[][]): Piece[] | null {
  const [head = [], ...rest] = rows;
  const names = head.filter((i) => column(blocks, i) > 0);
  const labels = rest.flatMap((row) => row.filter((i) => column(blocks, i) === 0));
  if (names.length < 2 || rest.length < 2 || (NAME_HEADER.test(blocks[head[0] as number]?.text ?? '') && head.length > names.length))
    return null;
  if (labels.filter((i) => TELLS.test(blocks[i]?.text ?? '')).length < Math.max(2, labels.length * 0.5)) return null;
  return names.map((title) => ({
    title,
    name: blocks[title]?.text ?? '',
    from: title,
    to: title + 1,
    also: rest.flatMap((row) => row.filter((i) => column(blocks, i) === column(blocks, title))),
  }));
}

/** A piece for each row with two cells or more that is not a header. */
function rowsOf(blocks: Block[], rows: number[][]): Piece[] {
  const named = nameColumn(blocks, rows);
  const pieces: Piece[] = [];
  let spanning: number[] = [];
  let reaching: number[] = [];
  for (const row of rows) {
    const first = row[0] as number;
    const columns = new Set(row.map((i) => column(blocks, i)));
    if (column(blocks, first) === 0) spanning = row.filter((i) => column(blocks, i) === 0);
    const above = reaching.filter((i) => reaches(blocks[i]?.cell, blocks[first]?.cell?.row ?? 0));
    reaching = [...above, ...row.filter((i) => column(blocks, i) > 0 && blocks[i]?.cell?.rows)];
    if (columns.size < 2 || isHead(blocks, row)) continue;
    const title = row.find((i) => column(blocks, i) === named) ?? first;
    // A cell that spans several rows tells of each.
    const also = [...(column(blocks, first) > 0 ? spanning : []), ...above];
    pieces.push({ title, name: blocks[title]?.text ?? '', from: first, to: (row.at(-1) as number) + 1, also });
  }
  return pieces;
}

/** Whether a cell reaches down into a row. */
const reaches = (cell: Block['cell'] | undefined, row: number): boolean => !!cell && cell.row + (cell.rows ?? 1) > row;

/** The column that names the rows: by its header, else the first with a word or more of its own in most rows. */
function nameColumn(blocks: Block[], rows: number[][]): number {
  const head = rows.find((row) => row.length > 1) ?? [];
  const headed = (names: RegExp) =>
    head.filter((i) => {
      const text = blocks[i]?.text ?? '';
      return text && text.length < 40 && names.test(text) && !PEOPLE.test(text);
    });
  const byHeader = [...headed(NAME_HEADER), ...headed(NAME_TOO)];
  const texts = new Map<number, string[]>();
  for (const i of rows.flat()) {
    const block = blocks[i] as Block;
    if (!/\p{L}{4}/u.test(block.text) || block.cell?.header) continue;
    texts.set(column(blocks, i), [...(texts.get(column(blocks, i)) ?? []), block.text]);
  }
  // A department above each of its rotations names no row.
  const many = (c: number) => new Set(texts.get(c)).size >= (texts.get(c)?.length ?? 0) * 0.6;
  const each = (c: number) => (texts.get(c)?.length ?? 0) > 1 && new Set(texts.get(c)).size === texts.get(c)?.length;
  // Doctors who each stand first in a row of their own name it, where several share a field.
  const first = byHeader.find((i) => column(blocks, i) === Math.min(...texts.keys()));
  const header = (first && each(column(blocks, first)) ? first : byHeader.find((i) => many(column(blocks, i)))) ?? byHeader[0];
  if (header !== undefined) return column(blocks, header);
  const wordy = [...texts].filter(([, own]) => own.length >= rows.length * 0.5 && new Set(own).size >= own.length * 0.6);
  return Math.min(...wordy.map(([c]) => c), 99);
}
