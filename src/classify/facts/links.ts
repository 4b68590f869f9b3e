/** Pages to which the offering leaves its fees, terms, answers, conditions or application. */
import type { Listing, Page } from '../../model.ts';
import type { Tier } from './tier.ts';

type Link = Listing['links'][number];

const KINDS: [Link['kind'], RegExp][] = [
  ['fees', /\b(?:fees?|tuition|pricing|prices|costs?|rates)\b/],
  ['terms', /\b(?:terms|conditions of|refund|cancel\w*|policy|policies|agreement)\b/],
  ['faq', /\b(?:faqs?|questions|answers|program highlights)\b/],
  ['eligibility', /\b(?:eligib\w*|requirements?|who can|who may|criteria|prerequisites?|guidelines)\b/],
  ['apply', /\b(?:apply|application|register|registration|enrol?l|reserve|book)\b/],
];
const NOT =
  /\b(?:privacy|cookies?|non-?discrimination|accessib\w*|website terms|residenc(?:y|ies)|fellowship|career|nurs\w*|patients?|billing|immuni\w*|mistreatment|title ix)\b/;
const MOST = 12;
const LONGEST_ADDRESS = 2_000;

/** Links in the offering's own blocks first, then in its section's and the page's. */
export function readLinks(tiers: Tier[], page: Page): Link[] {
  const found: Link[] = [];
  const seen = new Set<string>();
  for (const tier of tiers) {
    for (const block of new Set(tier.lines.map((l) => l.block))) {
      for (const { text, href } of page.blocks[block]?.links ?? []) {
        const words = text.toLowerCase();
        const kind =
          !NOT.test(words) && !/^(?:mailto|tel|javascript):/i.test(href) && KINDS.find(([, pattern]) => pattern.test(words))?.[0];
        if (!kind || seen.has(kind + href) || text.length > 120 || href.length > LONGEST_ADDRESS) continue;
        seen.add(kind + href);
        found.push({ kind, text, href });
      }
    }
  }
  return found.slice(0, MOST);
}
