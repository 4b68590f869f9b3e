/** How long the popup takes to open. */
import { expect, type Page } from '@playwright/test';
import { badges, type Lens } from './chromium.ts';

const ROUNDS = 9;

/** Milliseconds from the popup's beginning until it shows the rating of a page that has a badge, of several openings in order of size. */
export async function openingTimes(lens: Lens, page: Page): Promise<number[]> {
  await expect.poll(() => badges(page)).toHaveLength(1);
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const popup = await lens.popup(page);
    const shown = () => popup.evaluate(() => performance.getEntriesByName('popup-shown')[0]?.startTime ?? null);
    await expect.poll(shown).not.toBeNull();
    times.push((await shown()) as number);
    await popup.close();
  }
  return times.sort((a, b) => a - b);
}
