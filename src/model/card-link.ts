import type { Block } from './page.ts';

/** Whether a block stands with others in one link, as the lines of a card do: it tells of the offering and leads to it. */
export function inCardLink(blocks: Block[], i: number): boolean {
  const within = blocks[i]?.within;
  return !!within && (blocks[i - 1]?.within === within || blocks[i + 1]?.within === within);
}
