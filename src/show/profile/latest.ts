/**
 * Runs a task one at a time; while it runs only the newest of the waiting arguments is kept, which has its turn also where
 * the one before failed. Every `run` ends as the last of them does.
 */
export function latest<A>(task: (argument: A) => Promise<void>): { run(argument: A): Promise<void>; busy(): boolean } {
  let running: Promise<void> | null = null;
  let waiting: A | null = null;
  const loop = async (argument: A): Promise<void> => {
    waiting = null;
    const done = task(argument);
    await done.catch(() => {});
    return waiting === null ? done : loop(waiting);
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
