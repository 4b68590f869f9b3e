/** page → blocks, cards, sections. The only stage, beside `show`, that knows the document, and only where it walks it. */
import type { Steps } from '../model/steps.ts';
import type { Page } from '../model.ts';
import { arrange } from './arrange.ts';
import type { Tree } from './tree.ts';
import { walk } from './walk.ts';

/** Reads a document; `places[i]` is the node of `page.blocks[i]`. Pauses now and then. */
export function* read<N>(tree: Tree<N>, root: N, url: string | null): Steps<{ page: Page; places: N[] }> {
  const { walked, places } = yield* walk(tree, root);
  return { page: yield* arrange(walked, url), places };
}
