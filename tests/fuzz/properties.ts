/** What holds of any page whatever. */

import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { classifiedSchema } from '../../src/model.schema.ts';
import type { Profile, RatedListing } from '../../src/model.ts';
import { rateHtml } from '../../src/rate-html.ts';
import { fold, piecesOf } from '../support/page-text.ts';

export const OPTIONS = { url: null, today: '2026-11-25', locale: 'en' } as const;
const GRADUATE: Profile = { schema: 1, status: 'graduate', graduationYear: 2018, budgetUsd: 800, specialty: 'general surgery' };

const quotesOf = (l: RatedListing): string[] => [
  ...l.evidence.map((e) => e.quote),
  ...l.contradictions.flatMap((c) => [c.claim, c.denial]),
  ...(l.facts.fee?.parts.map((part) => part.quote) ?? []),
  ...[...l.warnings, ...l.signs, ...(l.fit?.reasons ?? [])].flatMap((said) => said.quotes),
];

type Node = DefaultTreeAdapterMap['node'];

/** The page's text without white space, as it runs on over elements that show none of theirs. */
function runOf(html: string, unseen: RegExp): string {
  const visit = (node: Node): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
    return unseen.test(node.nodeName) || !('childNodes' in node) ? '' : node.childNodes.map(visit).join(' ');
  };
  return bare(visit(parse(html)));
}
const bare = (text: string): string => fold(text).replaceAll(' ', '');
const UNSEEN = [
  /^(?:script|style|noscript|template|title)$/,
  /^(?:script|style|noscript|template|title|select|textarea|svg|math)$/,
  /^(?:script|style|noscript|template|title|select|textarea|button|svg|math)$/,
];

/** Throws where rating throws, differs from itself, makes what cannot be sent on, quotes what the page does not hold, or takes over `mostMs`. */
export function check(html: string, mostMs: number): void {
  const start = performance.now();
  const rated = rateHtml(html, OPTIONS, GRADUATE);
  const ms = performance.now() - start;
  if (ms > mostMs) throw new Error(`took ${ms.toFixed(0)} ms`);
  if (JSON.stringify(rateHtml(html, OPTIONS, GRADUATE)) !== JSON.stringify(rated)) throw new Error('a second rating differs');
  const read = classifiedSchema.safeParse(rated);
  if (!read.success) throw new Error(`not what the background takes: ${JSON.stringify(read.error.issues[0])}`);
  if (rated.page === 'not-a-listing' && rated.listings.length > 0) throw new Error('offerings on a page that is none');
  for (const { strength } of rated.listings) {
    const { level, range } = strength;
    if (level !== null && !(level >= 0 && level <= 5)) throw new Error(`strength ${level}`);
    if (range && !(range[0] >= 0 && range[0] <= range[1] && range[1] <= 5)) throw new Error(`range ${range}`);
  }
  const quotes = rated.listings.flatMap(quotesOf);
  if (quotes.length === 0) return;
  const texts = [...piecesOf(html).map(bare), ...UNSEEN.map((unseen) => runOf(html, unseen))];
  for (const quote of new Set(quotes)) {
    if (!quote || quote !== fold(quote) || !texts.some((text) => text.includes(bare(quote))))
      throw new Error(`not in the page: ${JSON.stringify(quote)}`);
  }
}
