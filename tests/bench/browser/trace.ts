/**
 * Reads what a trace of Chromium says of a visit. Times are those of the processor for the page's main thread: what else runs on the
 * machine does not count.
 */

export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of the processor. */
  tdur?: number;
  /** When it began, by the clock of the processor's time for this thread. */
  tts?: number;
  args: { data?: { url?: string; score?: number } };
}

export interface Measured {
  /** Milliseconds of script: compiled, run, called back, with what it makes the page do at once (layout, collection of garbage). */
  script: number;
  /** Of that, each stretch of an extension at one go. */
  slices: number[];
  /** Sum of the page's layout shifts. */
  shift: number;
}

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks']);
/** Milliseconds of the processor within which what promises bring follows the call that it belongs to. */
const FOLLOWS = 0.2;

/** Name of the mark that ends a visit. */
export const endOf = (visit: string): string => `bench:${visit}`;

/** Sorts a trace by visits: each is what the thread of its mark did since the end of another visit in the same process. */
export function visitsIn(trace: TraceEvent[]): Map<string, Measured> {
  const threads = Map.groupBy(trace, ({ pid, tid }) => `${pid} ${tid}`);
  const ends = new Map<string, TraceEvent>();
  // Of marks of one name the last counts.
  for (const event of trace) if (event.name.startsWith('bench:')) ends.set(event.name, event);
  const found = new Map<string, Measured>();
  for (const [name, { pid, tid, ts: until }] of ends) {
    const others = [...ends.values()].filter((end) => end.pid === pid && end.tid === tid && end.ts < until);
    const from = Math.max(...others.map(({ ts }) => ts));
    const own = threads.get(`${pid} ${tid}`)!.filter(({ ts }) => ts > from && ts < until);
    found.set(name.slice('bench:'.length), measure(own));
  }
  return found;
}

/** Milliseconds that the script of a file took in each of the traced processes in which it ran. */
export function timesOf(trace: TraceEvent[], file: string): Map<number, number> {
  const times = new Map<number, number>();
  for (const events of Map.groupBy(trace, ({ pid, tid }) => `${pid} ${tid}`).values()) {
    const calls = outermost(complete(events).filter(({ name }) => name !== 'RunMicrotasks' && SCRIPT.has(name)));
    for (const { pid, tdur, args } of calls) if (args.data?.url?.endsWith(`/${file}`)) times.set(pid, (times.get(pid) ?? 0) + tdur! / 1000);
  }
  return times;
}

function measure(events: TraceEvent[]): Measured {
  const calls = outermost(complete(events).filter(({ name }) => SCRIPT.has(name)));
  return {
    script: sum(calls.map(({ tdur }) => tdur! / 1000)),
    slices: stretches(calls)
      .filter(byExtension)
      .map((stretch) => sum(stretch.map(({ tdur }) => tdur! / 1000))),
    shift: sum(events.filter(({ name }) => name === 'LayoutShift').map(({ args }) => args.data?.score ?? 0)),
  };
}

/** Calls, each with the microtasks that follow it at once. */
function stretches(calls: TraceEvent[]): TraceEvent[][] {
  const found: TraceEvent[][] = [];
  for (const [i, call] of calls.entries()) {
    const last = calls[i - 1];
    const gap = last ? (call.tts! - last.tts! - last.tdur!) / 1000 : Number.POSITIVE_INFINITY;
    if (call.name === 'RunMicrotasks' && gap < FOLLOWS) found.at(-1)!.push(call);
    else found.push([call]);
  }
  return found;
}

/** Those that have a length, by their beginning; what holds others comes first. */
const complete = (events: TraceEvent[]) =>
  events.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined).sort((a, b) => a.ts - b.ts || endsAt(b) - endsAt(a));

const endsAt = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** Those that stand in no other; ordered by their beginning. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = 0;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = endsAt(event);
    return true;
  });
}

/**
 * Whether a stretch is an extension's: it names one of its files, or no file at all. What follows an answer of the background names
 * none; the bench's pages wait for no answers.
 */
function byExtension(stretch: TraceEvent[]): boolean {
  const files = stretch.flatMap(({ args }) => args.data?.url || []);
  return files.some((url) => url.startsWith('chrome-extension:')) || !files.length;
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
