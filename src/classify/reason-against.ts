/** Why a page that speaks of visits offers none. */

import { type Kind, notOffers } from '../lexicon/index.ts';
import { each, type Steps } from '../model/steps.ts';
import type { NotAListing, Page } from '../model.ts';
import { Asked, mayStand } from './asked.ts';
import { ownTitle } from './own-title.ts';
import { isShop, namesNothing, type Signs } from './page-kind.ts';
import { refusesItsTitle } from './refuses-title.ts';
import type { Sentence } from './sentences.ts';
import { trailOf } from './trail.ts';

const REFUSES = /\b(?:no|not|cannot|can't|don't|doesn't)\b/;
const AT_A_TIME = 100;
/** Words of articles, of whatever form, that make one. */
const ARTICLE = 3;
const WORDS = notOffers.map(({ text }) => text && new Asked(text));

/** What the kinds are held against. */
interface Told {
  /** Title and first headings, as one text. */
  head: string;
  /** The same without the house's name. */
  ownHead: string;
  /** Headings below a title that names nothing, as the questions of a FAQ. */
  asks: string[];
  sentences: Sentence[];
  signs: Signs;
  /** What the page lists has prices of its own. */
  priced: boolean;
  /** Blocks that tell of one of several offerings: they say nothing of the page. */
  own: Set<number>;
  foreign: boolean;
}

/**
 * Why the page is none: because it refuses what its title names, by the first kind that holds, as an article by the words of several
 * forms, or as a residency by its headings. Null where nothing speaks against it.
 * @param priced What it lists has prices of its own.
 * @param own Blocks that tell of one of several offerings.
 */
export function* reasonAgainst(
  page: Page,
  heads: Sentence[],
  sentences: Sentence[],
  signs: Signs,
  priced = false,
  own: Set<number> = new Set(),
): Steps<NotAListing | null> {
  const unnamed = heads.every((h) => namesNothing(h.text));
  const way = unnamed ? trailOf(sentences) : null;
  const trail = way ? [way.text] : [];
  const head = [...heads.map((h) => h.text), ...trail].join(' | ');
  const may = yield* each(sentences, AT_A_TIME, mayStand);
  if (!own.size && refusesItsTitle(head, sentences, signs)) return 'no-offer';
  const ownHead = [...heads.map((h) => ownTitle(h.text)), ...trail].join(' | ');
  const asks = unnamed ? sentences.filter((s) => s.heading && !heads.includes(s)).map((s) => s.text) : [];
  const told: Told = { head, ownHead, asks, sentences, signs, priced, own, foreign: foreign(page) };
  const shop = isShop(signs);
  const ofArticles = new Map<string, number>();
  for (const [i, kind] of notOffers.entries()) {
    if (isExcused(kind, told) || (kind.shopYields && shop)) continue;
    if (isNamed(kind, told)) return kind.reason;
    const asked = WORDS[i];
    if (!asked) continue;
    const mine = sentences.filter((s, n) => may[n]?.[asked.n] && counts(kind, s, told));
    const words = timesIn(asked.pattern, mine);
    if (kind.article) for (const [word, n] of words) ofArticles.set(word, n);
    if (decides(kind, sumOf(words) + (told.foreign ? kind.abroad : 0), mine, told)) return kind.reason;
  }
  if (sumOf(ofArticles) >= ARTICLE && !tellsMuch(signs)) return 'guide';
  return signs.candidate === 0 && headsOfResidency(sentences) ? 'residency' : null;
}

/** What visitors do and on what terms is told at such length that its form or its name says nothing against it. */
const tellsMuch = ({ acts, terms }: Signs): boolean => acts >= 5 && terms >= 10;

/** An address abroad speaks louder than a word of America. */
const isExcused = ({ unless, abroad }: Kind, { ownHead, asks, foreign }: Told): boolean =>
  !!unless && (unless.test(ownHead) || mostOf(asks, unless)) && !(foreign && abroad > 0 && !TO_AMERICA.test(ownHead));

/** An agency abroad may send people there: “Clinical rotations in the USA”. */
const TO_AMERICA =
  /\b(?:rotations?|electives?|observerships?|externships?|clerkships?|experience)\b[^|]{0,25} in (?:the )?(?:us|usa|u\.s\.a?\.?|united states|america)(?![\w.])|\b(?:usce|us clinical)\b/;

const FEWEST_ASKED = 3;
/** What most of the headings say is what the page is about, whoever's page it is. */
function mostOf(asks: string[], words: RegExp): boolean {
  const said = asks.filter((text) => words.test(text)).length;
  return said >= FEWEST_ASKED && said * 2 > asks.length;
}

const isNamed = ({ head: named, headYields, listed }: Kind, { head, signs, priced }: Told): boolean =>
  (!!named?.test(head) && !(headYields && tellsMuch(signs))) || (!priced && !!listed?.test(head));

/** Where one sentence decides, it must be of the page as a whole. */
const counts = ({ least, notRefused }: Kind, { block, text }: Sentence, { own }: Told): boolean =>
  (least > 1 || !own.has(block)) && !(notRefused && REFUSES.test(text));

/** Whether so many words are enough, less what speaks against it. `mine`: the sentences in which they may stand. */
function decides({ least, leastAlone, leastListed, against }: Kind, times: number, mine: Sentence[], told: Told): boolean {
  const { sentences, signs, own } = told;
  // Where one sentence decides it speaks not against itself.
  const others = least === 1 ? sentences.filter((s) => !mine.includes(s)) : sentences;
  const opposed = against && times ? others.filter((s) => against.test(s.text)).length : 0;
  if (!opposed && times >= leastAlone) return true;
  const left = times - opposed;
  // What one sentence lists is named in passing: “Pupils, undergraduates and college students have a program of their own.”
  if (least > 1 && mine.length < 2) return false;
  return left >= (own.size ? leastListed : least) && (left * 3 >= signs.visit || least === 1);
}

/** One of the first headings is of a residency. */
const headsOfResidency = (sentences: Sentence[]): boolean =>
  sentences
    .filter((s) => s.heading)
    .slice(0, 3)
    .some((s) => /\bresidency\b/.test(s.text));

/** How often the words of a pattern stand in the text; a word counts twice at the most. */
function timesIn(pattern: RegExp, sentences: Sentence[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const s of sentences) for (const word of s.text.match(pattern) ?? []) times.set(word, Math.min(2, (times.get(word) ?? 0) + 1));
  return times;
}

const sumOf = (times: Map<string, number>): number => [...times.values()].reduce((a, b) => a + b, 0);

/** Domains of countries that are used by anybody, or by the US. */
const EVERYBODYS = new Set(['us', 'io', 'co', 'me', 'ai', 'tv', 'cc', 'ly', 'to', 'so', 'gg', 'fm', 'am', 'md', 'la', 'pr']);

/** An address of another country. */
function foreign(page: Page): boolean {
  const domain = /^https?:\/\/[^/?#:]*\.([a-z]+)(?:[/?#:]|$)/i.exec(page.url ?? '')?.[1]?.toLowerCase();
  return domain === 'scot' || domain === 'wales' || domain === 'london' || (domain?.length === 2 && !EVERYBODYS.has(domain));
}
