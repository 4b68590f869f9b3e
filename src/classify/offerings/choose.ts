/** Which groups of pieces list offerings, and which of their pieces are offerings. */

import { plain } from '../../lexicon/plain.ts';
import { each, type Steps } from '../../model/steps.ts';
import type { Card, Page } from '../../model.ts';
import { namesPeople } from './about.ts';
import { innermost } from './innermost.ts';
import { isOffer, type Judged, lists } from './list.ts';
import { once } from './once.ts';
import { lowerBound } from './reach.ts';
import { judgePiece, type Verdict } from './verdict.ts';
import { CHARGE } from './words.ts';

export interface Chosen {
  /** In page order. */
  offerings: Card[];
  /** Pieces of the same groups that are other goods or hosts that take nobody: what they say holds for no offering. */
  foreign: Card[];
  /** The same offering told elsewhere on the page. */
  again: Map<Card, Card[]>;
}

const AT_A_TIME = 50;

/** Chooses among groups that may overlap. */
export function* choose(page: Page, bits: Int32Array, extra: (card: Card) => string, keys: Set<number>, clinical: boolean): Steps<Chosen> {
  const judged: Judged[][] = [];
  const isBody = bodyOf(page);
  for (const group of Map.groupBy(page.cards, (c) => c.group).values()) {
    if (group.some(isBody)) continue;
    const cards = group.filter((card) => !keys.has(card.title));
    judged.push(
      amongCourses(yield* each(cards, AT_A_TIME, (card) => ({ card, verdict: judgePiece(page.blocks, bits, card, extra(card)) }))),
    );
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
  const among = new Set(accepted.flatMap(unnamed));
  const all = members.filter((m) => isOffer(m.verdict) || among.has(m) || (inner.has(m.card) && isHost(m.verdict))).map((m) => m.card);
  const taken = [...members.map((m) => m.card), ...all];
  const beside = all.length > 1 ? judged.flat().filter((m) => standsAlone(m) && !taken.some((o) => overlap(o, m.card))) : [];
  const offerings = innermost([...all, ...beside.map((m) => m.card)], page.blocks);
  const { kept, again } = once(page, offerings);
  const foreign = members.filter((m) => isForeign(m) || isOtherRow(page, m)).map((m) => m.card);
  return { offerings: kept, foreign, again };
}

/** A piece that holds the page's title below something else is the page's text among its banners and footers. */
function bodyOf({ blocks }: Page): (card: Card) => boolean {
  const tops = blocks.flatMap(({ level, region }, i) => (level === 1 && region === 'main' ? [i] : []));
  const [top = -1] = tops;
  return ({ title, from, to }) => tops.length === 1 && top > title && from <= top && top < to;
}

/** “Visiting students” below courses that have their numbers or hosts says who may take these; among others it may be a way to come. */
function amongCourses(group: Judged[]): Judged[] {
  const [who, what] = [true, false].map((people) => group.filter((m) => namesPeople(plain(m.card.name)) === people)) as [
    Judged[],
    Judged[],
  ];
  const courses = what.filter(({ verdict: v }) => isOffer(v) && v.specific).length;
  if (!who.length || courses < FEW || courses < what.length * MOST_OF) return group;
  return group.map((m) => (who.includes(m) ? { ...m, verdict: { ...m.verdict, kind: 'about' } } : m));
}

/** “Bench Science Visitor” among headings that nearly all name an experience and are told alike. */
function unnamed(group: Judged[]): Judged[] {
  const offers = group.filter(({ verdict: v }) => v.kind === 'offering' && v.typed);
  if (group.some(({ verdict: v }) => v.weight < 1 || v.compared) || offers.length < group.length * MOST_OF) return [];
  return group.filter(({ verdict: v }) => v.kind === 'nothing' && !v.staff && !v.priced && v.tells > 0 && v.length >= SHORTEST);
}
const MOST_OF = 0.6;
const SHORTEST = 20;

/** An offering beside a list, told with its price, its place and its length: “Sub-internship in obstetrics. Each July we have one place …” */
const standsAlone = ({ card, verdict: v }: Judged): boolean =>
  v.kind === 'offering' && v.typed && !v.bare && v.priced && v.placed && v.tells > TELLS_ALL && /^\p{Lu}/u.test(card.name);
const TELLS_ALL = 3;

const overlap = (a: Card, b: Card): boolean => a.from < b.to && b.from < a.to;

/** Other goods, whatever they are: what has a price of its own and is neither an offering nor what offerings cost. */
const isForeign = ({ card, verdict: { kind, priced } }: Judged): boolean =>
  kind === 'goods' || kind === 'nobody' || (kind === 'nothing' && priced && !CHARGE.test(card.name));

/** A row of a list that is none of its offerings tells of what it names, and of no other row. */
const isOtherRow = ({ blocks }: Page, { card, verdict: v }: Judged): boolean =>
  (v.kind === 'about' || v.kind === 'nothing') &&
  (v.named || v.specific) &&
  !v.typed &&
  !v.compared &&
  !!blocks[card.title]?.cell &&
  !CHARGE.test(card.name);

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

/** Whether a list below a list of fields names the hosts of each, not only tells of them: then the fields are sections, whatever they cost. */
function divides(group: Judged[], fields: Judged[]): boolean {
  const parents = fields.filter((m) => isOffer(m.verdict));
  if (parents.filter((m) => m.verdict.hosted).length > parents.length * 0.3) return false;
  const held = heldBy(parents, group);
  const inner = [...held.values()].flat();
  return several(held, parents) && inner.filter(({ verdict: v }) => v.kind !== 'about' && v.hosted && v.named).length >= inner.length * 0.7;
}

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
    if (kept.some((other) => fills(offers, offersOf(other)) || tellsOf(group, other))) continue;
    kept.push(group);
    for (const card of offers) {
      titles.add(card.title);
      starts.add(`${card.from}-${card.to}`);
    }
  }
  return kept;
}

/** Whether lines of text stand below headings that list offerings, a line or two below each: they tell of what is headed, whatever they name. */
function tellsOf(lines: Judged[], headed: Judged[]): boolean {
  if (!headed.every((m) => m.verdict.weight === 1) || lines.some((m) => m.verdict.weight === 1)) return false;
  const [offers, heads] = [lines, headed].map((group) => group.filter((m) => isOffer(m.verdict))) as [Judged[], Judged[]];
  const held = heldBy(heads, offers);
  return [...held.values()].flat().length >= offers.length * MOST && !several(held, headed);
}
const MOST = 0.7;

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
