/** Rates the text of an HTML file; for the commands and tests. */
import { type EngineOptions, readTree, withStrength } from './engine.ts';
import type { RatedPage } from './model.ts';
import { parsedTree } from './read/parsed-tree.ts';

export function rateHtml(html: string, options: EngineOptions): RatedPage {
  const { tree, root } = parsedTree(html);
  const steps = readTree(tree, root, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue;
    const { classified, url } = step.value;
    return { schema: 1, url, page: classified.page, because: classified.because, listings: classified.listings.map(withStrength) };
  }
}
