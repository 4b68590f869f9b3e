/** What the page says of each offering: its own words, those of its sections, and those for the whole page. */
import type { Block, Card, Page } from '../../model.ts';
import type { Scope } from '../scope.ts';
import { plain, type Sentence } from '../sentences.ts';
import { cellSentence } from './cells.ts';
import type { Chosen } from './choose.ts';
import type { Meaning } from './legend.ts';

/** A run of offerings, [from, to) of the list. */
interface Reach {
  from: number;
  to: number;
}

/** The page's keys, and which of their meanings a piece carries. */
export interface Key {
  all: Meaning[];
  of: (card: Card) => Meaning[];
  header: (cell: NonNullable<Block['cell']>) => Block | undefined;
}

/** One scope an offering, in page order. */
export function scopesOf(page: Page, sentences: Sentence[], { offerings, foreign, again }: Chosen, key: Key): Scope[] {
  const { blocks } = page;
  const owner = new Int32Array(blocks.length).fill(-1);
  const mark = (card: Card, value: number) => {
    for (let i = card.from; i < card.to; i++) owner[i] = value;
    for (const i of card.also) owner[i] = value;
  };
  for (const card of foreign) mark(card, -2);
  offerings.forEach((card, k) => {
    mark(card, k);
  });
  // What is told of an offering in another list is its own; a repeated strip is no part of the page's main text.
  offerings.forEach((card, k) => {
    for (const other of again.get(card) ?? []) mark(other, k);
  });
  const own: Sentence[][] = offerings.map(() => []);
  const loose: { sentence: Sentence; reach: Reach }[] = [];
  const shared: Sentence[] = [];
  const reachOf = reaches(page, offerings, owner);
  const carried = offerings.map((card) => key.of(card));
  for (const m of carried.flat()) m.used = true;
  for (const sentence of withoutKeys(sentences, key.all)) {
    const k = owner[sentence.block] ?? -1;
    if (k >= 0) own[k]?.push(sentence);
    else if (k === -1) {
      const reach = reachOf(sentence.block);
      if (reach.from === 0 && reach.to === offerings.length) shared.push(sentence);
      else loose.push({ sentence, reach });
    }
  }
  // Cells that tell of several rows or of a column belong to each.
  const spanning = sentencesBy(sentences, offerings);
  return offerings.map((card, k) => {
    const told = (own[k] ?? []).map((s) => cellSentence(s, blocks, key.header));
    const mine = [
      ...told,
      ...(carried[k] ?? []).map(sentenceOf),
      ...card.also.filter((i) => owner[i] !== k).flatMap((i) => spanning.get(i) ?? []),
    ];
    return {
      title: card.name,
      block: card.title,
      titles: mine.filter((s) => s.block === card.title),
      own: mine,
      section: loose
        .filter(({ reach }) => k >= reach.from && k < reach.to)
        .sort((a, b) => a.reach.to - a.reach.from - (b.reach.to - b.reach.from))
        .map((l) => l.sentence),
      shared,
    };
  });
}

const sentenceOf = (m: Meaning): Sentence => ({
  quote: m.quote,
  text: plain(m.quote),
  stem: '',
  block: m.block,
  heading: false,
  question: false,
});

/** Sentences of a key hold for the pieces that carry its codes alone; what stands before the first code holds for all. */
function withoutKeys(sentences: Sentence[], all: Meaning[]): Sentence[] {
  const keys = Map.groupBy(
    all.filter((m) => m.used || all.some((o) => o.used && o.block === m.block)),
    (m) => m.block,
  );
  return sentences.flatMap((s) => {
    const own = keys.get(s.block)?.filter((m) => s.quote.includes(m.quote) || m.quote.includes(s.quote)) ?? [];
    if (!own.length) return [s];
    const at = Math.min(...own.map((m) => s.quote.indexOf(m.quote)));
    const before = at > 25 ? s.quote.slice(0, at).trimEnd() : '';
    return before && own.some((m) => m.word) ? [{ ...s, quote: before, text: plain(before) }] : [];
  });
}

function sentencesBy(sentences: Sentence[], offerings: Card[]): Map<number, Sentence[]> {
  const wanted = new Set(offerings.flatMap((c) => c.also));
  const found = new Map<number, Sentence[]>();
  for (const s of sentences) if (wanted.has(s.block)) found.set(s.block, [...(found.get(s.block) ?? []), s]);
  return found;
}

/** For which offerings a block outside them holds: those in the smallest element, or below the nearest heading, that has any. */
function reaches(page: Page, offerings: Card[], owner: Int32Array): (block: number) => Reach {
  const { blocks, sections } = page;
  const all = { from: 0, to: offerings.length };
  const starts = offerings.map((c) => c.from);
  const within = (from: number, to: number): Reach => ({ from: lowerBound(starts, from), to: lowerBound(starts, to) });
  const sectionOf = new Int32Array(blocks.length).fill(-1);
  sections.forEach((s, i) => {
    for (let b = s.from; b < s.to; b++) sectionOf[b] = i;
  });
  const labelled = new Map<number, Reach>();
  for (const s of sections) if (s.label !== null) labelled.set(s.label, within(s.from, s.to));
  const headed = headingReaches(page, owner);
  const cache = new Map<number, Reach>();

  return (block) => {
    const label = labelled.get(block);
    if (label) return label.to > label.from ? label : { from: 0, to: 0 };
    const heading = headed.heading[block] as number;
    const key = heading * 100_000 + (sectionOf[block] as number);
    const known = cache.get(key);
    if (known) return known;
    let reach = all;
    for (let s = sections[sectionOf[block] as number]; s; s = sections[s.parent]) {
      const inside = within(s.from, s.to);
      if (inside.to > inside.from) {
        reach = inside;
        break;
      }
    }
    for (let h = heading; h >= 0; h = headed.parent[h] as number) {
      const below = within(h, headed.end[h] as number);
      if (below.to <= below.from) continue;
      const both = { from: Math.max(reach.from, below.from), to: Math.min(reach.to, below.to) };
      if (both.to > both.from) reach = both;
      break;
    }
    cache.set(key, reach);
    return reach;
  };
}

/** For every block the nearest heading above it that is no part of an offering, and how far each heading reaches. */
function headingReaches({ blocks }: Page, owner: Int32Array) {
  const heading = new Int32Array(blocks.length).fill(-1);
  const parent = new Int32Array(blocks.length).fill(-1);
  const end = new Int32Array(blocks.length).fill(blocks.length);
  const open: number[] = [];
  const rank = (i: number) => rankOf(blocks[i]);
  blocks.forEach((block, i) => {
    if (block.region === 'main' && owner[i] === -1 && rankOf(block) < 8) {
      while (open.length && rank(open.at(-1) as number) >= rank(i)) end[open.pop() as number] = i;
      parent[i] = open.at(-1) ?? -1;
      open.push(i);
    }
    heading[i] = open.at(-1) ?? -1;
  });
  return { heading, parent, end };
}

/** A row of one cell heads the rows below it. */
const rankOf = (block: Page['blocks'][number] | undefined): number =>
  block?.kind === 'heading' ? block.level : block?.cell?.header ? 7 : 8;

/** First index whose value is not below `value`. */
function lowerBound(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
