/** page → blocks, cards, structured data. The only stage, beside `show`, that knows the document. */
import type { Page, Structured } from '../model.ts';
import { findCards, findSections } from './cards.ts';
import { fold } from './gather.ts';
import { markRegions } from './regions.ts';
import type { Tree } from './tree.ts';
import { walk } from './walk.ts';

const OFFER_TYPES = /course|educationaloccupationalprogram|event|offer|product|service/i;

/** Reads a document; `places[i]` is the node of `page.blocks[i]`. Pauses now and then. */
export function* read<N>(tree: Tree<N>, root: N, url: string | null): Generator<void, { page: Page; places: N[] }> {
  const walked = yield* walk(tree, root);
  markRegions(walked);
  yield;
  const cards = yield* findCards(walked);
  return {
    page: {
      url: url ?? walked.canonical,
      title: walked.title,
      lang: walked.lang,
      blocks: walked.blocks,
      cards,
      sections: findSections(walked),
      structured: walked.jsonLd.flatMap(structured),
    },
    places: walked.places,
  };
}

/** Offers among the objects of one JSON-LD script; a script that does not parse holds none. */
function structured(json: string): Structured[] {
  let top: unknown;
  try {
    top = JSON.parse(json);
  } catch {
    return [];
  }
  const found: Structured[] = [];
  const queue: unknown[] = [top];
  for (let i = 0; i < queue.length && i < 500; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value);
    else if (value && typeof value === 'object') {
      const entries = Object.entries(value);
      const type = String((value as Record<string, unknown>)['@type'] ?? '');
      if (OFFER_TYPES.test(type)) {
        const strings = entries.filter((e): e is [string, string] => typeof e[1] === 'string' && !e[0].startsWith('@'));
        const name = strings.find(([key]) => key === 'name')?.[1];
        found.push({ type, name: name ? fold(name) : null, strings: strings.map((e) => fold(e[1])) });
      }
      queue.push(...entries.map((e) => e[1]));
    }
  }
  return found;
}
