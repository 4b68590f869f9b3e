/** The panel: what a reader sees, does and undoes in it. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { badges, frameOf, goesWith, inRoot, KNOWN, type Lens, launch, press, share } from '../support/chromium.ts';
import { settled } from '../support/standing.ts';

const LISTING = `<!doctype html><html lang="en"><head><title>Family Medicine Externship</title></head>
<body style="font:16px/1.5 serif;margin:24px;width:700px"><main><h1>Family Medicine Externship</h1>
<p>For international medical graduates. Four weeks in our office on Harlow Street, $1,400.</p>
<p>A deposit of $250 is not refunded.</p><div style="height:1800px"></div>
<p>You take the history, examine the patient and write the note, which Dr. Orsini reviews with you.</p><p>To apply, send your CV.</p></main></body></html>`;

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

declare const chrome: { storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } } };

let count = 0;
async function open(html = LISTING, from = lens): Promise<{ page: Page; panel: Frame }> {
  const page = await from.open(`${KNOWN}/panel/${++count}`, html);
  await settled(page);
  await press(page, '.badge');
  const panel = await frameOf(page, 'panel.html');
  await panel.locator('footer').waitFor();
  return { page, panel };
}
const isOpen = (page: Page) => inRoot(page, (root) => root.querySelector('.panel') !== null);

test('it says what the offering is, its rung, why, and that it may be wrong', async () => {
  const { panel } = await open();
  await expect(panel.locator('h1')).toHaveText('Externship, hands-on, in a clinic');
  await expect(panel.locator('.verdict')).toContainText('Strong: work with patients, in a clinic.');
  await expect(panel.locator('.ladder [aria-current]')).toContainText('Hands-on, clinic');
  await expect(panel.locator('.why')).toContainText('You take the history, examine the patient');
  await expect(panel.locator('.facts .silent').first()).toHaveText('not stated');
  await expect(panel.locator('.notice')).toContainText('This is not legal advice.');
});

test('what is likely says why it is likely', async () => {
  const hospital = `<!doctype html><html lang="en"><head><title>Observership | St. Odo Hospital</title></head><body><header>St. Odo Hospital</header><main><h1>Observership</h1>
<p>For international medical graduates. Observers come for four weeks; there is no patient contact. To apply, send your CV. The fee is $500.</p></main></body></html>`;
  const { panel } = await open(hospital);
  await expect(panel.locator('.why')).toContainText('likely, since the host is a hospital; the page does not say it');
  await expect(panel.locator('.facts .soft')).toContainText('Also not stated:');
});

test('at most three warnings before "more"', async () => {
  const { panel } = await open();
  const items = panel.locator('.warnings li');
  const more = panel.locator('.warnings .more');
  expect(await items.count()).toBeLessThanOrEqual(3);
  if (await more.count()) {
    await more.click();
    expect(await items.count()).toBeGreaterThan(3);
  }
});

test('where this reader has more to weigh than the badge says, the panel says why; the badge stays as it was', async () => {
  const { page, panel } = await open();
  const before = await badges(page);
  await expect(panel.locator('.warnings')).not.toContainText('On the badge');
  const profile = { schema: 1, status: 'graduate', budgetUsd: 100, specialty: 'general surgery' };
  await (await lens.background()).evaluate((own) => chrome.storage.local.set({ profile: own }), profile);
  await expect(panel.locator('.warnings')).toContainText('For you alone, and only here');
  const counted = (text = '') => text.replace(/\. (?:Check|Not open|Open).*/, '');
  expect((await badges(page)).map(counted)).toEqual(before.map(counted));
  await (await lens.background()).evaluate(() => chrome.storage.local.remove('profile'));
});

test('"show" scrolls to the words and frames them; closing takes the frame away', async () => {
  const { page, panel } = await open();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await panel.locator('.why blockquote', { hasText: 'You take the history' }).getByRole('button').click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  const boxes = () => inRoot(page, (root) => root.querySelectorAll('.quote').length);
  expect(await boxes()).toBeGreaterThan(0);
  await panel.locator('button.close').click();
  await expect.poll(boxes).toBe(0);
});

test('words that several warnings rest on stand once, and are shown in the page from each of them', async () => {
  const { page, panel } = await open(
    LISTING.replace(
      '<p>A deposit',
      '<p>Hands-on work in our office: you shadow the doctor, and take part only if she and the patient allow it.</p><p>A deposit',
    ),
  );
  await panel.locator('.warnings .more').click();
  const quotes = await panel.locator('.warnings q').allTextContents();
  expect(quotes).toEqual([...new Set(quotes)]);
  await panel.locator('.warnings li', { hasText: 'The same words as above:' }).first().getByRole('button').first().click();
  await expect.poll(() => inRoot(page, (root) => root.querySelectorAll('.quote').length)).toBeGreaterThan(0);
});

test('by keyboard: Enter opens, the focus goes in, Escape closes, the focus returns', async () => {
  const page = await lens.open(`${KNOWN}/panel/${++count}`, LISTING);
  await settled(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const panel = await frameOf(page, 'panel.html');
  await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('what');
  goesWith(page.keyboard.press('Escape'));
  await expect.poll(() => isOpen(page)).toBe(false);
  expect(await inRoot(page, (root) => root.activeElement?.className)).toContain('badge');
});

test('"this is wrong": the rating follows at once, is marked as the reader’s, and is taken back', { tag: '@long' }, async () => {
  const { page, panel } = await open();
  await panel.getByRole('button', { name: 'This is wrong' }).click();
  await panel.getByLabel('Where').selectOption('inpatient');
  await expect(panel.locator('h1')).toHaveText('Externship, hands-on, in a hospital');
  await expect(panel.locator('.why')).toContainText('your own value');
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('hands-on · hospital')]);
  await page.reload();
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('hands-on · hospital')]);
  await settled(page);
  await press(page, '.badge');
  const again = await frameOf(page, 'panel.html');
  await again.getByRole('button', { name: 'This is wrong' }).click();
  await again.getByRole('button', { name: 'Undo all' }).click();
  await expect(again.locator('h1')).toHaveText('Externship, hands-on, in a clinic');
});

test('save and take off again', async () => {
  const { panel } = await open();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel.getByRole('button', { name: 'Saved' })).toBeVisible();
  await panel.getByRole('button', { name: 'Saved' }).click();
  await expect(panel.getByRole('button', { name: 'Save', exact: true })).toBeVisible();
});

test('hiding for now takes badge and panel away', async () => {
  const { page, panel } = await open();
  await panel.locator('.hide summary').click();
  goesWith(panel.getByRole('button', { name: 'For now' }).click());
  await expect.poll(() => badges(page)).toEqual([]);
});

test('in Arabic it runs from right to left, and 320 pixels are enough', { tag: '@long' }, async () => {
  const arabic = await launch({ locale: 'ar' });
  const { page, panel } = await open(LISTING, arabic);
  expect(await panel.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl']);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await arabic.close();
});
