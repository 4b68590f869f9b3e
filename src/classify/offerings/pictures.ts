/** Pictures as codes: “🏥 hospital 🚪 office 🏥🚪 split between them”. */
import type { Block } from '../../model.ts';
import type { Meaning } from './legend.ts';

const RUNS = /(?:\p{Extended_Pictographic}\uFE0F?)+/gu;
const NAMED = /(?:\p{Extended_Pictographic}\uFE0F?)+[\s:=–-]*(?=[\p{L}$\d])/gu;

/** What a line says of several pictures, each with its words; none where it does not begin with one. */
export function pictureMeanings({ text, cell }: Block, block: number): Meaning[] {
  const found = cell ? [] : [...text.matchAll(NAMED)];
  if (found.length < 2 || found[0]?.index !== 0) return [];
  return found.map((m, n) => {
    const quote = text.slice(m.index, found[n + 1]?.index ?? text.length).trim();
    return { code: (m[0].match(RUNS) as string[])[0] as string, column: 'mark', quote, block, word: false, used: false };
  });
}

/** Whether a text bears just these pictures; side by side they are another code where the key has one. */
export function bearsPictures(text: string, code: string, all: Meaning[]): boolean {
  const runs = text.match(RUNS) ?? [];
  return runs.some((run) => run === code || (run.includes(code) && !all.some((m) => m.code === run)));
}
