/** A walked page → blocks with their regions, cards, sections. Knows no document. */
import type { Steps } from '../model/steps.ts';
import type { Page } from '../model.ts';
import { findCards, findSections } from './cards.ts';
import { markRegions } from './regions.ts';
import type { Walked } from './walked.ts';

/** Says what the blocks of a page are; sets their regions in place. Pauses now and then. */
export function* arrange(walked: Walked, url: string | null): Steps<Page> {
  markRegions(walked);
  yield;
  return {
    url: url ?? walked.canonical,
    title: walked.title,
    blocks: walked.blocks,
    cards: yield* findCards(walked),
    sections: findSections(walked),
  };
}
