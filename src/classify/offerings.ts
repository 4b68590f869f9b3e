/** Finds the offerings of a page that lists several, each with what the page says of it. */

import { plain } from '../lexicon/plain.ts';
import type { Steps } from '../model/steps.ts';
import type { Card, Page } from '../model.ts';
import { choose } from './offerings/choose.ts';
import { beginsWithMark } from './offerings/footnotes.ts';
import { headsOf } from './offerings/heads.ts';
import { meanings } from './offerings/legend.ts';
import { carried } from './offerings/legend-carried.ts';
import { inKnownColumns, isMark, isWord } from './offerings/meaning.ts';
import { isPicture } from './offerings/pictures.ts';
import { scopesOf } from './offerings/scopes.ts';
import { tellings } from './offerings/tellings.ts';
import { EXPERIENCE, READERS } from './offerings/words.ts';
import type { Scope } from './scope.ts';
import type { Sentence } from './sentences.ts';

const FEWEST = 2;

/** One scope an offering, in page order; empty where the page does not list several. */
export function* findOfferings(page: Page, sentences: Sentence[]): Steps<Scope[]> {
  const { blocks } = page;
  if (page.cards.length < FEWEST) return [];
  const headOf = headsOf(page);
  const columns = new Set(blocks.flatMap(({ cell }) => (cell && headOf(cell)?.block.text.toLowerCase()) ?? []));
  const key = inKnownColumns(yield* meanings(blocks), columns);
  const codes = (card: Card) => (key.length ? carried(blocks, card, key, headOf) : []);
  const words = (card: Card) =>
    codes(card)
      // A picture stands on everything, whatever is sold; a mark that a sentence speaks of sets a few apart.
      .filter((m) => !isPicture(m.code) && (!isMark(m) || beginsWithMark(m)))
      .map((m) => m.quote)
      .join('. ');
  const keyBlocks = new Set(key.filter((m) => !isWord(m) && !isMark(m)).map((m) => m.block));
  const bits = yield* tellings(page, headOf);
  const chosen = yield* choose(page, bits, words, keyBlocks, speaksOfExperience(page));
  if (chosen.offerings.length < FEWEST) return [];
  return yield* scopesOf(page, sentences, chosen, { all: key, of: codes, headOf });
}

/** Whether the page names an experience at all; where it does not, only prices and weeks make a list one of offerings. */
function speaksOfExperience({ blocks, title }: Page): boolean {
  let named = EXPERIENCE.test(plain(title)) ? 1 : 0;
  let times = named;
  for (const block of blocks) {
    if (block.region !== 'main') continue;
    const text = plain(block.text);
    if (EXPERIENCE.test(text)) named++;
    if (named + times > 1 || READERS.test(text)) times++;
    if (named && times > 1) return true;
  }
  return false;
}
