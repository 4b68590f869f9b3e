/** What the page says of each offering: its own words, those of its sections, and those for the whole page. */

import { plain } from '../../lexicon/plain.ts';
import { each, type Steps } from '../../model/steps.ts';
import { tablesOf } from '../../model/table-heads.ts';
import type { Block, Card, Page } from '../../model.ts';
import type { Scope } from '../scope.ts';
import type { Sentence } from '../sentences.ts';
import { numbersIn } from './by-number.ts';
import { cellSentence } from './cells.ts';
import type { Chosen } from './choose.ts';
import { type HeadOf, isColumn } from './heads.ts';
import { hostsIn } from './hosts.ts';
import { carriedBy } from './legend-carried.ts';
import { isWord, type Meaning } from './meaning.ts';
import { namedRows } from './named-rows.ts';
import { heldBySort } from './of-sort.ts';
import { type Reach, reaches } from './reach.ts';

/** Blocks that head columns of offerings, or rows of a table whose columns are the offerings: they say something of their cells only. */
function headsOfOfferings(blocks: Block[], offerings: Card[]): Set<number> {
  const tableOf = (card: Card) => blocks[card.title]?.cell?.table ?? -1;
  const byColumn = new Set(offerings.filter((card) => isColumn(blocks, card)).map(tableOf));
  const tables = tablesOf(blocks).all;
  const heads: number[] = [];
  for (const id of new Set(offerings.map(tableOf))) {
    const { rows, top, body } = tables.get(id) ?? { rows: [], top: 0, body: 0 };
    heads.push(...rows.slice(top, body).flat());
    if (byColumn.has(id)) heads.push(...rows.flat().filter((i) => blocks[i]?.cell?.column === 0));
  }
  return new Set(heads);
}

/** The page's keys, and which of their meanings a piece carries. */
export interface Key {
  all: Meaning[];
  of: (card: Card) => Meaning[];
  headOf: HeadOf;
}

const AT_A_TIME = 50;

/** One scope an offering, in page order. */
export function* scopesOf(page: Page, sentences: Sentence[], { offerings, foreign, again }: Chosen, key: Key): Steps<Scope[]> {
  const { blocks } = page;
  const rows = namedRows(blocks, offerings);
  const alsoOf = (card: Card) => [...card.also, ...(rows.get(card) ?? [])];
  const owner = new Int32Array(blocks.length).fill(-1);
  const mark = (card: Card, value: number) => {
    for (let i = card.from; i < card.to; i++) owner[i] = value;
  };
  // A cell that is told of several belongs to the piece that it stands in.
  const markAlso = (card: Card, value: number) => {
    for (const i of alsoOf(card)) owner[i] = value;
  };
  const markAll = (card: Card, value: number) => {
    markAlso(card, value);
    mark(card, value);
  };
  // What holds offerings is their section, whatever else stands in it.
  const holds = (card: Card) => offerings.some((o) => o.from >= card.from && o.to <= card.to);
  for (const card of foreign) if (!holds(card)) markAll(card, -2);
  offerings.forEach(markAlso);
  offerings.forEach((card, k) => {
    mark(card, k);
  });
  // What is told of an offering in another list is its own; a repeated strip is no part of the page's main text.
  offerings.forEach((card, k) => {
    for (const other of again.get(card) ?? []) markAll(other, k);
  });
  const own: Sentence[][] = offerings.map(() => []);
  const loose: { sentence: Sentence; reach: Reach; only?: Set<number> }[] = [];
  const shared: Sentence[] = [];
  const heads = headsOfOfferings(blocks, offerings);
  const reachOf = reaches(page, offerings, owner);
  const filters = filtersIn(blocks, owner);
  const numbered = numbersIn(blocks, offerings);
  const hosts = hostsIn(blocks, offerings, key.headOf);
  const carried = yield* each(offerings, AT_A_TIME, (card) => key.of(card));
  for (const sentence of withoutKeys(sentences, key.all, carried.flat())) {
    const k = owner[sentence.block] as number;
    if (k >= 0) own[k]?.push(sentence);
    else if (k === -1 && !heads.has(sentence.block) && !filters.has(sentence.block)) {
      const reach = reachOf(sentence.block);
      const only = numbered(sentence) ?? hosts(sentence);
      if (!only && reach.from === 0 && reach.to === offerings.length) shared.push(sentence);
      else loose.push({ sentence, reach, ...(only && { only }) });
    }
  }
  const held = heldBySort(
    shared,
    offerings.map(({ title }, k) => ({ title, own: own[k] ?? [] })),
  );
  // Cells that tell of several rows or of a column belong to each.
  const spanning = sentencesBy(sentences, offerings.flatMap(alsoOf));
  return yield* each(offerings, AT_A_TIME, (card, k) => {
    const told = (own[k] ?? []).map((s) => cellSentence(s, blocks, key.headOf));
    const section = loose
      .filter(({ reach, only }) => k >= reach.from && k < reach.to && (only?.has(k) ?? true))
      .sort((a, b) => a.reach.to - a.reach.from - (b.reach.to - b.reach.from))
      .map((l) => l.sentence);
    const mine = [
      ...told,
      ...(carried[k] ?? []).map(sentenceOf),
      // A section's line may carry a word of the key for all of it, where the piece carries none.
      ...(carried[k]?.some(isWord) ? [] : section.flatMap((s) => carriedBy(s, key.all)).map(sentenceOf)),
      ...alsoOf(card)
        .filter((i) => owner[i] !== k)
        .flatMap((i) => (spanning.get(i) ?? []).map((s) => cellSentence(s, blocks, key.headOf))),
    ];
    return {
      title: card.name,
      block: card.title,
      titles: mine.filter((s) => s.block === card.title),
      own: mine,
      section,
      shared: held(k),
    };
  });
}

const LONGEST_FILTER = 30;

/** Buttons to choose by: words outside the offerings that lines or cells of some of them hold alone. */
function filtersIn(blocks: Block[], owner: Int32Array): Set<number> {
  const brief = blocks.flatMap(({ text, kind }, i) => (text.length <= LONGEST_FILTER && kind !== 'heading' ? [i] : []));
  const held = new Set(brief.filter((i) => (owner[i] as number) >= 0).map((i) => blocks[i]?.text));
  return new Set(brief.filter((i) => owner[i] === -1 && !blocks[i]?.cell && held.has(blocks[i]?.text)));
}

const sentenceOf = (m: Meaning): Sentence => ({
  quote: m.quote,
  text: plain(m.more ? `${m.quote} ${m.more}` : m.quote),
  stem: '',
  block: m.block,
  heading: false,
  question: false,
  key: true,
});

/** Sentences of a key hold for the pieces that carry its codes alone; what stands before the first code holds for all. */
function withoutKeys(sentences: Sentence[], all: Meaning[], carried: Meaning[]): Sentence[] {
  const used = new Set(carried.map((m) => m.block));
  const keys = Map.groupBy(all, (m) => m.block);
  // A word that stands alone before what it means.
  const terms = new Set(carried.filter(isWord).map((m) => `${m.block - 1} ${m.code}`));
  return sentences.flatMap((s) => {
    if (terms.has(`${s.block} ${s.quote}`)) return [];
    const own =
      (used.has(s.block) ? keys.get(s.block) : undefined)?.filter((m) => s.quote.includes(m.quote) || m.quote.includes(s.quote)) ?? [];
    if (!own.length) return [s];
    const at = Math.min(...own.map((m) => s.quote.indexOf(m.quote)));
    const before = at > 25 ? s.quote.slice(0, at).trimEnd() : '';
    return before && own.some(isWord) ? [{ ...s, quote: before, text: plain(before) }] : [];
  });
}

function sentencesBy(sentences: Sentence[], blocks: number[]): Map<number, Sentence[]> {
  const wanted = new Set(blocks);
  const found = new Map<number, Sentence[]>();
  for (const s of sentences) if (wanted.has(s.block)) found.set(s.block, [...(found.get(s.block) ?? []), s]);
  return found;
}
