/** A page read from a piece of HTML, and the offerings it lists. */
import { findOfferings } from '../../src/classify/offerings.ts';
import type { Scope } from '../../src/classify/scope.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import type { Page } from '../../src/model.ts';
import { parsedTree } from '../../src/read/parsed-tree.ts';
import { read } from '../../src/read/read.ts';

export function pageFrom(html: string): Page {
  const { tree, root } = parsedTree(html);
  const steps = read(tree, root, null);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.page;
}

export function offeringsIn(html: string): Scope[] {
  const page = pageFrom(html);
  const main = page.blocks.flatMap((b, i) => (b.region === 'main' ? [i] : []));
  return findOfferings(page, sentencesOf(page.blocks, main));
}

export const titlesIn = (html: string): string[] => offeringsIn(html).map((s) => s.title);
