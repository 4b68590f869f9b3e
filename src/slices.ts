/** Drives work that pauses by itself, so that other work comes first: the page's own, or an answer to the popup. */

/** Longest stretch at one go in a page, in ms. */
const SLICE = 4;

interface Scheduler {
  postTask(task: () => void, options: { priority: 'background' }): Promise<void>;
}

/** Waits for a turn after everything that the page has to do; a bare `scheduler.yield()` would push in front. */
export function turn(): Promise<void> {
  const { scheduler } = globalThis as unknown as { scheduler?: Scheduler };
  return scheduler?.postTask ? scheduler.postTask(() => {}, { priority: 'background' }) : new Promise((resolve) => setTimeout(resolve));
}

/**
 * Runs a generator to its end, a slice (in ms) at a time, as long as it is `wanted`. A function and no AbortSignal: to abort one takes
 * a page half a millisecond. @throws what it throws, and where it is not wanted any more.
 */
export async function inSlices<T>(steps: Generator<void, T>, wanted: () => boolean, slice = SLICE): Promise<T> {
  for (;;) {
    await turn();
    if (!wanted()) throw new Error('Not wanted any more');
    const until = performance.now() + slice;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
  }
}
