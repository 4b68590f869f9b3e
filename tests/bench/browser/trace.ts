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
  args: { data?: { url?: string; score?: number; weighted_score_delta?: number } };
}

/** All in ms. */
export interface Measured {
  /** Work of the main thread. */
  thread: number;
  /** Of that, scripts: compiled, run, called back, with what they make the page do at once (layout, collection of garbage). */
  script: number;
  /** Each stretch of an extension's script at one go. */
  slices: number[];
  /** Stretches of the main thread of 50 ms and more, in which an extension's script ran. */
  longTasks: number;
  /** Sum of the page's layout shifts. */
  shift: number;
}

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile', 'v8.run', 'v8.callFunction']);
const LONG = 50;

/** Name of the mark that ends a visit. */
export const endOf = (visit: string): string => `bench:${visit}`;

/** Sorts a trace by visits. @param before of a visit: the mark in the same tab from which on it counts. */
export function visitsIn(trace: TraceEvent[], before: (visit: string) => string | null): Map<string, Measured> {
  const marks = new Map<string, TraceEvent>();
  // The last of a name counts.
  for (const event of trace) if (event.name.startsWith('bench:')) marks.set(event.name, event);
  const threads = Map.groupBy(trace, ({ pid, tid }) => `${pid} ${tid}`);
  const found = new Map<string, Measured>();
  for (const [name, end] of marks) {
    const visit = name.slice('bench:'.length);
    const earlier = before(visit);
    const from = earlier === null ? 0 : (marks.get(endOf(earlier))?.ts ?? Number.NaN);
    const own = (threads.get(`${end.pid} ${end.tid}`) ?? []).filter(({ ts }) => ts > from && ts < end.ts);
    found.set(visit, measure(own, end.ts));
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

/** What one thread did until then. The task in which the end was marked is the bench's own. */
function measure(events: TraceEvent[], until: number): Measured {
  const whole = complete(events);
  const measured: Measured = { thread: 0, script: 0, slices: [], longTasks: 0, shift: 0 };
  const tasks = outermost(whole.filter(({ name }) => name === 'RunTask')).filter((task) => endsAt(task) < until);
  let at = 0;
  for (const task of tasks) {
    while (at < whole.length && whole[at]!.ts < task.ts) at++;
    const inside: TraceEvent[] = [];
    for (; at < whole.length && whole[at]!.ts <= endsAt(task); at++) inside.push(whole[at]!);
    const scripts = inside.filter(({ name }) => SCRIPT.has(name));
    const time = sum(outermost(scripts).map(({ tdur }) => tdur! / 1000));
    measured.thread += task.tdur! / 1000;
    measured.script += time;
    if (!time || !byExtension(scripts)) continue;
    measured.slices.push(time);
    if (task.tdur! / 1000 >= LONG) measured.longTasks++;
  }
  measured.shift = sum(events.filter(({ name }) => name === 'LayoutShift').map(({ args }) => args.data?.score ?? 0));
  return measured;
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
 * Whether a task's script is an extension's: it names one of its files, or no file at all. What follows an answer of the background
 * names none; the bench's pages wait for no answers.
 */
function byExtension(scripts: TraceEvent[]): boolean {
  const files = scripts.flatMap(({ args }) => args.data?.url || []);
  return files.some((url) => url.startsWith('chrome-extension:')) || !files.length;
}

const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
