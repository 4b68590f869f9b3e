/** Finds the offerings of a page that lists several, each with what the page says of it. */
import type { Card, Page } from '../model.ts';
import { decode, readLegend } from './legend.ts';
import type { Scope } from './scope.ts';
import { plain, type Sentence, sentencesOf } from './sentences.ts';
import { sightings } from './sightings.ts';

const FEWEST_OFFERINGS = 3;

/** One scope an offering, in page order; empty where the page does not list several. */
export function findOfferings(page: Page, sentences: Sentence[]): Scope[] {
  const cards = offerings(page);
  if (cards.length < FEWEST_OFFERINGS) return [];
  const groups = new Set(cards.map((c) => c.group));
  const inside = new Set([...cards, ...page.cards.filter((c) => groups.has(c.group))].flatMap((c) => range(c)));
  const legend = readLegend(page.blocks);
  const keys = new Set([...legend.values()].flatMap((codes) => [...codes.values()].map((c) => c.block)));
  const shared = sentences.filter((s) => !inside.has(s.block) && !keys.has(s.block));
  return cards.map((card) => {
    const own = [...sentences.filter((s) => s.block >= card.from && s.block < card.to), ...decode(page.blocks, card, legend)];
    const section = sectionOf(page.cards, card);
    const inSection = (s: Sentence) => !!section && s.block >= section.from && s.block < section.to;
    const elsewhere = (s: Sentence) =>
      !inSection(s) && page.cards.some((c) => c.group === section?.group && s.block >= c.from && s.block < c.to);
    return {
      title: nameOf(page, card),
      block: card.title,
      titles: own.filter((s) => s.block === card.title),
      own,
      section: section ? shared.filter(inSection) : [],
      shared: shared.filter((s) => !inSection(s) && !elsewhere(s)),
    };
  });
}

const range = (card: Card) => Array.from({ length: card.to - card.from }, (_, i) => card.from + i);

/** The smallest piece around a card: its section. */
function sectionOf(cards: Card[], card: Card): Card | null {
  const around = cards.filter((c) => c.group !== card.group && c.from < card.from && c.to >= card.to);
  return around.sort((a, b) => a.to - a.from - (b.to - b.from))[0] ?? null;
}

/** An item of a list is named by the words before its dash. */
function nameOf(page: Page, card: Card): string {
  const block = page.blocks[card.title];
  const text = block?.text ?? '';
  return block?.kind === 'item' ? (text.split(/ [–—-] |: /)[0] as string) : text;
}

const NAMES =
  /\b(?:medicine|surgery|cardiology|neurology|pediatrics?|psychiatry|oncology|dermatology|urology|radiology|pathology|anesthes\w+|orthop\w+|gastro\w+|nephrology|ob\/?gyn|obstetrics|gynecology|emergency|critical care|infectious|allergy|hematology|geriatrics|ophthalmology|pulmon\w+|endocrin\w+|rheumatology|program [a-z1-9]|\w+, [a-z]{2})\b/;
const OTHER_GOODS =
  /\b(?:housing|apartment|room|course|class|consult(?:ing|ation call)|interview|personal statement|strategy|cv|flashcards|question bank|newsletter|advertisement|insurance plan|visas?|faq|contact|fees?|letters?|costs?|length|dates?|schedule|deadlines?|cancel\w*|refunds?|about|location|prices?|pricing|documents?|insurance|who can|who may|what you|your|questions|application|applying|overview|objectives|goals|duties|terms|products|key|duration|immuni\w+|checklist|benefits|how to apply|eligib\w*|requirements?)\b/;

/** Cards that name a rotation each and tell something of it. */
function offerings(page: Page): Card[] {
  const groups = new Map<number, Card[]>();
  for (const card of page.cards) groups.set(card.group, [...(groups.get(card.group) ?? []), card]);
  const offered: Card[] = [];
  for (const group of groups.values()) {
    const good = group.filter((card) => isOffering(page, card));
    const firm = good.length >= FEWEST_OFFERINGS && good.length >= group.length * 0.5;
    if (firm) offered.push(...good);
  }
  // A card that holds others is their section, not an offering; the same title is one offering.
  const titles = new Set<string>();
  return offered
    .filter((card) => !offered.some((other) => other !== card && other.from > card.from && other.to <= card.to))
    .sort((a, b) => a.from - b.from)
    .filter((card) => {
      const title = page.blocks[card.title]?.text ?? '';
      const again = titles.has(title);
      titles.add(title);
      return !again;
    });
}

const CODE = /^[a-z]{2,4}[- ]?\d/;
const PRICE = /\$ ?\d|\bfree\b|\bno charge\b/;
const LENGTH = /\b(?:weeks?|months?)\b/;

/** A piece that names a rotation and tells of it, or that tells of it as a rotation is told of. */
function isOffering(page: Page, card: Card): boolean {
  const title = plain(nameOf(page, card));
  if (OTHER_GOODS.test(title) || title.endsWith('?') || title.length > 120) return false;
  const blocks = range(card);
  const rest =
    plain(
      blocks
        .filter((b) => b !== card.title)
        .map((b) => page.blocks[b]?.text ?? '')
        .join(' '),
    ) || title;
  const sentences = sentencesOf(page.blocks, blocks);
  const named = NAMES.test(title) || CODE.test(title) || sightings('type', sentencesOf(page.blocks, [card.title])).length > 0;
  const tells =
    Number(PRICE.test(rest)) +
    Number(LENGTH.test(rest)) +
    Number(sightings('setting', sentences).length > 0) +
    Number(sightings('contact', sentences).length > 0);
  const kind = page.blocks[card.title]?.kind;
  const listed = kind === 'term' || kind === 'item' || kind === 'cell';
  if (kind === 'cell' && named && blocks.length >= 4) return true;
  if (listed && !named) return tells >= 2;
  return named ? tells >= 1 || (rest.length > 60 && rest !== title) : tells >= 3;
}
