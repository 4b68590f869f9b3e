/** From the first run to a plan: answer, save in the popup, compare, plan, export, delete; import gives back the same. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { hash } from '../../src/sites/signature.ts';
import { badges, KNOWN, type Lens, LISTING, share } from '../support/chromium.ts';
import { fill } from '../support/many.ts';
import { saved } from '../support/saved.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

test('from the first run to a plan, out, away and back the same', async () => {
  test.slow();
  const first = await lens.openOwn('welcome.html');
  await first.getByLabel('I am').selectOption('graduate');
  await first.getByLabel('Budget for one rotation').fill('2000');
  await expect(first.getByText('Saved', { exact: true })).toBeVisible();
  await first.close();
  for (const path of ['a', 'b', 'c']) {
    const page = await lens.open(`${KNOWN}/${path}`, LISTING.replaceAll('Internal Medicine', `Internal Medicine ${path}`));
    await expect.poll(() => badges(page)).toEqual([expect.stringContaining('Open to you')]);
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
  await expect(page.getByText('Rotations in the plan: 1.')).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();

  const exported = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export all' }).click()]);
    return JSON.parse(readFileSync(await file.path(), 'utf8'));
  };
  const byId = (all: { listings: { id: string }[] }) => [...all.listings].sort((a, b) => (a.id < b.id ? -1 : 1));
  const before = await exported();
  expect(before).toMatchObject({ profile: { status: 'graduate', budgetUsd: 2000 }, removed: [] });
  expect(before.listings).toHaveLength(3);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Removed: 3')).toBeVisible();
  expect(await exported()).toMatchObject({ profile: null, listings: [], removed: [{}, {}, {}] });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(before)) });
  await page.locator('.coming').getByRole('button', { name: 'Import' }).click();
  await expect(page.getByText('Imported: 3.')).toBeVisible();
  const after = await exported();
  expect(byId(after)).toEqual(byId(before));
  expect(after).toMatchObject({ profile: before.profile, removed: [] });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone')).toBeVisible();
  expect(await exported()).toMatchObject({ profile: null, listings: [] });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => byId(await exported())).toEqual(byId(before));
  expect(lens.errors).toEqual([]);
  await page.close();
});

test('what the reader put right of a saved listing goes out with it and comes back', async () => {
  const entry = saved('https://own.example/', { title: 'Own' });
  await fill(lens, [entry]);
  const own = { form: 1, off: false, offHosts: [], hidden: [], corrections: { [hash(entry.id)]: { fee: 900 } } };
  await (await lens.background()).evaluate((sites) => chrome.storage.local.set({ sites }), own);
  const page = await lens.openOwn('shortlist.html#settings');
  const count = page.getByRole('listitem').filter({ hasText: 'Your corrections:' });
  await expect(count).toContainText('Your corrections: 1');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export all' }).click()]);
  await count.getByRole('button').click();
  await expect(count).toContainText('Your corrections: 0');
  await page.locator('input[type=file]').setInputFiles(await file.path());
  await expect(page.locator('.coming')).toContainText('Your corrections: 1');
  await page.locator('.coming').getByRole('button', { name: 'Import' }).click();
  await expect(count).toContainText('Your corrections: 1');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(count).toContainText('Your corrections: 0');
  await page.close();
});

test('what cannot be read is said, shown with its reason, downloaded and dropped, with a way back', async () => {
  const dear = { form: 9, saved: { listing: { title: 'From another day' } } };
  await (await lens.background()).evaluate((record) => chrome.storage.local.set({ 'saved:x': record }), dear);
  const page = await lens.openOwn('shortlist.html');
  await page.getByText('kept aside: 1').getByRole('link', { name: 'Settings' }).click();
  const record = page.locator('.asides li');
  await expect(record).toContainText('From another day');
  await expect(record).toContainText('Written by a newer version');
  const [file] = await Promise.all([page.waitForEvent('download'), record.getByRole('button', { name: 'Download' }).click()]);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject([{ from: 'saved:x', data: dear }]);
  await record.getByRole('button', { name: 'Delete' }).click();
  await expect(record).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(record).toHaveCount(1);
  await record.getByRole('button', { name: 'Delete' }).click();
  await page.close();
});
