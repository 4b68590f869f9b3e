/** How soon the popup shows its page: a time, which only a quiet machine can measure. */
import { expect, test } from '@playwright/test';
import { badges, KNOWN, type Lens, launch } from '../support/chromium.ts';

const LISTING = `<!doctype html><html lang="en"><title>Externship</title><h1>Internal Medicine Externship</h1>
<p>For international medical graduates. Four weeks, $1,500. You take histories and examine patients in our office. Apply with a CV.</p></html>`;

let lens: Lens;
test.beforeAll(async () => {
  lens = await launch();
});
test.afterAll(() => lens.close());

test('opens in under 150 ms', async () => {
  const page = await lens.open(KNOWN, LISTING);
  await expect.poll(() => badges(page)).toHaveLength(1);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const popup = await lens.popup(page);
    const shown = () => popup.evaluate(() => performance.getEntriesByName('popup-shown')[0]?.startTime ?? null);
    await expect.poll(shown).not.toBeNull();
    times.push((await shown()) as number);
    await popup.close();
  }
  const median = times.sort((a, b) => a - b)[2];
  test.info().annotations.push({ type: 'opened after ms', description: times.map(Math.round).join(' ') });
  expect(median).toBeLessThan(150);
});
