/** All that a run of the benchmark found out; what bench.json holds. */
import { PAGES } from './pages/all.ts';
import type { Visit } from './rounds.ts';
import type { Setup } from './setups.ts';
import { added, longestSlices, longTasks, median, quantile } from './stats.ts';

/** Times of the engine alone on one page, as tests/bench/engine.ts measures them. */
export interface EngineTimes {
  name: string;
  times: { read: number; verdict: number };
  /** One walk over the text nodes and one pass of a single pattern; null where it was not measured. */
  floor: number | null;
}

export interface Results {
  machine: { cores: number; processor: string; node: string; chromium: string; load: number[] };
  rounds: number;
  /** Bytes of the script that is loaded on every known site, compressed. */
  gate: number;
  /** Milliseconds that each opening of the popup took. */
  popup: number[];
  engine: EngineTimes[];
  visits: Visit[];
}

/** One page: medians in ms and KiB. */
export interface Row {
  page: string;
  /** The page's own script, without an extension. */
  own: number;
  /** Added script by set-up. */
  script: Record<Exclude<Setup, 'none'>, number>;
  p90: number;
  /** What ours adds to the work of the main thread. */
  thread: number;
  slice: number;
  longTasks: number;
  shift: number;
  /** Heap over the empty extension. */
  heap: Record<'naive' | 'autoconsent' | 'ours', number>;
}

/** One row a page, in the order of the pages. */
export function rowsOf({ visits }: Results): Row[] {
  return PAGES.map(({ name }) => {
    const script = (setup: Setup) => median(added(visits, [name], setup, 'script'));
    const heap = (setup: Setup) => median(added(visits, [name], setup, 'heap', 'empty'));
    return {
      page: name,
      own: median(visits.filter((v) => v.setup === 'none' && v.page === name).map((v) => v.script)),
      script: { empty: script('empty'), naive: script('naive'), autoconsent: script('autoconsent'), ours: script('ours') },
      p90: quantile(added(visits, [name], 'ours', 'script'), 0.9),
      thread: median(added(visits, [name], 'ours', 'thread')),
      slice: median(longestSlices(visits, [name])),
      longTasks: median(longTasks(visits, [name])),
      shift: median(added(visits, [name], 'ours', 'shift')),
      heap: { naive: heap('naive'), autoconsent: heap('autoconsent'), ours: heap('ours') },
    };
  });
}
