/** blocks → listings: is this a listing, an index, or neither; and what is each offering. */
import { offerWords } from '../lexicon/index.ts';
import { plain } from '../lexicon/plain.ts';
import { finish, type Steps } from '../model/steps.ts';
import type { Classified, Listing, NotAListing, Page } from '../model.ts';
import { hostOf } from './host.ts';
import { judge } from './judge.ts';
import { findOfferings } from './offerings.ts';
import { isOffer, notEnglish, reasonAgainst, signsOf } from './page-kind.ts';
import type { Surroundings } from './scope.ts';
import { type Sentence, sentencesIn } from './sentences.ts';
import { lookAll } from './sightings.ts';

type Options = Pick<Surroundings, 'today' | 'hostKind'>;

/** Classifies a page that was read. */
export const classify = (page: Page, options: Options): Classified => finish(classifying(page, options));

/** The same, with pauses. */
export function* classifying(page: Page, options: Options): Steps<Classified> {
  const main = page.blocks.flatMap((b, i) => (b.region === 'main' ? [i] : []));
  const sentences = yield* sentencesIn(page.blocks, main);
  if (notEnglish(sentences)) return none('non-english');
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
  if (reason) return none(reason);
  if (!isOffer(signs, scopes.length)) return none(signs.spoken ? 'no-offer' : 'unrelated');
  if (scopes.length) {
    const listings: Listing[] = [];
    for (const scope of scopes) listings.push(yield* judge(scope, around));
    return { page: 'index', because: null, listings };
  }
  const block = titleBlock(page, sentences);
  const { text = '', level = 0 } = page.blocks[block] ?? {};
  // A paragraph in which the offering is first named is no name.
  const title = (!level && text.length > LONGEST_TITLE && page.title) || text || page.title;
  const scope = { title, block, titles: heads, own: sentences, section: [], shared: [] };
  return { page: 'listing', because: null, listings: [yield* judge(scope, around)] };
}

const LONGEST_TITLE = 120;
const PRICE = /\$ ?\d/;

const none = (because: NotAListing): Classified => ({ page: 'not-a-listing', because, listings: [] });

/** The page's title and its first headings of the first rank. */
export function titlesOf(page: Page, sentences: Sentence[]): Sentence[] {
  const own: Sentence = { quote: page.title, text: plain(page.title), stem: '', block: -1, heading: true, question: false };
  return [own, ...sentences.filter((s) => s.heading && page.blocks[s.block]?.level === 1).slice(0, 2)];
}

/** Where the offering of a page is named: a heading that tells of a visit, else the first; a short line where there is none. */
function titleBlock(page: Page, sentences: Sentence[]): number {
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
    sentences.find((s) => visits(s) && s.text.length < 80) ??
    sentences[0];
  return named?.block ?? 0;
}

/** The page's name, said again in a heading of the first rank that stands among the menus, as a banner over them does. */
function bannerOf(page: Page): { block: number } | undefined {
  const title = plain(page.title);
  const names = (text: string) => title.includes(text) && offerWords.visit.test(text);
  const block = page.blocks.findIndex(({ region, level, text }) => region !== 'main' && level === 1 && names(plain(text)));
  return block < 0 ? undefined : { block };
}
