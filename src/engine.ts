/**
 * read → classify → rate, in slices. The same code runs in the page, in tests and in the `rate` command.
 */
import { classifying } from './classify/classify.ts';
import { classifyResults } from './classify/results.ts';
import type { Classified, Host, Locale, RatedListing } from './model.ts';
import { strength } from './rate/strength.ts';
import { read } from './read/read.ts';
import { domTree, type Tree } from './read/tree.ts';

export interface EngineOptions {
  url: string | null;
  /** ISO date of today; deadlines and windows are read against it. */
  today: string;
  locale: Locale;
  /** What the list of known sites says stands behind the address; a function is asked with the page's own. */
  hostKind?: Host | null | ((url: string) => Host | null);
  /** The reader wants lists of results on this site to be read, entry by entry. */
  results?: boolean | undefined;
}

export interface Reading<N> {
  classified: Classified;
  /** Node of each block, same order as Page.blocks; where badges and highlights go. */
  places: N[];
  url: string | null;
}

/** Reads and classifies any tree in small steps; `yield`s wherever the work may pause. */
export function* readTree<N>(tree: Tree<N>, root: N, options: EngineOptions): Generator<void, Reading<N>> {
  const { page, places } = yield* read(tree, root, options.url);
  yield;
  const { today, hostKind = null } = options;
  const kind = typeof hostKind === 'function' ? (page.url === null ? null : hostKind(page.url)) : hostKind;
  const results = options.results ? classifyResults(page, { today }) : null;
  return { classified: results ?? (yield* classifying(page, { today, hostKind: kind })), places, url: page.url };
}

/** The same for a live document. */
export const readAndClassify = (document: Document, options: EngineOptions): Generator<void, Reading<Node>> =>
  readTree(domTree(document.defaultView as typeof globalThis & Window), document as Node, options);

/** A classified offering with its strength; advice is added by `advise`. */
export function withStrength(listing: Reading<unknown>['classified']['listings'][number]): RatedListing {
  const { type, contact, contactBasis, setting, settingBasis } = listing;
  return {
    ...listing,
    strength: strength(type, contact, contactBasis, setting, settingBasis),
    warnings: [],
    signs: [],
    questions: [],
    fit: null,
  };
}
