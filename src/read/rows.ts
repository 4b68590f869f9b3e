/** Tables of data: a piece for each row, or for each column where the first column names what is told. */
import { type Table, tablesOf } from '../model/table-heads.ts';
import type { Block } from '../model.ts';
import type { Piece } from './cards.ts';
import { column, fills, isWide } from './cells.ts';
import { columnsOf } from './columns.ts';
import { NAME_HEADER } from './frame-words.ts';

/** These name a row where no column of those does. */
const NAME_TOO = /\b(?:doctors?|physicians?|preceptors?|fields?|host|seat|place|what)\b/i;
/** These do where each stands in a row or two, and no other column tells the rows apart. */
const NAME_LAST = /^(?:hospitals?|clinics?|practices?|institutions?|sites?|who)\b/i;
/** A column of people or addresses names no row. */
const PEOPLE = /\b(?:director|coordinator|contact|chair|faculty|e-?mail)/i;

/** Groups of rows, or of columns, of every table of data. */
export function tableGroups(blocks: Block[]): Piece[][] {
  // Tables of one shape, as a calendar has for each month, are one list.
  const lists = new Map<string, Piece[]>();
  for (const whole of tablesOf(blocks).all.values()) {
    const table = { ...whole, rows: whole.rows.map((row) => row.filter((i) => blocks[i]?.region === 'main')) };
    if (isSchedule(blocks, table)) continue;
    const columns = columnsOf(blocks, table);
    const shape = columns ? `columns ${columns.key}` : shapeOf(blocks, table);
    lists.set(shape, [...(lists.get(shape) ?? []), ...(columns?.pieces ?? rowsOf(blocks, table))]);
  }
  return [...lists.values()];
}

/** Weeks of one stay, each with its place: “1 – 3 | Ward”, “4 – 5 | Clinic”. */
function isSchedule(blocks: Block[], { rows, body }: Table): boolean {
  const first = Math.max(1, body);
  if (!/^(?:weeks?|days?|phases?)\b/i.test(blocks[rows[first - 1]?.[0] ?? -1]?.text ?? '')) return false;
  let next = 1;
  return rows.slice(first).every(([at = -1]) => {
    const [from, to] = (blocks[at]?.text.match(/\d+/g) ?? []).map(Number);
    const follows = from === next;
    next = (to ?? from ?? 0) + 1;
    return follows;
  });
}

/** Number of columns and words of the header. */
function shapeOf(blocks: Block[], { rows, heads }: Table): string {
  const width = Math.max(0, ...rows.flat().map((i) => column(blocks, i)));
  return `${width} ${heads.every(({ block }) => block.cell?.header) ? heads.map(({ whole }) => whole).join() : ''}`;
}

const isHead = (blocks: Block[], row: number[]): boolean => row.every((i) => blocks[i]?.cell?.header);

/** A piece for each row with two cells or more that is not a header. */
function rowsOf(blocks: Block[], table: Table): Piece[] {
  const named = nameColumn(blocks, table);
  const pieces: Piece[] = [];
  let spanning: number[] = [];
  let reaching: number[] = [];
  // Letters and notes over the heads of a spreadsheet name no rows.
  for (const row of table.top > 0 ? table.rows.slice(table.body) : table.rows) {
    const first = row[0] as number;
    const columns = new Set(row.map((i) => column(blocks, i)));
    if (column(blocks, first) === 0) spanning = row.filter((i) => column(blocks, i) === 0);
    const above = reaching.filter((i) => reaches(blocks[i]?.cell, blocks[first]?.cell?.row ?? 0));
    reaching = [...above, ...row.filter((i) => column(blocks, i) > 0 && blocks[i]?.cell?.rows)];
    if (columns.size < 2 || isHead(blocks, row) || row.some((i) => remarks(blocks, i, named))) continue;
    const title = row.find((i) => column(blocks, i) === named) ?? first;
    // A cell that spans several rows tells of each.
    const also = [...(column(blocks, first) > 0 ? spanning : []), ...above];
    pieces.push({ title, name: blocks[title]?.text ?? '', from: first, to: (row.at(-1) as number) + 1, also });
  }
  return pieces;
}

/** Whether a cell reaches down into a row. */
const reaches = (cell: Block['cell'] | undefined, row: number): boolean => !!cell && cell.row + (cell.rows ?? 1) > row;

/** Whether a cell over several columns stands where the name would: “Dermatology | no electives this year”. */
const remarks = (blocks: Block[], i: number, named: number): boolean =>
  column(blocks, i) > 0 && fills(blocks, i, named) && isWide(blocks, i, 2);

/** The column that names the rows: by its header, else the first with a word or more of its own in most rows. */
function nameColumn(blocks: Block[], { rows, body, heads }: Table): number {
  const headed = (names: RegExp) =>
    heads.filter(({ block: { text } }) => text.length < 40 && names.test(text) && !PEOPLE.test(text)).map(({ at }) => at);
  const byHeader = [...headed(NAME_HEADER), ...headed(NAME_TOO)];
  const texts = new Map<number, string[]>();
  for (const i of rows.flat()) {
    const block = blocks[i] as Block;
    if (!/\p{L}{4}/u.test(block.text) || block.cell?.header) continue;
    texts.set(column(blocks, i), [...(texts.get(column(blocks, i)) ?? []), block.text]);
  }
  // A department above each of its rotations, or beside several of them, names no row.
  const beside = (c: number) =>
    rows
      .slice(body)
      .flat()
      .filter((i) => column(blocks, i) === c && (blocks[i]?.cell?.rows ?? 1) > 1).length;
  const many = (c: number) => beside(c) < 2 && new Set(texts.get(c)).size >= (texts.get(c)?.length ?? 0) * 0.6;
  const each = (c: number) => many(c) && (texts.get(c)?.length ?? 0) > 1 && new Set(texts.get(c)).size === texts.get(c)?.length;
  // Short codes of fields, too, come again and again.
  const repeats = (c: number) => {
    const all = rows
      .slice(body)
      .flat()
      .flatMap((i) => (column(blocks, i) === c ? [blocks[i]?.text] : []));
    return new Set(all).size < all.length;
  };
  const hosts = headed(NAME_LAST);
  const apart = [...byHeader, ...hosts].find((i) => many(column(blocks, i)));
  // Doctors who each stand first in a row of their own name it, where several share a field.
  const isFirst = (i: number) => column(blocks, i) === Math.min(...texts.keys());
  const first = byHeader.find(isFirst) ?? hosts.find((i) => isFirst(i) && apart !== undefined && repeats(column(blocks, apart)));
  const header = (first && each(column(blocks, first)) ? first : apart) ?? byHeader[0];
  if (header !== undefined) return column(blocks, header);
  const wordy = [...texts].filter(([, own]) => own.length >= rows.length * 0.5 && new Set(own).size >= own.length * 0.6);
  return Math.min(...wordy.map(([c]) => c), 99);
}
