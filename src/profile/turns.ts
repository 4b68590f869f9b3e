/** Tasks of one name run one after another, in all of the extension's pages and its worker. */

const last = new Map<string, Promise<unknown>>();

export function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(`usce-lens ${name}`, task) as Promise<T>;
  // A browser without locks: at least this context waits for itself.
  const next = (last.get(name) ?? Promise.resolve()).then(task);
  last.set(
    name,
    next.catch(() => undefined),
  );
  return next;
}
