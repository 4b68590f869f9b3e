/** A made-up offer that the real engine reads and rates, to show what the reader will see on pages. */
import { rateListing } from '../../advise/advise.ts';
import { type EngineOptions, readTree } from '../../engine.ts';
import { finish } from '../../model/steps.ts';
import type { Listing, Profile, RatedListing } from '../../model.ts';
import { domTree } from '../../read/tree.ts';

/** In English whatever the reader's language: only English pages are read. */
export const TITLE = 'Internal Medicine Externship';
export const PARAGRAPHS = [
  'For medical graduates from any country. Four weeks in our outpatient clinic in Dayton, Ohio.',
  'You take histories, examine patients and discuss them with Dr. Ana Weller.',
  'The fee is $2,400 for four weeks. It is not refunded after payment. Housing is not included.',
  'A letter of recommendation is possible at the end of the rotation.',
  'To apply, send your CV at least eight weeks before the first day.',
];

type Options = Pick<EngineOptions, 'today' | 'locale'>;

/** What the engine reads in the sample, as in any page. */
export function readSample(options: Options): Listing {
  const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const page = new DOMParser().parseFromString(
    `<html lang="en"><title>${TITLE}</title><body><h1>${TITLE}</h1>${text}</body></html>`,
    'text/html',
  );
  const { classified } = finish(readTree(domTree(globalThis), page as Node, { ...options, url: null, hostKind: null }));
  return classified.listings[0] as Listing;
}

/** The sample as rated for this reader. */
export const rateSample = (listing: Listing, profile: Profile | null, options: Options): RatedListing =>
  rateListing(listing, profile, options);
