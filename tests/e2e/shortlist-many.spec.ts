/** A list of thousands and files of many megabytes: what is drawn stays small, and the page stays alive. */
import { expect, test } from '@playwright/test';
import { type Lens, share } from '../support/chromium.ts';
import { fill, many } from '../support/many.ts';

let lens: Lens;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  lens = await share();
});
test.afterAll(() => lens.close());
test.afterEach(() => {
  expect(lens.errors).toEqual([]);
});

/** Megabytes are written on whatever machine this is; how long it takes is the benchmark's. */
const SOON = { timeout: 30_000 };

const json = (text: string) => ({ name: 'list.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('a file of 20 MB is refused at once, without being read', { tag: '@long' }, async () => {
  const page = await lens.openOwn('shortlist.html#settings');
  await page.locator('input[type=file]').setInputFiles(json(' '.repeat(20_000_000)));
  await expect(page.getByText('The file is too large to be a shortlist.')).toBeVisible();
  await page.close();
});

test('2,000 records come in by a preview while the page stays alive, and go out of sight again', { tag: '@long' }, async () => {
  test.slow();
  const page = await lens.openOwn('shortlist.html#settings');
  const file = JSON.stringify({ 'usce-lens': 1, listings: many(2_000), removed: [] });
  // Counts turns of the loop while the file is read: a frozen page has none.
  await page.evaluate(() => {
    const counted = window as unknown as { turns: number };
    counted.turns = 0;
    const turn = () => {
      counted.turns++;
      if (!document.querySelector('.coming')) setTimeout(turn);
    };
    document.querySelector('input[type=file]')?.addEventListener('change', turn);
  });
  await page.locator('input[type=file]').setInputFiles(json(file));
  await expect(page.getByText('New: 2000')).toBeVisible(SOON);
  expect(await page.evaluate(() => (window as unknown as { turns: number }).turns)).toBeGreaterThan(10);
  await page.locator('.coming').getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('Imported: 2000.')).toBeVisible(SOON);
  await page.getByRole('button', { name: 'Delete all saved offers' }).click();
  await expect(page.getByText('Removed: 2000')).toBeVisible(SOON);
  await page.close();
});

test('of 2,000 listings 25 are drawn, in every order, and more when asked', { tag: '@long' }, async () => {
  test.slow();
  await fill(lens, many(2_000));
  // What was removed above counts as removed until its word is gone.
  await (await lens.background()).evaluate(async () => {
    const { local } = (
      globalThis as unknown as { chrome: { storage: { local: { getKeys(): Promise<string[]>; remove(k: string[]): void } } } }
    ).chrome.storage;
    local.remove((await local.getKeys()).filter((key) => key.startsWith('gone:')));
  });
  const page = await lens.openOwn('shortlist.html');
  const rows = page.locator('.list tbody tr');
  await expect(rows).toHaveCount(25, SOON);
  await expect(page.getByText('2000 of 2000')).toBeVisible(SOON);
  const cost = page.getByRole('columnheader', { name: 'Cost' });
  await cost.getByRole('button').click();
  await expect(cost).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows).toHaveCount(25);
  await expect(rows.first()).toContainText('$201');
  await page.getByRole('button', { name: 'More: 1975' }).click();
  await expect(rows).toHaveCount(50);
  await page.getByRole('link', { name: 'Pictures' }).click();
  await expect(page.locator('.picture svg')).toHaveCount(2);
  expect(await page.locator('.picture .point').count()).toBeLessThanOrEqual(300);
  await page.close();
});
