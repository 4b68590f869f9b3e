/** A page read from a piece of HTML, and the offerings it lists. */
import { findOfferings } from '../../src/classify/offerings.ts';
import type { Scope } from '../../src/classify/scope.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { finish } from '../../src/model/steps.ts';
import type { Page, PageCopy } from '../../src/model.ts';
import { copyTree } from '../../src/read/copy-tree.ts';
import { parsedTree } from '../../src/read/parsed-tree.ts';
import { read } from '../../src/read/read.ts';

/** What the lens sends of a page. */
export function copyOf(html: string): PageCopy {
  const { tree, root } = parsedTree(html);
  return finish(copyTree(tree, root)).copy;
}

export function pageFrom(html: string): Page {
  const { tree, root } = parsedTree(html);
  return finish(read(tree, root, null)).page;
}

export function offeringsIn(html: string): Scope[] {
  const page = pageFrom(html);
  const main = page.blocks.flatMap((b, i) => (b.region === 'main' ? [i] : []));
  return finish(findOfferings(page, sentencesOf(page.blocks, main)));
}

export const titlesIn = (html: string): string[] => offeringsIn(html).map((s) => s.title);
