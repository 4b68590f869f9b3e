/** Why a page that speaks of visits offers none. */
import { notOffers } from '../lexicon/index.ts';
import { Finder } from '../lexicon/needles.ts';
import { each, type Steps } from '../model/steps.ts';
import type { NotAListing, Page } from '../model.ts';
import type { Signs } from './page-kind.ts';
import { refusesItsTitle } from './refuses-title.ts';
import type { Sentence } from './sentences.ts';

const NEVER = /(?!)/;
/** “We take no high school or nursing students” is said to doctors. */
const REFUSES = /\b(?:no|not|cannot|can't|don't|doesn't)\b/;
const AT_A_TIME = 100;
/** Words of articles, of whatever kind, that make one. */
const ARTICLE = 3;
const finder = new Finder(notOffers.map(({ text }) => text ?? NEVER));

/** What visitors do and on what terms is told at such length that its form or its name says nothing against it. */
const tellsMuch = ({ acts, terms }: Signs): boolean => acts >= 5 && terms >= 10;

/**
 * Why the page is none, by a kind that holds its words; null where no kind speaks.
 * @param priced What it lists has prices of its own.
 * @param own Blocks that tell of one of several offerings: they say nothing of the page.
 */
export function* reasonAgainst(
  page: Page,
  heads: Sentence[],
  sentences: Sentence[],
  signs: Signs,
  priced = false,
  own: Set<number> = new Set(),
): Steps<NotAListing | null> {
  const head = heads.map((h) => h.text).join(' | ');
  const may = yield* each(sentences, AT_A_TIME, ({ text }) => finder.may(text));
  if (!own.size && refusesItsTitle(head, sentences, signs)) return 'no-offer';
  /** What the kinds of articles have in common: each alone may have too little. */
  const ofArticles = new Map<string, number>();
  const loose = ({ block }: Sentence) => !own.has(block);
  for (const [i, { reason, head: named, listed, text, least, leastAlone, unless, against }] of notOffers.entries()) {
    // An address abroad speaks louder than a word of America.
    if (unless?.test(head) && !(reason === 'outside-us' && foreign(page))) continue;
    // A residency may tell of its visitors below its own name.
    if ((named?.test(head) && !(reason === 'residency' && tellsMuch(signs))) || (!priced && listed?.test(head))) return reason;
    if (!text) continue;
    const mine = sentences.filter(
      (s, n) => may[n]?.[i] && (least > 1 || loose(s)) && !(reason === 'other-profession' && REFUSES.test(s.text)),
    );
    const words = told(text, mine);
    if (reason === 'guide') for (const [word, n] of words) ofArticles.set(word, n);
    const times = sumOf(words) + (reason === 'outside-us' && foreign(page) ? 2 : 0);
    // Where one sentence decides it speaks not against itself.
    const others = least === 1 ? sentences.filter((s) => !mine.includes(s)) : sentences;
    const opposed = against && times ? others.filter((s) => against.test(s.text)).length : 0;
    if (!opposed && times >= leastAlone) return reason;
    // Those who list offerings often sell a course as well.
    const enough = own.size && reason === 'course' ? 2 * least : least;
    if (times - opposed >= enough && ((times - opposed) * 3 >= signs.visit || least === 1)) return reason;
  }
  if (sumOf(ofArticles) >= ARTICLE && !tellsMuch(signs)) return 'guide';
  const ofResidency = sentences
    .filter((s) => s.heading)
    .slice(0, 3)
    .some((s) => /\bresidency\b/.test(s.text));
  return ofResidency && signs.candidate === 0 ? 'residency' : null;
}

/** How often the words of a pattern stand in the text; a word counts twice at the most. */
function told(pattern: RegExp, sentences: Sentence[]): Map<string, number> {
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
