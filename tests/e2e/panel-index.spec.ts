/** A page of many offerings: what the summary and its panel say and do. */
import { expect, type Page, test } from '@playwright/test';
import { badges, frameOf, inRoot, KNOWN, type Lens, press, share } from '../support/chromium.ts';
import { INDEX, PROFILES } from '../support/secret.ts';
import { settled, spots } from '../support/standing.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

let count = 0;
async function open(): Promise<Page> {
  const page = await lens.open(`${KNOWN}/index/${++count}`, INDEX);
  await settled(page, 4);
  return page;
}
const become = async (profile: object) => (await lens.background()).evaluate((p) => chrome.storage.local.set({ profile: p }), profile);

test('steps, the list of all, and the panel that turns with them', async () => {
  const page = await open();
  await press(page, '.words');
  const panel = await frameOf(page, 'panel.html');
  await expect(panel.locator('.steps')).toContainText('1 of 3');
  await expect(panel.locator('.steps summary')).toHaveText('All offers on this page: 3');
  await panel.getByRole('button', { name: 'Next offer' }).click();
  await expect(panel.locator('.name')).toHaveText('Cardiology Observership');
  await press(page, '.next');
  await expect(panel.locator('.name')).toHaveText('Cardiology Externship');
  // After the last comes the first.
  await press(page, '.next');
  await expect(panel.locator('.name')).toHaveText('Cardiology Elective');
  await press(page, '.previous');
  await expect(panel.locator('.name')).toHaveText('Cardiology Externship');
  expect(await inRoot(page, (root) => [...root.querySelectorAll('.badge')].map((b) => b.classList.contains('current')))).toEqual([
    false,
    false,
    true,
  ]);
  await panel.locator('.steps summary').click();
  await panel.getByRole('button', { name: /Cardiology Observership/ }).click();
  await expect(panel.locator('.name')).toHaveText('Cardiology Observership');
});

test('its panel says how many are open to this reader, and each of all how', async () => {
  await become(PROFILES.graduate);
  const page = await open();
  await press(page, '.words');
  const panel = await frameOf(page, 'panel.html');
  await expect(panel.locator('.steps summary')).toHaveText(/^Open to you: \d of 3( · To check: \d)?$/);
  await panel.locator('.steps summary').click();
  const said = await panel.locator('.steps li small').allTextContents();
  expect(said[0]).toContain('Not open to you');
  const [open_, check] = ['Open to you', 'Check whether'].map((words) => said.filter((one) => one.includes(words)).length);
  await expect(panel.locator('.steps summary')).toHaveText(`Open to you: ${open_} of 3${check ? ` · To check: ${check}` : ''}`);
});

test('what is not open to the reader is dimmed, and one key undoes it', async () => {
  await become(PROFILES.graduate);
  const page = await open();
  const sheets = () => inRoot(page, (root) => [...root.querySelectorAll('.sheet')].map((sheet) => sheet.classList.contains('dim')));
  const pressed = () => inRoot(page, (root) => root.querySelector('.dimmer')?.getAttribute('aria-pressed'));
  await press(page, '.dimmer');
  expect(await sheets()).toEqual([true, false, false]);
  expect(await pressed()).toBe('true');
  await page.keyboard.press('Escape');
  expect(await sheets()).toEqual([]);
  expect(await pressed()).toBe('false');
  // And by the button itself.
  await press(page, '.dimmer');
  await press(page, '.dimmer');
  expect(await sheets()).toEqual([]);
});

test('on a long list a badge is built when its title comes near', async () => {
  const cards = Array.from(
    { length: 60 },
    (_, i) => `<li><h3>Surgery Externship</h3><p>Site ${i}: you examine patients. Four weeks, $${900 + i}.</p>`,
  );
  const page = await lens.open(`${KNOWN}/long-list`, `<html lang="en"><h1>Surgery Externships</h1><ul>${cards.join('')}</ul></html>`);
  await expect.poll(async () => (await badges(page)).length).toBeGreaterThanOrEqual(12);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(async () => (await spots(page)).some(({ kind, top }) => kind.startsWith('badge') && top > 0)).toBe(true);
  expect((await badges(page)).length).toBeLessThan(60);
});
