/** Which groups of pieces list offerings, and which of their pieces are offerings. */

import { each, type Steps } from '../../model/steps.ts';
import { tablesOf } from '../../model/table-heads.ts';
import type { Block, Card, Page } from '../../model.ts';
import { innermost } from './innermost.ts';
import { once } from './once.ts';
import { lowerBound } from './reach.ts';
import { judgePiece, type Verdict } from './verdict.ts';
import { CHARGE } from './words.ts';

export interface Judged {
  card: Card;
  verdict: Verdict;
}

export interface Chosen {
  /** In page order. */
  offerings: Card[];
  /** Pieces of the same groups that are other goods or hosts that take nobody: what they say holds for no offering. */
  foreign: Card[];
  /** The same offering told elsewhere on the page. */
  again: Map<Card, Card[]>;
}

const FEWEST = 3;

const AT_A_TIME = 50;

/** Chooses among groups that may overlap. */
export function* choose(page: Page, bits: Int32Array, extra: (card: Card) => string, keys: Set<number>, clinical: boolean): Steps<Chosen> {
  const judged: Judged[][] = [];
  for (const group of Map.groupBy(page.cards, (c) => c.group).values()) {
    const cards = group.filter((card) => !keys.has(card.title));
    judged.push(yield* each(cards, AT_A_TIME, (card) => ({ card, verdict: judgePiece(page.blocks, bits, card, extra(card)) })));
  }
  yield;
  const accepted = withoutTwins(judged.filter((group) => lists(page.blocks, group, clinical)));
  // Where a list is found inside the fields, it is what they hold.
  const hosts = accepted.flatMap((fields) =>
    accepted.some((other) => several(heldBy(fields, other), fields)) ? [] : (judged.find((group) => divides(group, fields)) ?? []),
  );
  const inner = new Set(hosts.map((m) => m.card));
  const sections = new Set(heldBy(accepted.flat(), hosts).keys());
  const members = [...accepted.flat().filter((m) => inner.has(m.card) || !sections.has(m)), ...hosts];
  const all = members.filter((m) => isOffer(m.verdict) || (inner.has(m.card) && isHost(m.verdict))).map((m) => m.card);
  const offerings = innermost(all, page.blocks);
  const { kept, again } = once(page, offerings);
  const foreign = members.filter(isForeign).map((m) => m.card);
  return { offerings: kept, foreign, again };
}

/** Other goods, whatever they are: what has a price of its own and is neither an offering nor what offerings cost. */
const isForeign = ({ card, verdict: { kind, priced } }: Judged): boolean =>
  kind === 'goods' || kind === 'nobody' || (kind === 'nothing' && priced && !CHARGE.test(card.name));

const isOffer = (v: Verdict): boolean => v.kind === 'offering' || v.kind === 'maybe';

/** For each piece that holds some of others, in page order both, the pieces it holds. */
function heldBy(outer: Judged[], inner: Judged[]): Map<Judged, Judged[]> {
  const held = new Map<Judged, Judged[]>();
  const sorted = inner.toSorted((a, b) => a.card.from - b.card.from);
  const starts = sorted.map((m) => m.card.from);
  for (const m of outer) {
    const found: Judged[] = [];
    for (let i = lowerBound(starts, m.card.from + 1); i < sorted.length && (starts[i] as number) < m.card.to; i++)
      if ((sorted[i] as Judged).card.to <= m.card.to) found.push(sorted[i] as Judged);
    if (found.length) held.set(m, found);
  }
  return held;
}

const isHost = (v: Verdict): boolean => v.kind !== 'goods' && v.kind !== 'nobody' && (v.hosted || v.specific);

const FEW = 2;

/** Whether many of the fields hold two pieces or more. */
function several(held: Map<Judged, Judged[]>, fields: Judged[]): boolean {
  const many = [...held.values()].filter((h) => h.length > 1).length;
  return many >= FEW && many >= fields.filter((m) => isOffer(m.verdict)).length * 0.5;
}

/** Whether a list below a list of fields names the hosts of each: then the fields are sections, whatever they cost. */
function divides(group: Judged[], fields: Judged[]): boolean {
  const parents = fields.filter((m) => isOffer(m.verdict));
  if (parents.filter((m) => m.verdict.hosted).length > parents.length * 0.3) return false;
  const held = heldBy(parents, group);
  const inner = [...held.values()].flat();
  return several(held, parents) && inner.filter((m) => m.verdict.hosted && m.verdict.named).length >= inner.length * 0.7;
}

/** One of several ways to come, with its price, whatever it is called: “Gold: $900 for four weeks in the clinic”. */
const isTier = (v: Verdict): boolean => v.kind === 'offering' && v.weight === 1 && v.priced && v.tells >= TELLS_MOST;
const TELLS_MOST = 3;

/** Whether a group is a list of offerings: most of it, other goods apart, names one and tells of it. */
function lists(blocks: Block[], group: Judged[], clinical: boolean): boolean {
  const of = (kind: Verdict['kind']) => group.filter((m) => m.verdict.kind === kind).length;
  const likely = group.map((m) => m.verdict).filter(isOffer);
  const offers = of('offering');
  const rest = group.length - of('goods') - of('nobody');
  const share = (test: (v: Verdict) => boolean) => likely.filter(test).length / likely.length;
  // Two ways to come, compared in a table that names both.
  if (likely.every((v) => v.compared) && likely.filter((v) => v.typed).length > 1)
    // “Externship | Observership” explains the sorts there are.
    return group.some((m) => isOffer(m.verdict) && m.card.name.includes(' '));
  if (likely.length < FEWEST) return false;
  // Levels of the same thing, or several under names of their own, with all that is told of an offering.
  if (clinical && group.every((m) => m.verdict.compared && m.verdict.priced && m.verdict.placed)) return true;
  if (clinical && group.every((m) => isTier(m.verdict)) && share((v) => v.typed || v.bare) >= 0.5) return true;
  // One rotation in ten cities has one name ten times; labels that come again and again name nothing.
  const different = (key: (m: Judged) => string) => new Set(group.map(key)).size >= group.length * 0.6;
  const words = ({ card }: Judged) =>
    blocks
      .slice(card.from, card.to)
      .map(({ text }) => text)
      .join();
  if (!different((m) => m.card.name) && (share((v) => v.typed) < 0.9 || !different(words))) return false;
  if (group.filter((m) => m.verdict.staff && !m.verdict.priced).length >= group.length * 0.5) return false;
  const marked = (likely[0] as Verdict).weight === 1;
  if (share((v) => v.named) < (marked ? 0.4 : 0.7)) return false;
  if (offers < likely.length * 0.5 || likely.length < (rest - of('about')) * 0.6 || likely.length < rest * (marked ? 0.5 : 0.6))
    return false;
  if (share((v) => v.bare) >= 0.6 || (!clinical && share((v) => v.priced && (v.tells > 1 || v.named)) < 0.5)) return false;
  // A table of addresses lists whom to write to.
  const cells = group.every((m) => blocks[m.card.title]?.cell);
  if (cells && share((v) => v.mail) >= 0.6 && share((v) => v.priced) < 0.3) return false;
  // Bare names of fields with a word or two each are the departments of one programme.
  const letters = likely.reduce((n, v) => n + v.length, 0) / likely.length;
  return (
    letters >= TELLING ||
    share((v) => v.priced) >= 0.3 ||
    (cells && headsFields(blocks, group) && share((v) => v.placed) >= 0.5) ||
    share((v) => v.typed || v.keyed || v.specific) >= 0.3 ||
    // Each says which of several sorts it is.
    (share((v) => v.sort !== '') >= 0.6 && new Set(likely.map((v) => v.sort)).size > 1)
  );
}

/** Whether the column of names is one of departments or rotations, and not of the parts of one. */
const headsFields = (blocks: Block[], group: Judged[]): boolean => {
  const first = blocks[group[0]?.card.title ?? -1]?.cell;
  const heads = tablesOf(blocks).all.get(first?.table ?? -1)?.heads ?? [];
  const own = heads.find(({ cell }) => cell.column === first?.column)?.block.text ?? '';
  return NAMES_FIELDS.test(own) || (NAMES_SERVICES.test(own) && heads.some(({ block }) => TELLS_KIND.test(block.text)));
};
const NAMES_FIELDS = /\b(?:departments?|divisions?|specialt(?:y|ies)|electives?|rotations?|observerships?|programs?|courses?)\b/i;
/** The services of one rotation are its parts, unless each has its own kind or its own person to write to. */
const NAMES_SERVICES = /^(?:services?|fields?|areas?|where)\b/i;
const TELLS_KIND = /^(?:kind|type|who|for whom|open to|takes|contact|whom to (?:ask|write)|apply)\b/i;

/** Letters that pieces with descriptions hold on average. */
const TELLING = 60;

const offersOf = (group: Judged[]): Card[] => group.filter((m) => isOffer(m.verdict)).map((m) => m.card);
const strength = (group: Judged[]): number =>
  group.reduce((n, { verdict: v }) => n + (isOffer(v) ? v.weight * (1 + Number(v.named) + Number(v.typed) / 2) : 0), 0);

/** Of groups that name the same titles or pieces, or of which one only fills the pieces of the other, the stronger. */
function withoutTwins(groups: Judged[][]): Judged[][] {
  const sorted = [...groups].sort((a, b) => strength(b) - strength(a));
  const kept: Judged[][] = [];
  const titles = new Set<number>();
  const starts = new Set<string>();
  for (const group of sorted) {
    const offers = offersOf(group);
    if (offers.some((card) => titles.has(card.title) || starts.has(`${card.from}-${card.to}`))) continue;
    if (kept.some((other) => fills(offers, offersOf(other)))) continue;
    kept.push(group);
    for (const card of offers) {
      titles.add(card.title);
      starts.add(`${card.from}-${card.to}`);
    }
  }
  return kept;
}

/** Whether two groups overlap piece by piece, so that one is no division of the other. */
function fills(group: Card[], other: Card[]): boolean {
  const [a, b] = [overlaps(group, other), overlaps(other, group)];
  return a.pieces > 0 && a.pairs <= a.pieces * 1.3 && b.pairs <= b.pieces * 1.3;
}

/** How many pieces overlap others, and in how many pairs. */
function overlaps(group: Card[], other: Card[]): { pieces: number; pairs: number } {
  let pieces = 0;
  let pairs = 0;
  let j = 0;
  for (const card of group) {
    while (j < other.length && (other[j] as Card).to <= card.from) j++;
    let own = 0;
    for (let k = j; k < other.length && (other[k] as Card).from < card.to; k++) own++;
    if (own) pieces++;
    pairs += own;
  }
  return { pieces, pairs };
}
