/** Rates the text of an HTML file; for the commands and tests. */
import { rateListing } from './advise/advise.ts';
import { type EngineOptions, readTree } from './engine.ts';
import { finish } from './model/steps.ts';
import type { Listing, Profile, RatedListing, RatedPage } from './model.ts';
import { parsedTree } from './read/parsed-tree.ts';
import { kindOfSite } from './sites/known.ts';

/** What the extension says of the page to this reader; without a profile `fit` is null. */
export function rateHtml(html: string, options: EngineOptions, profile: Profile | null = null): RatedPage {
  return ratedPage(html, options, (listing) => rateListing(listing, profile, options));
}

/** The same with the rating of an offering left to the caller. */
export function ratedPage(html: string, options: EngineOptions, rate: (listing: Listing) => RatedListing): RatedPage {
  const { tree, root } = parsedTree(html);
  const { classified, url } = finish(readTree(tree, root, { hostKind: kindOfSite, ...options }));
  const { page, because, snippets } = classified;
  return { schema: 1, url, page, because, listings: classified.listings.map(rate), ...(snippets && { snippets }) };
}
