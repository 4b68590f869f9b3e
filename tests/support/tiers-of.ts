/** A page told in parts: what stands in the offering itself, then in its section, then for the whole page. */
import { type Tier, tierIn } from '../../src/classify/facts/tier.ts';
import { type Sentence, sentencesOf } from '../../src/classify/sentences.ts';
import { finish } from '../../src/model/steps.ts';
import type { Page } from '../../src/model.ts';
import { pageOf } from './page-of.ts';

export const tierOf = (sentences: Sentence[], page: Page): Tier => finish(tierIn(sentences, page));

export function tiersOf(...parts: string[]): { page: Page; tiers: Tier[] } {
  const page = pageOf(parts.join('\n'));
  let next = 0;
  const tiers = parts.map((part) => {
    const blocks = pageOf(part).blocks.map(() => next++);
    return tierOf(sentencesOf(page.blocks, blocks), page);
  });
  return { page, tiers };
}
