/** The page learns nothing of the reader, and cannot make us act. */
import { expect, type Page, test } from '@playwright/test';
import { badges, coverAll, frameOf, inRoot, KNOWN, type Lens, press, share } from '../support/chromium.ts';
import { INDEX, learn, PROFILES, WORDS } from '../support/secret.ts';
import { settled } from '../support/standing.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } } };

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

const become = async (profile: object | null) =>
  (await lens.background()).evaluate(
    (p) => (p ? chrome.storage.local.set({ profile: p }) : chrome.storage.local.remove('profile')),
    profile,
  );

let count = 0;
async function index(): Promise<Page> {
  const page = await lens.open(`${KNOWN}/secret/${++count}`, INDEX);
  await settled(page, 4);
  return page;
}

for (const [moment, act] of [
  ['at rest', async () => {}],
  [
    'with the panel open',
    async (page: Page) => {
      await press(page, '.badge');
      await (await frameOf(page, 'panel.html')).locator('#what').waitFor();
    },
  ],
  [
    'with what does not fit dimmed',
    async (page: Page) => {
      await press(page, '.dimmer');
      await page.mouse.move(2, 2);
      // Without a profile there is nothing to dim, and no click on anything.
    },
  ],
] as const) {
  test(`${moment} the page learns the same of every reader`, moment === 'at rest' ? {} : { tag: '@long' }, async () => {
    const learnt: Record<string, unknown> = {};
    for (const [name, profile] of Object.entries(PROFILES)) {
      if (moment.includes('dimmed') && !profile) continue;
      await become(profile);
      const page = await index();
      await act(page);
      learnt[name] = await page.evaluate(learn, WORDS);
      await page.close();
    }
    const [first, ...rest] = Object.values(learnt);
    for (const other of rest) expect(other).toEqual(first);
    await become(null);
  });
}

test('the badges do differ by reader, for the reader alone', async () => {
  await become(PROFILES.graduate);
  const graduate = await badges(await index());
  await become(PROFILES.student);
  const student = await badges(await index());
  expect(graduate).not.toEqual(student);
  expect(graduate[0]).toContain('Not open to you');
  await become(null);
});

test('a profile changed elsewhere shows at once on the open page', async () => {
  const page = await index();
  expect((await badges(page))[0]).not.toContain('open to you');
  await become(PROFILES.graduate);
  await expect.poll(async () => (await badges(page))[0]).toContain('Not open to you');
  await become(null);
});

test('clicks that the page makes up, or steers through a picture over us, open nothing', { tag: '@long' }, async () => {
  const page = await index();
  await page.evaluate(() => {
    const host = [...document.documentElement.children].at(-1) as HTMLElement;
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 400, clientY: 40 }));
    host.click();
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await coverAll(page);
  await page.waitForTimeout(500);
  await press(page, '.badge');
  await page.waitForTimeout(300);
  expect(await inRoot(page, (root) => root.querySelector('.panel'))).toBeNull();
  await page.evaluate(() => document.querySelector('[popover]')?.remove());
  await page.waitForTimeout(500);
  await press(page, '.badge');
  await frameOf(page, 'panel.html');
});

test('words of the page are shown as text', async () => {
  const evil = INDEX.replace('Cardiology Elective', 'Cardiology Elective &lt;img src=x onerror=alert(1)&gt;&lt;b&gt;');
  const page = await lens.open(`${KNOWN}/secret/${++count}`, evil);
  await settled(page, 4);
  await press(page, '.badge');
  const panel = await frameOf(page, 'panel.html');
  await expect(panel.locator('.name')).toHaveText('Cardiology Elective <img src=x onerror=alert(1)><b>');
  expect(await panel.locator('img').count()).toBe(0);
});
