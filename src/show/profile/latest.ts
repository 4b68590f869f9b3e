/** Runs a task one at a time; while it runs only the newest of the waiting arguments is kept. */
export function latest<A>(task: (argument: A) => Promise<void>): { run(argument: A): Promise<void>; busy(): boolean } {
  let running: Promise<void> | null = null;
  let waiting: A | null = null;
  const loop = async (first: A) => {
    for (let next: A | null = first; next !== null; ) {
      waiting = null;
      await task(next);
      next = waiting;
    }
  };
  return {
    busy: () => running !== null,
    run(argument) {
      waiting = argument;
      running ??= loop(argument).finally(() => {
        running = null;
      });
      return running;
    },
  };
}
