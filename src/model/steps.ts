/** Work in small steps: a generator that `yield`s wherever it may pause. */
export type Steps<T> = Generator<void, T>;

/** Does all of the work at one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What each of the items gives, with a pause after every so many. */
export function* each<T, R>(items: T[], every: number, look: (item: T, i: number) => R): Steps<R[]> {
  const out: R[] = [];
  for (let i = 0; i < items.length; i++) {
    if (i % every === every - 1) yield;
    out.push(look(items[i] as T, i));
  }
  return out;
}
