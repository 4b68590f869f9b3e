/** What is to be reached, and whether it was. A limit that is missed is said, not failed. */
import { type BenchPage, PAGES } from './pages/all.ts';
import { type Results, type Row, rowsOf } from './results.ts';
import { added, longestSlices, longTasks, median, quantile } from './stats.ts';

export interface Limit {
  what: string;
  wanted: string;
  reached: string;
  /** Null where there is no limit: it is only reported. */
  held: boolean | null;
}

const LONGEST_SLICE = 5;
/** The page on which more is allowed, since it is nothing but offerings. */
const INDEX = 'index of 1,000';
const FEED = 'feed of 1,000 cards';

/** First pages of their site; the next ones are said beside them. */
const namesOf = (kind: BenchPage['kind'], again = false) =>
  PAGES.filter((page) => page.kind === kind && Boolean(page.again) === again).map(({ name }) => name);
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kib = (value: number) => `${Math.round(value)} KiB`;

export function limitsOf(results: Results): Limit[] {
  return [...known(results), ...listings(results), ...large(results), ...beside(rowsOf(results)), ...engine(results), popup(results)];
}

/** A limit of a number, which may not be passed. */
const most = (what: string, limit: number, value: number, say: (value: number) => string = ms): Limit => ({
  what,
  wanted: limit ? `≤ ${say(limit).replace('.0', '')}` : '0',
  reached: say(value),
  held: value <= limit,
});

function known({ visits, gate }: Results): Limit[] {
  const script = added(visits, namesOf('no-listing'), 'ours', 'script');
  const next = added(visits, namesOf('no-listing', true), 'ours', 'script');
  const heaps = namesOf('no-listing').map((name) => median(added(visits, [name], 'ours', 'heap', 'empty')));
  return [
    most('known site, no listing: loaded script, gz', 6000, gate, (bytes) => `${(bytes / 1000).toFixed(1)} kB`),
    most('known site, no listing: added script, p50', 1.5, median(script)),
    most('known site, no listing: added script, p90', 4, quantile(script, 0.9)),
    most('the same, next page of the site: p50', 1.5, median(next)),
    most('known site, no listing: heap over the empty extension, worst page', 200, Math.max(...heaps), kib),
  ];
}

function listings({ visits }: Results): Limit[] {
  const pages = namesOf('listing');
  const script = added(visits, pages, 'ours', 'script');
  const next = added(visits, namesOf('listing', true), 'ours', 'script');
  const heaps = pages.map((name) => median(added(visits, [name], 'ours', 'heap', 'empty')));
  return [
    most('listing: added script, p50', 6, median(script)),
    most('listing: added script, p90', 12, quantile(script, 0.9)),
    most('the same, next page of the site: p50', 6, median(next)),
    most('listing: longest stretch of ours, p50 of the visits', LONGEST_SLICE, median(longestSlices(visits, pages))),
    most('listing: long tasks of ours, p50 of the visits', 0, median(longTasks(visits, pages)), String),
    most('listing: added layout shift, p50', 0, median(added(visits, pages, 'ours', 'shift')), String),
    most('listing: heap over the empty extension, worst page', 500, Math.max(...heaps), kib),
  ];
}

const large = ({ visits }: Results): Limit[] => [
  most(`${INDEX}: added script, p50`, 150, median(added(visits, [INDEX], 'ours', 'script'))),
  most(`${INDEX}: longest stretch of ours, p50`, LONGEST_SLICE, median(longestSlices(visits, [INDEX]))),
  most(`${FEED}: added script, p50`, 15, median(added(visits, [FEED], 'ours', 'script'))),
];

/** Ours beside the others, page by page. */
function beside(rows: Row[]): Limit[] {
  const each = (what: string, wanted: string, pages: Row[], good: (row: Row) => boolean): Limit => {
    const fit = pages.filter(good).length;
    return { what, wanted, reached: `on ${fit} of ${pages.length}`, held: fit === pages.length };
  };
  const fewer = rows.filter(({ page }) => page !== INDEX);
  const index = rows.find(({ page }) => page === INDEX)!;
  return [
    each('pages with at most 1/5 of the script of the naive extension', 'all', fewer, ({ script }) => script.ours <= script.naive / 5),
    most(`${INDEX}: script beside the naive extension`, 0.5, index.script.ours / index.script.naive, (share) => share.toFixed(2)),
    each('pages with less script than autoconsent', 'all', fewer, ({ script }) => script.ours < script.autoconsent),
  ];
}

function engine({ engine: all }: Results): Limit[] {
  const of = (name: string) => all.find((one) => one.name.startsWith(name))!;
  const [middle, small, huge] = [of('listing, 35,000'), of('listing, 10 kB'), of('listing, 10 MB')];
  const growth = huge.times.verdict / small.times.verdict;
  return [
    most('engine alone, 35,000 characters, blocks to verdict', 15, middle.times.verdict),
    {
      what: 'the same beside one walk and one pass of a single pattern',
      wanted: 'said',
      reached: `${(middle.times.verdict / middle.floor!).toFixed(1)} times`,
      held: null,
    },
    most('engine alone, growth of the time from 10 kB to 10 MB', 1100, growth, (times) => `${Math.round(times)} times`),
  ];
}

const popup = ({ popup: times }: Results): Limit => most('popup: opened with its rating, p50', 150, median(times));
