/**
 * read → classify → rate → advise, in one go or in slices.
 * The same code runs in the page, in tests and in the `rate` command.
 */
import type { Classified, Locale } from './model.ts';

export interface EngineOptions {
  url: string | null;
  /** ISO date of today; deadlines and windows are read against it. */
  today: string;
  locale: Locale;
}

export interface Reading<N> {
  classified: Classified;
  /** Node of each block, same order as Page.blocks; where badges and highlights go. */
  places: N[];
}

/**
 * Reads and classifies a document in small steps; `yield`s wherever the work may pause (under 5 ms apart).
 * Drive it with `for (const _ of …)` in Node, with a scheduler in a page.
 */
export function* readAndClassify(_document: Document, _options: EngineOptions): Generator<void, Reading<Node>> {
  return { classified: { page: 'not-a-listing', because: 'no-offer', listings: [] }, places: [] };
}
