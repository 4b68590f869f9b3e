/** The pages of the benchmark. */
import { article } from './article.ts';
import { blog } from './blog.ts';
import { department } from './department.ts';
import { forum } from './forum.ts';
import { feedOf, indexOf, nodesOf } from './large.ts';
import { agencyListing, hospitalListing } from './listings.ts';
import { residency } from './residency.ts';
import { shop } from './shop.ts';

export interface BenchPage {
  name: string;
  /** Which limits hold for it. */
  kind: 'no-listing' | 'listing' | 'index' | 'feed' | 'nodes';
  host: string;
  html: string;
  /** Milliseconds from its load event until its own scripts, if any, have come to an end; 200 where not said. */
  own?: number;
  /** The same for extensions that go on to work on it. */
  settle: number;
  /** Opened before in the same tab, as the next page of a site is: its scripts are known to the process by then. */
  again?: boolean;
}

const HOSPITAL = 'www.cedars-sinai.org';
const AGENCY = 'americanrotation.com';
/** The gate looks again half a second after something was added. */
const LATE_LOOK = 700;

export const PAGES: BenchPage[] = [
  { name: 'news article', kind: 'no-listing', host: HOSPITAL, html: article, settle: 500 },
  { name: 'shop', kind: 'no-listing', host: HOSPITAL, html: shop, own: 250, settle: 100 + LATE_LOOK },
  { name: 'department', kind: 'no-listing', host: HOSPITAL, html: department, settle: 500 },
  { name: 'residency', kind: 'no-listing', host: HOSPITAL, html: residency, settle: 500 },
  { name: 'blog', kind: 'no-listing', host: AGENCY, html: blog, settle: 500 },
  { name: 'forum', kind: 'no-listing', host: AGENCY, html: forum, settle: 500 },
  { name: 'news article, next page', kind: 'no-listing', host: HOSPITAL, html: article, settle: 500, again: true },
  { name: 'listing, agency', kind: 'listing', host: AGENCY, html: agencyListing, settle: 500 },
  { name: 'listing, hospital', kind: 'listing', host: HOSPITAL, html: hospitalListing, settle: 500 },
  { name: 'listing, agency, next page', kind: 'listing', host: AGENCY, html: agencyListing, settle: 500, again: true },
  { name: 'index of 100', kind: 'index', host: AGENCY, html: indexOf(100), settle: 600 },
  { name: 'index of 1,000', kind: 'index', host: AGENCY, html: indexOf(1_000), settle: 1_500 },
  { name: 'feed of 1,000 cards', kind: 'feed', host: HOSPITAL, html: feedOf(1_000, 50, 40), own: 1_300, settle: 1_300 + LATE_LOOK },
  { name: '15,000 nodes', kind: 'nodes', host: HOSPITAL, html: nodesOf(15_000), settle: 400 },
];
