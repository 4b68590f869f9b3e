/** Of pieces that hold others, which are the offerings. */
import { plain } from '../../lexicon/plain.ts';
import type { Block, Card } from '../../model.ts';

/** A piece that holds others is their section, unless the price stands with it and not with them. */
export function innermost(cards: Card[], blocks: Block[]): Card[] {
  const sorted = [...cards].sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Card[] = [];
  const open: { card: Card; inner: Card[] }[] = [];
  const close = (until: number) => {
    while (open.length && (open.at(-1) as { card: Card }).card.to <= until) {
      const { card, inner } = open.pop() as { card: Card; inner: Card[] };
      const own = !inner.length || (priceApart(blocks, card, inner) && !(isRows(blocks, inner) && namesMany(card)));
      const result = own ? [card] : inner;
      const outer = open.at(-1);
      if (outer) outer.inner.push(...result);
      else out.push(...result);
    }
  };
  for (const card of sorted) {
    close(card.from);
    open.push({ card, inner: [] });
  }
  close(Number.POSITIVE_INFINITY);
  return out;
}

/** “Observerships for physicians” over a table is the head of its rows, whatever they cost together. */
const namesMany = ({ name }: Card): boolean => MANY.test(plain(name));
const MANY =
  /^(?:[a-z-]+ ){0,4}(?:electives|observerships|externships|rotations|clerkships|sub-internships|placements|stays|visits|programs|positions|attachments)\b/;
const isRows = (blocks: Block[], inner: Card[]): boolean => inner.every(({ title }) => (blocks[title]?.cell?.column ?? -1) >= 0);

const PRICE = /[$€£] ?\d/;

function priceApart(blocks: Block[], card: Card, inner: Card[]): boolean {
  const inside = (i: number) => inner.some((c) => i >= c.from && i < c.to);
  let own = false;
  for (let i = card.from; i < card.to; i++) {
    if (!PRICE.test(blocks[i]?.text ?? '')) continue;
    if (inside(i)) return false;
    own = true;
  }
  return own;
}
