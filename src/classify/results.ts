/**
 * Lists of results, of search engines and directories: entries whose titles lead to other sites, each with a few words.
 * Of an entry only that is kept which its own words bear out, and nothing of it is more than likely.
 */

import { offerWords } from '../lexicon/index.ts';
import { plain } from '../lexicon/plain.ts';
import type { Steps } from '../model/steps.ts';
import type { Basis, Card, Classified, Listing, Page } from '../model.ts';
import { titlesOf } from './classify.ts';
import { hostOf } from './host.ts';
import { judge } from './judge.ts';
import { signsOf } from './page-kind.ts';
import { reasonAgainst } from './reason-against.ts';
import type { Surroundings } from './scope.ts';
import { sentencesOf } from './sentences.ts';

const FEWEST = 3;
/** Letters beside the title without which there is nothing to read. */
const ENOUGH = 40;
/** Share of the page's words that stand in its results. */
const MOST = 0.5;

/** What a page of results says of each, with a pause after each; null where the page is no such list. */
export function* classifyResults(page: Page, options: Pick<Surroundings, 'today'>): Steps<Classified | null> {
  const entries = entriesOf(page);
  if (!entries.length) return null;
  const listings: Listing[] = [];
  for (const entry of entries) {
    yield;
    const listing = yield* snippet(page, entry, options);
    if (listing) listings.push(listing);
  }
  if (listings.length) return { page: 'index', because: null, listings, snippets: true };
  const spoken = page.blocks.some(({ text }) => offerWords.visit.test(plain(text)));
  return { page: 'not-a-listing', because: spoken ? 'no-offer' : 'unrelated', listings: [] };
}

/** The largest group of pieces that lead elsewhere, if the page is made of them. */
function entriesOf(page: Page): Card[] {
  const own = hostIn(page.url ?? '');
  const groups = new Map<number, Card[]>();
  for (const card of page.cards) {
    if (!leadsElsewhere(page, card, own)) continue;
    const group = groups.get(card.group);
    if (group) group.push(card);
    else groups.set(card.group, [card]);
  }
  const [most = []] = [...groups.values()].sort((a, b) => lengthOf(page, b) - lengthOf(page, a));
  const all = page.blocks.reduce((sum, block) => sum + (block.region === 'main' ? block.text.length : 0), 0);
  return most.length >= FEWEST && lengthOf(page, most) >= all * MOST ? most : [];
}

const lengthOf = (page: Page, cards: Card[]): number => cards.reduce((sum, card) => sum + lettersIn(page, card), 0);

function lettersIn({ blocks }: Page, { from, to }: Card): number {
  let letters = 0;
  for (let i = from; i < to; i++) letters += blocks[i]?.text.length ?? 0;
  return letters;
}

function leadsElsewhere({ blocks }: Page, { title }: Card, own: string): boolean {
  const block = blocks[title];
  const href = block?.links[0]?.href ?? block?.within ?? '';
  const host = hostIn(THROUGH.exec(href)?.[1]?.replace(/%3a/i, ':').replace(/%2f/gi, '/') ?? href);
  return host !== '' && host !== own;
}

/** Engines count clicks: the address of the result is a parameter of their own. */
const THROUGH = /[?&](?:uddg|url|u|q)=(https?(?::|%3a)[^&]+)/i;
const hostIn = (address: string): string => (/^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i.exec(address)?.[1] ?? '').toLowerCase();

function* snippet(page: Page, card: Card, options: Pick<Surroundings, 'today'>): Steps<Listing | null> {
  const { from, to, title, name } = card;
  if (lettersIn(page, card) - name.length < ENOUGH) return null;
  const blocks = page.blocks
    .slice(from, to)
    .map((block, i) => (i + from === title ? { ...block, kind: 'heading' as const, level: 1, region: 'main' as const } : block));
  const small: Page = { ...page, url: null, title: name, blocks, cards: [], sections: [] };
  const own = sentencesOf(
    blocks,
    blocks.map((_, i) => i),
  );
  const heads = titlesOf(small, own);
  if (yield* reasonAgainst(small, heads, own, yield* signsOf(heads, own))) return null;
  const around = { page: small, ...options, hostKind: null, host: hostOf(small, own, null) };
  const listing = yield* judge({ title: name, block: title - from, titles: heads, own, section: [], shared: [] }, around);
  return listing.type === 'unclear' ? null : borneOut(listing, from);
}

/** Only what is said, and that as likely: more of the page may say otherwise. */
function borneOut(listing: Listing, from: number): Listing {
  const said = { contact: listing.contactBasis === 'stated', setting: listing.settingBasis === 'stated' };
  const basis = (stated: boolean): Basis => (stated ? 'likely' : 'unclear');
  return {
    ...listing,
    block: listing.block + from,
    mislabelled: false,
    contact: said.contact ? listing.contact : 'unclear',
    contactBasis: basis(said.contact),
    contactWhy: said.contact ? 'snippet' : null,
    setting: said.setting ? listing.setting : 'unclear',
    settingBasis: basis(said.setting),
    settingWhy: said.setting ? 'snippet' : null,
    contradictions: [],
    evidence: listing.evidence.map((one) => ({ ...one, block: one.block + from })),
  };
}
