/** blocks → listings: is this a listing, an index, or neither; and what is each offering. */
import { offerWords } from '../lexicon/index.ts';
import { plain } from '../lexicon/plain.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Classified, Listing, NotAListing, Page } from '../model.ts';
import { hostOf } from './host.ts';
import { judge } from './judge.ts';
import { notEnglish } from './language.ts';
import { findOfferings } from './offerings.ts';
import { ownTitle } from './own-title.ts';
import { isOffer, isTalk, type Signs, signsOf } from './page-kind.ts';
import { reasonAgainst } from './reason-against.ts';
import type { Scope, Surroundings } from './scope.ts';
import { sectionOffer } from './section-offer.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { lookAll } from './sightings.ts';

type Options = Pick<Surroundings, 'today' | 'hostKind'>;

/** What a page was classified by. */
interface Grounds {
  classified: Classified;
  /** What its main part says. */
  sentences: Sentence[];
  /** Null where its language is not known. */
  signs: Signs | null;
  /** Its offerings, where it lists several. */
  scopes: Scope[];
}

/** Classifies a page that was read. */
export const classify = (page: Page, options: Options): Classified => finish(deciding(page, options)).classified;

/** The same, with pauses. */
export function* classifying(page: Page, options: Options): Steps<Classified> {
  return (yield* deciding(page, options)).classified;
}

/** The same, with what decided. */
export function* deciding(page: Page, options: Options): Steps<Grounds> {
  const main = page.blocks.flatMap((b, i) => (b.region === 'main' ? [i] : []));
  const sentences = yield* sentencesIn(page.blocks, main);
  if (notEnglish(sentences)) return { classified: none('non-english'), sentences, signs: null, scopes: [] };
  const heads = titlesOf(page, sentences);
  yield;
  const scopes = yield* findOfferings(page, sentences);
  yield;
  // What single offerings say of their hosts is theirs alone.
  const around = { page, ...options, host: hostOf(page, scopes[0]?.shared ?? sentences, options.hostKind) };
  yield* lookAll(sentences);
  const signs = yield* signsOf(heads, sentences);
  const told = new Set(scopes.flatMap(({ own }) => own.map(({ block }) => block)));
  const priced = scopes.filter(({ own }) => own.some(({ text }) => PRICE.test(text))).length * 2 > scopes.length;
  const reason = yield* reasonAgainst(page, heads, sentences, signs, priced, told);
  const grounds = (classified: Classified): Grounds => ({ classified, sentences, signs, scopes });
  const listings: Listing[] = [];
  const against = reason ?? unlessOffer(signs, scopes.length);
  if (against) {
    const section = !reason || OF_A_HOUSE.has(reason) ? yield* sectionOffer(page, sentences, against) : null;
    if (!section) return grounds(none(against));
    listings.push(yield* judge(section, around));
    return grounds({ page: 'listing', because: null, listings });
  }
  // What the house's name says is not what it offers.
  const titles = [titled(ownTitle(page.title)), ...heads.slice(1)];
  const only = { ...nameOf(page, sentences), titles, own: sentences, section: [], shared: [] };
  for (const scope of scopes.length ? scopes : [only]) listings.push(yield* judge(scope, around));
  return grounds({ page: scopes.length ? 'index' : 'listing', because: null, listings });
}

/** Why the signs are no offer; null where they are. */
function unlessOffer(signs: Signs, cards: number): NotAListing | null {
  if (!cards && isTalk(signs)) return signs.spoken ? 'guide' : 'unrelated';
  return isOffer(signs, cards) ? null : signs.spoken ? 'no-offer' : 'unrelated';
}

/** Pages of houses about another matter, in which a section may hold an offer. */
const OF_A_HOUSE = new Set<NotAListing>(['residency', 'patient-care']);

const PRICE = /\$ ?\d/;

const none = (because: NotAListing): Classified => ({ page: 'not-a-listing', because, listings: [] });

/** The page's title and its first headings of the first rank. */
export function titlesOf(page: Page, sentences: Sentence[]): Sentence[] {
  return [titled(page.title), ...sentences.filter((s) => s.heading && page.blocks[s.block]?.level === 1).slice(0, 2)];
}

const titled = (quote: string): Sentence => ({ quote, text: plain(quote), stem: '', block: -1, heading: true, question: false });

/** Where the offering of a page is named: a heading that tells of a visit, else the first; a short line where there is none. */
function nameOf(page: Page, sentences: Sentence[]): { title: string; block: number } {
  const headings = sentences.filter((s) => s.heading && !s.question);
  const visits = (s: Sentence) => offerWords.visit.test(s.text);
  const top = headings.filter((s) => page.blocks[s.block]?.level === 1);
  const named =
    top.find(visits) ??
    bannerOf(page) ??
    // "Scheduling rotations:" begins what follows and names nothing.
    headings.find((s) => visits(s) && s.text.length < 120 && !s.text.endsWith(':')) ??
    top[0] ??
    headings[0] ??
    sentences.find((s) => visits(s) && s.text.length <= LONGEST_NAME) ??
    sentences[0];
  if (!named) return { title: page.title, block: 0 };
  const { block } = named;
  const line = page.blocks[block]?.text ?? '';
  if (named.heading || (line === named.quote && !ENDS.test(line))) return { title: line, block };
  // A sentence of a text tells of it rather than names it.
  const titled = offerWords.visit.test(plain(page.title)) || named.quote.length > LONGEST_NAME;
  return { title: (titled && page.title) || named.quote, block };
}
const ENDS = /[.!?:;,]$/;
const LONGEST_NAME = 80;

/** The page's name, said again in a heading of the first rank that stands among the menus, as a banner over them does. */
function bannerOf(page: Page): Pick<Sentence, 'block' | 'quote' | 'heading'> | undefined {
  const title = plain(page.title);
  const names = (text: string) => title.includes(text) && offerWords.visit.test(text);
  const block = page.blocks.findIndex(({ region, level, text }) => region !== 'main' && level === 1 && names(plain(text)));
  return block < 0 ? undefined : { block, quote: page.blocks[block]?.text ?? '', heading: true };
}
