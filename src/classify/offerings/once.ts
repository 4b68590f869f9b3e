/** The same offering told in several places of a page is one. */

import { plain } from '../../lexicon/plain.ts';
import type { Card, Page } from '../../model.ts';

const MANY = 40;

/** The same offering twice is one: the same address, or the same name with nothing new to say, or in another list. */
export function once(page: Page, cards: Card[]): { kept: Card[]; again: Map<Card, Card[]> } {
  const again = new Map<Card, Card[]>();
  const byName = Map.groupBy(cards, (card) =>
    plain(card.name)
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  );
  const dropped = new Set<Card>();
  for (const same of byName.values()) {
    // So many of one name are told apart by all they say.
    if (same.length > MANY) {
      const texts = new Set<string>();
      for (const card of same) {
        const text = textOf(page, card);
        if (texts.has(text)) dropped.add(card);
        texts.add(text);
      }
      continue;
    }
    const ordered = [...same].sort((a, b) => size(page, b) - size(page, a));
    ordered.forEach((card, i) => {
      if (dropped.has(card)) return;
      for (const other of ordered.slice(i + 1)) {
        if (dropped.has(other) || !isAgain(page, card, other)) continue;
        dropped.add(other);
        again.set(card, [...(again.get(card) ?? []), other]);
      }
    });
  }
  return { kept: cards.filter((c) => !dropped.has(c)), again };
}

function isAgain(page: Page, card: Card, other: Card): boolean {
  if (card.group !== other.group) return true;
  if (OF_SORT.test(plain(card.name)) && headingOf(page, card) !== headingOf(page, other)) return false;
  const href = (c: Card) => page.blocks[c.title]?.links[0]?.href.replace(/[?#].*$/, '') ?? '';
  if (href(card) && href(card) === href(other)) return true;
  const words = new Set(textOf(page, card).match(/[\p{L}\d]+/gu) ?? []);
  const others = textOf(page, other).match(/[\p{L}\d]+/gu) ?? [];
  return others.filter((w) => words.has(w)).length >= others.length * 0.9;
}

/** Says which of a department's ways to come it is, and not of which department: “Elective for students”. */
const OF_SORT =
  /^(?:clinical )?(?:electives?|observerships?|externships?|clerkships?|sub-internships?|rotations?|research)(?: for .{3,40})?$/;

/** The words of the heading that a piece stands below. */
function headingOf({ blocks }: Page, { from }: Card): string {
  let i = from - 1;
  while (i >= 0 && blocks[i]?.kind !== 'heading') i--;
  return blocks[i]?.text ?? '';
}

const size = (page: Page, card: Card): number => textOf(page, card).length;

function textOf(page: Page, card: Card): string {
  let text = '';
  for (let i = card.from; i < card.to; i++) text += ` ${page.blocks[i]?.text ?? ''}`;
  return text + card.also.map((i) => page.blocks[i]?.text ?? '').join(' ');
}
