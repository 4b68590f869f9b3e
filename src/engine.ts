/**
 * read → classify, in small steps: from a tree to the offerings of its page. What each is worth is `rateListing`'s to say. The same
 * code runs in the extension's background on the copy of a page, on its welcome page, in tests and in the `rate` command.
 */
import { classifying } from './classify/classify.ts';
import { classifyResults } from './classify/results.ts';
import type { Steps } from './model/steps.ts';
import type { Classified, Host, Locale } from './model.ts';
import { read } from './read/read.ts';
import type { Tree } from './read/tree.ts';

export interface ReadOptions {
  url: string | null;
  /** ISO date of today; deadlines and windows are read against it. */
  today: string;
  /** What the list of known sites says stands behind the address; a function is asked with the page's own. */
  hostKind?: Host | null | ((url: string) => Host | null);
  /** The reader wants lists of results on this site to be read, entry by entry. */
  results?: boolean | undefined;
}

/** With what the rating needs as well. */
export interface EngineOptions extends ReadOptions {
  locale: Locale;
}

export interface Reading<N> {
  classified: Classified;
  /** Node of each block, same order as Page.blocks; where badges and highlights go. */
  places: N[];
  url: string | null;
}

/** Reads and classifies any tree in small steps; `yield`s wherever the work may pause. */
export function* readTree<N>(tree: Tree<N>, root: N, options: ReadOptions): Steps<Reading<N>> {
  const { today, hostKind = null, results } = options;
  const { page, places } = yield* read(tree, root, options.url);
  yield;
  const kind = typeof hostKind === 'function' ? (page.url === null ? null : hostKind(page.url)) : hostKind;
  const classified = (results && (yield* classifyResults(page, { today }))) || (yield* classifying(page, { today, hostKind: kind }));
  return { classified, places, url: page.url };
}
