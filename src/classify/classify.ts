/** blocks → listings: is this a listing, an index, or neither; and what is each offering. */
import { offerWords } from '../lexicon/index.ts';
import type { Classified, NotAListing, Page } from '../model.ts';
import { hostOf } from './host.ts';
import { judge } from './judge.ts';
import { findOfferings } from './offerings.ts';
import { isOffer, notEnglish, reasonAgainst, signsOf } from './page-kind.ts';
import type { Surroundings } from './scope.ts';
import { plain, type Sentence, sentencesOf } from './sentences.ts';

/** Classifies a page that was read. */
export function classify(page: Page, options: Pick<Surroundings, 'today' | 'hostKind'>): Classified {
  const main = page.blocks.flatMap((b, i) => (b.region === 'main' ? [i] : []));
  const sentences = sentencesOf(page.blocks, main);
  if (notEnglish(sentences)) return none('non-english');
  const heads = titlesOf(page, sentences);
  const scopes = findOfferings(page, sentences);
  // What single offerings say of their hosts is theirs alone.
  const around = { page, ...options, host: hostOf(page, scopes[0]?.shared ?? sentences, options.hostKind) };
  const signs = signsOf(heads, sentences);
  const reason = reasonAgainst(page, heads, sentences, signs);
  if (reason) return none(reason);
  if (!isOffer(signs, scopes.length)) return none('no-offer');
  if (scopes.length) return { page: 'index', because: null, listings: scopes.map((scope) => judge(scope, around)) };
  const block = titleBlock(page, sentences);
  const scope = { title: page.blocks[block]?.text ?? page.title, block, titles: heads, own: sentences, section: [], shared: [] };
  return { page: 'listing', because: null, listings: [judge(scope, around)] };
}

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
    headings.find((s) => visits(s) && s.text.length < 120) ??
    top[0] ??
    headings[0] ??
    sentences.find((s) => visits(s) && s.text.length < 80) ??
    sentences[0];
  return named?.block ?? 0;
}
