/** Does the page offer a visitor anything; and if not, what is it. */
import { notOffers, offerWords } from '../lexicon/index.ts';
import { Finder } from '../lexicon/needles.ts';
import { plain } from '../lexicon/plain.ts';
import { each, type Steps } from '../model/steps.ts';
import type { NotAListing, Page } from '../model.ts';
import type { Sentence } from './sentences.ts';
import { sightings } from './sightings.ts';

/** What is counted of a page, a sentence at a time. */
export interface Signs {
  /** The title or a first heading names a visit. */
  head: boolean;
  /** Another heading does. */
  heading: boolean;
  visit: number;
  candidate: number;
  terms: number;
  acts: number;
  /** The page says that it offers none of it. */
  denials: number;
  /** A visit is named, in whatever sense. */
  spoken: boolean;
  sentences: number;
}

const NEVER = /(?!)/;
const DENIES =
  /\b(?:no longer|not|never|cannot|can't|don't|doesn't|unable to|neither|nor|no)\b(?:(?!\b(?:no[tr]?|never)\b).){0,40}\b(?:offer|offers|host|hosts|have|accept|accepts|provide|provides|support|supports|sponsor|sponsors|place|places|arrange|arranges|coordinate|coordinates|run|sell|take|takes|teach)\b/;

/** What is asked of those who apply for a residency is not offered. */
const WANTED =
  /\b(?:from (?:all |each )?(?:applicants?|candidates?)|(?:applicants?|candidates?|imgs?|graduates) (?:must|should|need|are (?:required|expected))|(?:require|requires|prefer|prefers|expect|expects) (?:all |our )?(?:applicants?|candidates?|imgs?|at least))\b[^.;]{0,100}\b(?:rotations?|clinical experience|usce|clerkships?|observerships?|externships?)\b|\b(?:rotations?|clinical experience|usce|clerkships?|observerships?|externships?)\b[^.;]{0,60}\b(?:(?:is|are) (?:not )?(?:required|preferred|needed|an advantage|a plus)|required beforehand|do(?:es)? not count)\b/;

/** “We take no high school or nursing students” is said to doctors. */
const REFUSES = /\b(?:no|not|cannot|can't|don't|doesn't)\b/;
const AT_A_TIME = 100;
const finder = new Finder(notOffers.map(({ text }) => text ?? NEVER));

/** Counts the signs of an offer. */
export function* signsOf(heads: Sentence[], sentences: Sentence[]): Steps<Signs> {
  const head = heads.some((h) => offerWords.visit.test(h.text));
  const none = { heading: false, visit: 0, candidate: 0, terms: 0, acts: 0, denials: 0 };
  const signs: Signs = { head, spoken: head, ...none, sentences: sentences.length };
  yield* each(sentences, AT_A_TIME, (s, i) => {
    if (offerWords.candidate.test(s.text)) signs.candidate++;
    if (offerWords.terms.test(s.text)) signs.terms++;
    if (!offerWords.visit.test(s.text)) return;
    signs.spoken = true;
    signs.heading ||= s.heading && !s.question;
    if (DENIES.test(s.text) || (s.question && DENIES.test(answerTo(sentences, i)))) signs.denials++;
    else if (!WANTED.test(s.text)) signs.visit++;
  });
  signs.acts = sightings('contact', sentences).filter((s) => s.weight >= 2).length;
  return signs;
}

/** The words after a question; “A.” before them is none. */
const answerTo = (sentences: Sentence[], i: number): string =>
  sentences.slice(i + 1, i + 3).find(({ text, question }) => !question && text.length > 3)?.text ?? '';

/** A page of fewer sentences, without any terms, only mentions a visit. */
const SHORTEST = 8;

/** “Do you have an observership program for graduates?” */
const ASKS_FOR_ALL =
  /^(?:do|does) (?:you|we|the (?:hospital|clinic|department|school|center|system)) (?:have|offer|host|run|provide) (?:an?|any|the)? ?(?:\w+ )?(observer|extern|preceptor|sub-?intern|clerk)ships?(?: programs?)?(?: for (?:imgs?|(?:international|foreign) medical graduates|graduates|(?:medical )?students))?\?$/;
const NO = /^(?:no[,.]|sorry|unfortunately|we (?:do not|don't|no longer|cannot|can't)\b|there (?:is|are) (?:no|none)\b)/;

/** A page of questions whose title names what the answer to the first of them refuses. */
function refusesItsTitle(head: string, sentences: Sentence[]): boolean {
  for (const [i, { question, text }] of sentences.entries()) {
    const what = question && ASKS_FOR_ALL.exec(text)?.[1];
    if (what) return head.includes(what) && NO.test(answerTo(sentences, i));
  }
  return false;
}

/** Whether the signs amount to an offer; `cards` pieces look like offerings of their own. */
export function isOffer({ head, heading, visit, candidate, terms, acts, sentences }: Signs, cards: number): boolean {
  const points = (head ? 4 : 0) + Math.min(visit, 5) + Math.min(candidate, 4) + Math.min(terms, 5) + Math.min(acts, 3);
  if (cards) return points >= 5 && terms >= 1;
  // What visitors do, who they are and the terms may stand there without any word for the visit.
  if (visit < 1 && acts >= 2 && candidate >= 2 && terms >= 6) return true;
  // A visit named in the title may be told without its terms, or by what the visitor does without a word for it.
  const titled = head && sentences >= SHORTEST && ((visit >= 3 && acts + candidate >= 2) || (visit >= 5 && candidate > 0));
  if ((terms < 1 && !titled) || (visit < 1 && !(head && acts >= 2))) return false;
  // A home page names a little of everything among much else.
  const density = (visit + candidate + terms) / sentences;
  if (head) return (terms >= 2 || visit >= 5 || acts + candidate >= 2) && (points >= 8 || (points >= 7 && density > 0.4));
  return density > 0.1 && points + (density > 0.25 ? 2 : 0) + (heading ? 3 : 0) >= 9;
}

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
  if (refusesItsTitle(head, sentences)) return 'no-offer';
  const loose = ({ block }: Sentence) => !own.has(block);
  for (const [i, { reason, head: named, listed, text, least, leastAlone, unless, against }] of notOffers.entries()) {
    // An address abroad speaks louder than a word of America.
    if (unless?.test(head) && !(reason === 'outside-us' && foreign(page))) continue;
    if (named?.test(head) || (!priced && listed?.test(head))) return reason;
    if (!text) continue;
    const mine = sentences.filter(
      (s, n) => may[n]?.[i] && (least > 1 || loose(s)) && !(reason === 'other-profession' && REFUSES.test(s.text)),
    );
    const times = told(text, mine) + (reason === 'outside-us' && foreign(page) ? 2 : 0);
    // Where one sentence decides it speaks not against itself.
    const others = least === 1 ? sentences.filter((s) => !mine.includes(s)) : sentences;
    const opposed = against && times ? others.filter((s) => against.test(s.text)).length : 0;
    if (!opposed && times >= leastAlone) return reason;
    if (times - opposed >= least && ((times - opposed) * 3 >= signs.visit || least === 1)) return reason;
  }
  const ofResidency = sentences
    .filter((s) => s.heading)
    .slice(0, 3)
    .some((s) => /\bresidency\b/.test(s.text));
  return ofResidency && signs.candidate === 0 ? 'residency' : null;
}

/** How often the words of a pattern stand in the text; a word counts twice at the most. */
function told(pattern: RegExp, sentences: Sentence[]): number {
  const times = new Map<string, number>();
  for (const s of sentences) for (const word of s.text.match(pattern) ?? []) times.set(word, Math.min(2, (times.get(word) ?? 0) + 1));
  return [...times.values()].reduce((a, b) => a + b, 0);
}

/** Domains of countries that are used by anybody, or by the US. */
const EVERYBODYS = new Set(['us', 'io', 'co', 'me', 'ai', 'tv', 'cc', 'ly', 'to', 'so', 'gg', 'fm', 'am', 'md', 'la', 'pr']);

/** An address of another country. */
function foreign(page: Page): boolean {
  const domain = /^https?:\/\/[^/?#:]*\.([a-z]+)(?:[/?#:]|$)/i.exec(page.url ?? '')?.[1]?.toLowerCase();
  return domain === 'scot' || domain === 'wales' || domain === 'london' || (domain?.length === 2 && !EVERYBODYS.has(domain));
}

const COMMONEST = new Set(['the', 'and', 'of', 'to', 'in', 'for', 'with', 'you', 'is', 'are', 'our', 'we', 'your', 'a']);

/** Whether the text is in another language than English: few of its commonest words. */
export function notEnglish(sentences: Sentence[]): boolean {
  const words =
    plain(
      sentences
        .map((s) => s.text)
        .join(' ')
        .slice(0, 20_000),
    ).match(/[a-z\u00c0-\u024f']+/g) ?? [];
  if (words.length < 30) return false;
  const common = words.filter((w) => COMMONEST.has(w)).length;
  return common / words.length < 0.08;
}
