/** The rounds: in each, every page is opened in every set-up, in an order that chance shuffles. */
import type { BenchPage } from './pages/all.ts';
import type { Running, Setup } from './setups.ts';
import { type Measured, type TraceEvent, visitsIn } from './trace.ts';
import { firstOf, heapAndClose, openTab, serve, visit, visitOf } from './visit.ts';

export interface Visit extends Measured {
  round: number;
  page: string;
  setup: Setup;
  /** KiB. */
  heap: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing', 'loading'];

/** So many pages warm the browsers up, before the first round. */
const WARM = 2;

/** Makes all visits. */
export async function runRounds(all: Running[], pages: BenchPage[], rounds: number, say: (words: string) => void): Promise<Visit[]> {
  for (const running of all) await serve(running, pages);
  const visits: Visit[] = [];
  await oneRound(all, pages.slice(0, WARM), 0);
  for (let round = 1; round <= rounds; round++) {
    const start = Date.now();
    visits.push(...(await oneRound(all, pages, round)));
    say(`round ${round} of ${rounds}: ${Math.round((Date.now() - start) / 1000)} s`);
  }
  return visits;
}

async function oneRound(all: Running[], pages: BenchPage[], round: number): Promise<Visit[]> {
  const traces = await Promise.all(all.map(startTrace));
  const heaps = new Map<string, number>();
  for (const page of shuffled(pages)) {
    const tabs = await Promise.all(all.map(openTab));
    for (const tab of shuffled(tabs)) await visit(tab, page, visitOf(round, page));
    await Promise.all(tabs.map(async (tab) => heaps.set(`${tab.running.setup} ${page.name}`, await heapAndClose(tab))));
  }
  const events = await Promise.all(traces.map((stop) => stop()));
  return all.flatMap(({ setup }, i) => {
    const known = new Set(pages.filter(({ again }) => again).map((page) => visitOf(round, page)));
    const measured = visitsIn(events[i]!, (name) => (known.has(name) ? firstOf(name) : null));
    return pages.map((page) => {
      const of = measured.get(visitOf(round, page));
      if (!of) throw new Error(`The trace of ${setup} does not hold ${page.name}`);
      return { round, page: page.name, setup, heap: heaps.get(`${setup} ${page.name}`)!, ...of };
    });
  });
}

/** Begins a trace of a browser; what it gives ends it. */
export async function startTrace({ session }: Pick<Running, 'session'>): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
    return events;
  };
}

function shuffled<T>(items: T[]): T[] {
  return items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
