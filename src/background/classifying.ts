/**
 * Reads and classifies what the lens of a tab has copied. Here, and not in the page: patterns are made ready once for all pages, and
 * no page waits for it.
 */
import type { Reading, ReadOptions } from '../engine.ts';
import type { Classified, PageCopy } from '../model.ts';
import { copiedTree } from '../read/copied-tree.ts';
import { inSlices } from '../slices.ts';

/** Longest stretch at one go, in ms: a popup that asks meanwhile may wait so long. */
const SLICE = 20;
/** The copy that is at work, by tab. */
const atWork = new Map<number, PageCopy>();
/** What was classified last, by tab, until it is shown. */
const unshown = new Map<number, { url: string; classified: Classified }>();

/** What the page says, by the numbers of the copy's nodes; gives up what is still at work for the same tab, whose page has changed since. @throws where it is given up. */
export async function classifyFor(tab: number, copy: PageCopy, options: ReadOptions & { url: string }): Promise<Reading<number>> {
  atWork.set(tab, copy);
  const wanted = () => atWork.get(tab) === copy;
  try {
    // The build puts it into the same file, but it is not run before: the browser starts the background for many smaller things.
    const { readTree } = await import('../engine.ts');
    const reading = await inSlices(readTree(copiedTree(copy), 0, options), wanted, SLICE);
    unshown.set(tab, { url: options.url, classified: reading.classified });
    return reading;
  } finally {
    if (wanted()) atWork.delete(tab);
  }
}

/**
 * What was just classified for this page, which the lens then need not send back. @throws where it is not known any more: the
 * background was stopped meanwhile, or another page came.
 */
export function justClassified(tab: number, url: string): Classified {
  const found = unshown.get(tab);
  unshown.delete(tab);
  if (found?.url !== url) throw new Error('Not known any more');
  return found.classified;
}
