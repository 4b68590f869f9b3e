/** The rounds: in each, every page is opened in every set-up, in an order that chance shuffles. */
import type { BenchPage } from './pages/all.ts';
import type { Running, Setup } from './setups.ts';
import { type Measured, type TraceEvent, visitsIn } from './trace.ts';
import { heapAndClose, openTab, serve, visit, visitOf } from './visit.ts';

export interface Visit extends Measured {
  round: number;
  page: string;
  setup: Setup;
  /** Milliseconds of the processor that the page's main thread worked. */
  thread: number;
  /** KiB. */
  heap: number;
}

const CATEGORIES = ['devtools.timeline', 'v8.execute', 'blink.user_timing', 'loading'];

/** So many pages warm the browsers up, before the first round. */
const WARM = 2;

/** What is known of a visit before the trace is read, by round, page and set-up. */
type Noted = Map<string, Pick<Visit, 'thread' | 'heap'>>;

const keyOf = (round: number, page: BenchPage, setup: Setup) => `${round} ${page.name} ${setup}`;

/** Makes all visits. Each browser is traced all the time: to end a trace takes seconds. */
export async function runRounds(all: Running[], pages: BenchPage[], rounds: number, say: (words: string) => void): Promise<Visit[]> {
  for (const running of all) await serve(running, pages);
  const noted: Noted = new Map();
  const traces = await Promise.all(all.map(startTrace));
  await oneRound(all, pages.slice(0, WARM), 0, noted);
  for (let round = 1; round <= rounds; round++) {
    const start = Date.now();
    await oneRound(all, pages, round, noted);
    say(`round ${round} of ${rounds}: ${Math.round((Date.now() - start) / 1000)} s`);
  }
  const events = await Promise.all(traces.map((stop) => stop()));
  return all.flatMap(({ setup }, i) => visitsOf(setup, events[i]!, pages, rounds, noted));
}

async function oneRound(all: Running[], pages: BenchPage[], round: number, noted: Noted): Promise<void> {
  for (const page of shuffled(pages)) {
    const tabs = await Promise.all(all.map(openTab));
    const threads = new Map<Setup, number>();
    for (const tab of shuffled(tabs)) threads.set(tab.running.setup, await visit(tab, page, visitOf(round, page)));
    await Promise.all(
      tabs.map(async (tab) => {
        const { setup } = tab.running;
        noted.set(keyOf(round, page, setup), { thread: threads.get(setup)!, heap: await heapAndClose(tab) });
      }),
    );
  }
}

/** The visits of one set-up. */
function visitsOf(setup: Setup, trace: TraceEvent[], pages: BenchPage[], rounds: number, noted: Noted): Visit[] {
  const all = Array.from({ length: rounds }, (_, i) => pages.map((page) => ({ round: i + 1, page }))).flat();
  const measured = visitsIn(trace);
  return all.map(({ round, page }) => {
    const of = measured.get(visitOf(round, page));
    if (!of) throw new Error(`The trace of ${setup} does not hold ${page.name} of round ${round}`);
    return { round, page: page.name, setup, ...noted.get(keyOf(round, page, setup))!, ...of };
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
