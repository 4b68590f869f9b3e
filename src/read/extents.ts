/** How far each piece of a group reaches: the element around its title, or what follows the title up to the next. */
import type { Piece } from './cards.ts';
import { type Lead, NUMBER } from './leads.ts';
import type { Box, Walked } from './walked.ts';

/** Share of the titles that must stand in an element of their own with more in it. */
const WRAPPED = 0.6;

/** The pieces that a group of titles names. */
export function extents(walked: Walked, leads: Lead[]): Piece[] {
  const { blocks } = walked;
  const towers = leads.map((lead, i) => tower(walked, lead.block, leads[i - 1]?.block ?? -1, leads[i + 1]?.block ?? blocks.length));
  const height = mode(towers.map((t) => t.length));
  const around = towers.map((t) => t[Math.min(height, t.length) - 1] ?? null);
  const wrapped = around.map((box, i) => !!box && tellsMore(walked, box, leads[i] as Lead));
  const isWrapped = wrapped.filter(Boolean).length >= leads.length * WRAPPED;
  const from = leads.map((lead, i) => (isWrapped && wrapped[i] ? (around[i] as Box).from : lead.block));
  const ends = leads.map((lead, i) => {
    const box = around[i] ?? null;
    if (isWrapped && wrapped[i]) return { to: (box as Box).to, byNext: true };
    const next = from[i + 1] ?? blocks.length;
    const holder = box ? walked.boxes[box.parent] : walked.boxes[walked.boxOf[lead.block] as number];
    return flatEnd(walked, lead.block, next, holder?.to ?? blocks.length);
  });
  const usual = Math.max(1, ...ends.map((end, i) => (end.byNext ? end.to - (from[i] as number) : 0)));
  const ways = new Set<number>();
  ends.forEach((end, i) => {
    if (end.byNext) for (let b = from[i] as number; b < end.to; b++) ways.add(wayOf(walked, b));
  });
  return leads.map((lead, i) => {
    const start = from[i] as number;
    const { to, byNext } = ends[i] as { to: number; byNext: boolean };
    return { title: lead.block, name: lead.name, from: start, to: byNext ? to : cut(walked, lead.block, start, to, usual, ways), also: [] };
  });
}

/** Elements around a title that hold no other title of its group, inner first. */
function tower({ boxes, boxOf }: Walked, title: number, before: number, after: number): Box[] {
  const found: Box[] = [];
  for (let box = boxes[boxOf[title] as number]; box && box.from > before && box.to <= after; box = boxes[box.parent]) found.push(box);
  return found;
}

function tellsMore({ blocks }: Walked, box: Box, lead: Lead): boolean {
  for (let i = box.from; i < box.to; i++) if (i !== lead.block && blocks[i]?.region === 'main') return true;
  return (blocks[lead.block]?.text.replace(NUMBER, '').length ?? 0) > lead.name.length + 2;
}

/** Up to the next title, the end of the element that holds both, or a heading of the title's rank. */
function flatEnd({ blocks }: Walked, title: number, next: number, holder: number): { to: number; byNext: boolean } {
  const block = blocks[title];
  const rank = block?.kind === 'heading' ? block.level : 7;
  const to = Math.min(next, holder);
  for (let i = title + 1; i < to; i++) {
    const other = blocks[i];
    if (other?.kind === 'heading' && other.level <= rank) return { to: i, byNext: rank < 7 };
  }
  return { to, byNext: to === next && next < blocks.length };
}

/** A last piece has no next title to end it: it holds no more, and nothing else, than the others hold. */
function cut(walked: Walked, title: number, from: number, to: number, usual: number, ways: Set<number>): number {
  const limit = Math.min(to, from + usual + 1);
  for (let i = title + 1; i < limit; i++) if (walked.ruled[i] || (ways.size > 0 && !ways.has(wayOf(walked, i)))) return i;
  return Math.max(title + 1, limit);
}

const wayOf = ({ boxes, boxOf }: Walked, block: number): number => boxes[boxOf[block] as number]?.path ?? -1;

/** The commonest value, the lowest of several. */
function mode(values: number[]): number {
  const counts = new Map<number, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
