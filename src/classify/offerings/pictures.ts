/** Pictures and shapes as codes: “🏥 hospital 🚪 office 🏥🚪 split between them”, “● hands-on ○ you watch”. */
import { matchesOf } from '../../lexicon/matches.ts';
import type { Block } from '../../model.ts';
import { type Meaning, meaningOf, withBoth } from './meaning.ts';

const SHAPE = '[\u25A0-\u25FF\u2605\u2606\u2713\u2717\u2718\u2B24]';
const PICTURE = `(?:\\p{Extended_Pictographic}|${SHAPE})\\uFE0F?`;
const RUNS = new RegExp(`(?:${PICTURE})+`, 'gu');
const NAMED = new RegExp(`(?:${PICTURE})+[\\s:=–-]*(?=[\\p{L}$\\d])`, 'gu');
/** What a line of pictures tells, before the first: “Role ● takes part ○ looks on”. */
const TOPIC = /^\p{L}[\p{L} ]{1,19}:? $/u;
const FIRST = new RegExp(`^${PICTURE}`, 'u');
const IS_SHAPE = new RegExp(`^${SHAPE}`, 'u');
/** Longer than a code with a word on it. */
const CELL = 40;

/** A picture as a mark: “✋ on a card”. */
export const isPicture = (code: string): boolean => FIRST.test(code);

/** What a line says of several pictures, each with its words; none where it does not begin with one. `codes`: how often each short text stands alone. */
export function pictureMeanings({ text, cell }: Block, block: number, codes: Map<string, number>): Meaning[] {
  const found = cell ? [] : matchesOf(NAMED, text);
  const shape = IS_SHAPE.test(text);
  const topic = text.slice(0, found[0]?.index);
  if (!found.length || (topic && !TOPIC.test(topic)) || (found.length < 2 && !shape)) return [];
  const all = found.map((m, n) => {
    const quote = text.slice(m.index, found[n + 1]?.index ?? text.length).trim();
    return meaningOf((m[0].match(RUNS) as string[])[0] as string, quote, block, 'mark');
  });
  // A shape is the point of a list, unless it, or one beside it, fills other places alone.
  const uses = all.map(({ code }) => codes.get(code) ?? 0);
  const least = uses.some((times) => times > 1) && all.length > 1 ? 1 : 2;
  return withBoth(all.filter(({ code }, n) => !IS_SHAPE.test(code) || (uses[n] as number) >= least));
}

/** Whether a text bears just these pictures; side by side they are another code where the key has one. */
export function bearsPictures(text: string, code: string, all: Meaning[]): boolean {
  const runs = text.match(RUNS) ?? [];
  if (IS_SHAPE.test(code)) return text.length < CELL && text.startsWith(code) && runs[0] === code;
  return runs.some((run) => run === code || (run.includes(code) && !all.some((m) => m.code === run)));
}
