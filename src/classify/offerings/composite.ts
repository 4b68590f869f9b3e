/** Codes made of parts: a cell “EX·1·A·4”, and a key that says what EX, 1 and A mean, each at its place. */
import type { Block } from '../../model.ts';
import { type Meaning, meaningOf } from './meaning.ts';

const PART = '[A-Za-z0-9–?+]{1,4}';
const COMPOSITE = new RegExp(`^${PART}(?: ?[·./|-] ?${PART}){1,5}$`);
const FEWEST = 3;
/** A page with more lists numbers, not codes. */
const MOST = 60;

/** Parts of a short text that is such a code; null where it is none. */
export function partsOf(text: string): string[] | null {
  if (text.length > 20 || !COMPOSITE.test(text) || !/[A-Z]/.test(text)) return null;
  return text.split(/ ?[·./|-] ?/);
}

/** What lines of the page that begin with a part say of it. */
export function partMeanings(blocks: Block[]): Meaning[] {
  const places = new Map<string, number[]>();
  let codes = 0;
  for (const block of blocks) {
    const parts = block.region === 'main' ? partsOf(block.text) : null;
    if (!parts) continue;
    codes++;
    parts.forEach((part, place) => {
      const times = places.get(part) ?? [];
      times[place] = (times[place] ?? 0) + 1;
      places.set(part, times);
    });
  }
  if (codes < FEWEST || places.size > MOST) return [];
  const found = blocks.flatMap((block, i) => (block.region === 'main' && block.text.length < 600 ? entries(block, i, places) : []));
  return new Set(found.map((m) => m.code)).size < 2 ? [] : found;
}

const escaped = (text: string): string => text.replace(/[?+]/g, '\\$&');

function entries({ text }: Block, block: number, places: Map<string, number[]>): Meaning[] {
  const codes = [...places.keys()].map(escaped).join('|');
  const starts = [...text.matchAll(new RegExp(`(?:^|[.;,·] )(${codes})(?: ?[=:–-] ?| )(?=[a-zA-Z$]{2}|\\$)`, 'g'))];
  if (starts[0]?.index !== 0) return [];
  return starts.map((m, n) => {
    const code = m[1] as string;
    const times = places.get(code) as number[];
    const place = times.indexOf(Math.max(...times.filter(Boolean)));
    const quote = text.slice(m.index + m[0].length, starts[n + 1]?.index ?? text.length).replace(/[\s;,.]+$/, '');
    return meaningOf(code, quote, block, { kind: 'part', place });
  });
}
