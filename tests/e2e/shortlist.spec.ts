/** From a rating to a plan: save in the popup, compare, export, delete, import gives back the same. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { badges, KNOWN, type Lens, LISTING, launch } from '../support/chromium.ts';

let lens: Lens;
test.beforeAll(async () => {
  lens = await launch();
});
test.afterAll(() => lens.close());

test('saved listings are compared, exported, deleted, and come back the same', async () => {
  for (const path of ['a', 'b', 'c']) {
    const page = await lens.open(`${KNOWN}/${path}`, LISTING.replaceAll('Internal Medicine', `Internal Medicine ${path}`));
    await expect.poll(() => badges(page)).toHaveLength(1);
    const popup = await lens.popup(page);
    await popup.click({ name: 'Save' });
    await expect.poll(() => popup.text()).toContain('Saved');
    await popup.close();
  }
  const page = await lens.openOwn('shortlist.html');
  await expect(page.locator('tbody tr')).toHaveCount(3);
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(1).check();
  await page
    .getByLabel(/^Status: /)
    .first()
    .selectOption('applied');
  await page.getByRole('link', { name: /^Compare/ }).click();
  await expect(page.locator('table.compare thead th')).toHaveCount(2);
  await page.getByRole('link', { name: 'Plan' }).click();
  await expect(page.getByText('Stays in the plan: 1.')).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();

  const exported = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export all' }).click()]);
    return JSON.parse(readFileSync(await file.path(), 'utf8'));
  };
  const byId = (all: { listings: { id: string }[] }) => [...all.listings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const before = await exported();
  await page.getByRole('button', { name: 'Delete all saved listings' }).click();
  await expect(page.getByText('Removed: 3')).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(before)) });
  await page.locator('.box').getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('Imported: 3.')).toBeVisible();
  expect(byId(await exported())).toEqual(byId(before));
  expect(lens.errors).toEqual([]);
});
