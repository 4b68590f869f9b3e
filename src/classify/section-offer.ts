/** An offer that a page about another matter holds in one of its sections: “Rotate with us” on a residency's page. */
import type { Steps } from '../model/steps.ts';
import type { NotAListing, Page } from '../model.ts';
import { type Signs, signsOf } from './page-kind.ts';
import { reasonAgainst } from './reason-against.ts';
import type { Scope } from './scope.ts';
import type { Sentence } from './sentences.ts';

/** The first section that tells of a visit whom it is for, on what terms, and what they do; null where none does. `against`: what else the page is. */
export function* sectionOffer(page: Page, sentences: Sentence[], against: NotAListing): Steps<Scope | null> {
  for (const [n, head] of sentences.entries()) {
    // What a heading of the first rank heads is the page.
    if (!head.heading || head.question || head.link || page.blocks[head.block]?.level === 1) continue;
    const own = sectionOf(page, sentences, n);
    if (own.length < FEWEST) continue;
    const signs = yield* signsOf([head], own);
    if (
      !(signs.head ? isTold(signs) : against !== 'residency' && isToldAtLength(signs)) ||
      (yield* reasonAgainst(page, [head], own, signs))
    )
      continue;
    return { title: page.blocks[head.block]?.text ?? head.quote, block: head.block, titles: [head], own, section: [], shared: [] };
  }
  return null;
}

/** Sentences, with the heading: fewer only point to another page. */
const FEWEST = 4;

/** More is asked of a section than of a page that has the visit in its title. */
const isTold = ({ candidate, terms, acts, denials, voices }: Signs): boolean =>
  candidate >= 1 && terms >= 2 && acts >= 1 && voices >= 1 && !denials;

const AT_LENGTH = 4;
/** The same below a heading that names no visit; a residency tells in such words what it asks for. */
const isToldAtLength = ({ candidate, visit, acts, does, terms, voices, denials }: Signs): boolean =>
  acts >= 1 && terms >= 4 && voices >= 1 && !denials && visit + candidate + acts + does >= AT_LENGTH;

/** From the first sentence of a heading's block to the next heading of its rank; no further is looked, so that all sections take one walk for each rank. */
function sectionOf({ blocks }: Page, sentences: Sentence[], n: number): Sentence[] {
  const { block } = sentences[n] as Sentence;
  const level = blocks[block]?.level || LOWEST;
  let end = block + 1;
  for (let b = blocks[end]; b && !(b.kind === 'heading' && b.level > 0 && b.level <= level); b = blocks[end]) end++;
  let from = n;
  while (sentences[from - 1]?.block === block) from--;
  let to = n;
  while (to < sentences.length && (sentences[to] as Sentence).block < end) to++;
  return sentences.slice(from, to);
}
const LOWEST = 7;
