/** The first run: opened once, answers change the sample at once and are kept. */
import { expect, type Page, test } from '@playwright/test';
import { minded } from '../support/axe.ts';
import { type Lens, launch, welcomePage } from '../support/chromium.ts';

declare const chrome: {
  runtime: { reload(): void };
  storage: { local: { get(key: string): Promise<Record<string, { profile: unknown }>> } };
};

const saysOfSample = (page: Page) => page.locator('.said');

test.describe('in English', () => {
  let lens: Lens;
  let page: Page;
  test.beforeAll(async () => {
    lens = await launch({ welcome: true });
    page = await welcomePage(lens.context, lens.id);
  });
  test.afterAll(() => lens.close());

  test('the sample is rated before anything is answered, and its fit follows each answer', async () => {
    const said = saysOfSample(page);
    await expect(said).toContainText('Externship');
    await expect(said.getByRole('img', { name: 'strength 4− of 5' })).toBeVisible();
    await expect(said).toContainText('Answer a question above');
    await page.getByLabel('I am').selectOption('graduate');
    await expect(said).toContainText('Open to you');
    await page.getByLabel('Budget for one rotation').fill('1,500');
    await expect(said).toContainText('Your budget for one rotation is $1,500.');
    await page.getByLabel('Specialty').fill('internal medicine');
    await expect(said).toContainText('It is in your field');
    await page.getByLabel('I am').selectOption('student');
    await expect(said).toContainText('Not open to you');
    const stored = () =>
      lens.background().then((worker) => worker.evaluate(async () => (await chrome.storage.local.get('profile')).profile?.profile));
    await expect.poll(stored).toEqual({ schema: 1, status: 'student', specialty: 'internal medicine', budgetUsd: 1500 });
    expect(lens.errors).toEqual([]);
    expect(lens.requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
  });

  test('all of it is reached by the keyboard', async () => {
    await page.reload();
    await page.getByLabel('I am').focus();
    const reached: string[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || ''));
    }
    expect(reached).toEqual(['f-specialty', 'f-budgetUsd', 'More about you', 'Shortlist']);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1200])
      test(`has nothing that axe minds, and nothing too wide: ${colorScheme}, ${width}`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await minded(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });

  test('is not opened by an update', { tag: '@long' }, async () => {
    await page.goto('about:blank');
    const gone = (await lens.background()).evaluate(() => chrome.runtime.reload()).catch(() => {});
    await lens.context.waitForEvent('serviceworker');
    await gone;
    const own = await lens.openOwn('shortlist.html');
    await expect(own.getByRole('main')).toHaveAttribute('aria-busy', 'false');
    expect(lens.context.pages().filter((one) => one.url().includes('welcome.html'))).toEqual([]);
  });
});

for (const [locale, open, dir] of [
  ['es', 'Abierta para usted', 'ltr'],
  ['ar', 'متاح لك', 'rtl'],
] as const)
  test(`in ${locale}`, { tag: '@long' }, async () => {
    const lens = await launch({ locale, welcome: true });
    const page = await welcomePage(lens.context, lens.id);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await page.locator('#f-status').selectOption('graduate');
    await expect(saysOfSample(page)).toContainText(open);
    expect(await minded(page)).toEqual([]);
    await lens.close();
  });
