/** Tasks of one name run one after another, in all of the extension's pages and its worker. */

const last = new Map<string, Promise<unknown>>();

/**
 * Runs the task once, after those of the same name that came before it, whether they failed or not; gives what it gives.
 * @throws what the task throws.
 */
export async function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
  let begun = false;
  const once = () => {
    begun = true;
    return task();
  };
  try {
    const locks = globalThis.navigator?.locks;
    if (locks) return (await locks.request(`usce-lens ${name}`, once)) as T;
  } catch (error) {
    if (begun) throw error;
    // The browser denies locks to the panel, a frame in somebody else's page.
  }
  // Without locks this context waits at least for itself.
  const next = (last.get(name) ?? Promise.resolve()).then(once);
  last.set(
    name,
    next.catch(() => undefined),
  );
  return next;
}
