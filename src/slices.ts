/** Drives work that pauses by itself, so that other work comes first: the page's own, or an answer to the popup. */

/** Longest stretch at one go in a page, in ms. */
const SLICE = 4;

interface Scheduler {
  postTask(task: () => void, options: { priority: 'background'; signal?: AbortSignal }): Promise<void>;
}

/** Waits for a turn after everything that the page has to do; a bare `scheduler.yield()` would push in front. */
export function turn(signal?: AbortSignal): Promise<void> {
  const { scheduler } = globalThis as unknown as { scheduler?: Scheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => {}, { priority: 'background', ...(signal && { signal }) });
  return new Promise((resolve, reject) => {
    setTimeout(() => (signal?.aborted ? reject(signal.reason) : resolve()));
  });
}

/** Runs a generator to its end, a slice (in ms) at a time. @throws what it throws, and the signal's reason. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal, slice = SLICE): Promise<T> {
  for (;;) {
    await turn(signal);
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}
