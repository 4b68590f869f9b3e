/** Pieces of a page that tell of other offers, or repeat what stands elsewhere, by the line that heads them. */
import type { Region } from '../model.ts';
import { FOR_PATIENTS, MORE, REPEATED_STRIP, STRIP, STRIP_LINE, VOICES } from './frame-words.ts';
import type { Box, Walked } from './walked.ts';

/** Rank of a line that heads a piece without being a heading. */
const LOWEST = 7;
const MOST_IN_TAIL = 8;
const LONGEST_IN_TAIL = 90;
/** One in so many pieces is for patients where doctors are shown to them, and two at least. */
const ONE_IN = 6;

/** Calls `set` for each such piece; `times`: how often each text stands on the page. */
export function strips(
  { blocks, boxes, boxOf }: Walked,
  times: Map<string, number>,
  set: (from: number, to: number, region: Region) => void,
): void {
  const forPatients = blocks.some(({ text }) => FOR_PATIENTS.test(text));
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.region !== 'main' || (block.kind !== 'heading' && !STRIP_LINE.test(block.text))) continue;
    const region: Region | null = VOICES.test(block.text) ? 'testimonial' : STRIP.test(block.text) ? 'strip' : null;
    const repeats = !region && REPEATED_STRIP.test(block.text);
    const more = !region && MORE.test(block.text);
    const doctors = forPatients && !region && block.level > 1;
    if (!region && !repeats && !more && !doctors) continue;
    const to = endOfPiece(i, block.level || LOWEST);
    if (!region && !(repeats && isRepeat(i + 1, to)) && !(more && isTail(i + 1, to)) && !(doctors && isForPatients(i + 1, to))) continue;
    set(i, to, region ?? 'strip');
    i = to - 1;
  }

  /** Where the piece that a heading opens ends: its element, or a heading of its rank. */
  function endOfPiece(heading: number, level: number): number {
    const box = holder(heading);
    const to = box?.to ?? blocks.length;
    // A heading that opens an element of short pieces heads all of it, though they have headings of its rank.
    const opens = box?.from === heading && blocks.slice(heading, to).every((b) => b.text.length <= LONGEST_IN_TAIL);
    for (let i = heading + 1; i < to; i++) {
      const next = blocks[i];
      if (next?.kind === 'heading' && next.level <= level && !(opens && next.level === level && holder(i) !== box)) return i;
    }
    return to;
  }

  /** The smallest element that holds more than this block. */
  function holder(block: number): Box | undefined {
    let box = boxes[boxOf[block] as number];
    while (box && box.to <= block + 1 && box.from >= block) box = boxes[box.parent];
    return box;
  }

  /** A few short lines with which the page ends. */
  function isTail(from: number, to: number): boolean {
    if (to - from > MOST_IN_TAIL) return false;
    for (let i = from; i < to; i++) if ((blocks[i]?.text.length ?? 0) > LONGEST_IN_TAIL) return false;
    return !blocks.slice(to).some((b) => b.region === 'main' && b.text.length > LONGEST_IN_TAIL);
  }

  function isForPatients(from: number, to: number): boolean {
    const lines = blocks.slice(from, to).filter(({ text }) => FOR_PATIENTS.test(text)).length;
    return lines >= 2 && lines * ONE_IN >= to - from;
  }

  function isRepeat(from: number, to: number): boolean {
    let heads = 0;
    let again = 0;
    for (let i = from; i < to; i++) {
      const block = blocks[i];
      if (block?.kind !== 'heading' && (block?.linked ?? 0) < 0.9) continue;
      heads++;
      if ((times.get(block?.text ?? '') ?? 0) > 1) again++;
    }
    return heads > 0 && again >= heads * 0.6;
  }
}
