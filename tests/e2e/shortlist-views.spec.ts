/** The views of the shortlist: nothing that axe minds, nothing too wide, no smaller letters than asked for, each picture with its table, all by the keyboard. */
import { expect, test } from '@playwright/test';
import { minded } from '../support/axe.ts';
import { type Lens, launch, share } from '../support/chromium.ts';
import { fill } from '../support/many.ts';
import { fee, quote, saved } from '../support/saved.ts';

const ENTRIES = [
  saved(
    'https://a.example/',
    {
      title: 'Cardiology Elective',
      type: 'elective',
      setting: 'inpatient',
      facts: {
        fee: fee(2400),
        weeks: { min: 4, max: 4 },
        place: { city: 'Boston', state: 'MA' },
        deadline: '2090-02-01',
        leadTimeWeeks: 8,
      },
      evidence: [quote('deadline', 'Apply by February 1.'), quote('refund', 'Refunds until 30 days before the start.')],
    },
    { startOn: '2090-04-03', status: 'asked' },
  ),
  saved('https://b.example/', {
    title: 'Family Medicine Externship',
    facts: { fee: fee(1400), weeks: { min: 8, max: 8 }, place: { city: 'Lynn', state: 'MA' } },
  }),
  saved('https://c.example/', { title: 'Surgery Clerkship', type: 'clerkship', setting: 'inpatient' }),
];
const VIEWS = ['list', 'compare', 'plan', 'pictures', 'settings'];

for (const locale of ['en', 'es', 'ar'])
  test.describe(locale, locale === 'en' ? {} : { tag: '@long' }, () => {
    let lens: Lens;
    test.beforeAll(async () => {
      lens = await (locale === 'en' ? share() : launch({ locale }));
      await fill(lens, ENTRIES);
    });
    test.afterAll(() => lens.close());
    test.afterEach(() => {
      expect(lens.errors).toEqual([]);
    });

    for (const [colorScheme, width] of [
      ['light', 1200],
      ['dark', 360],
    ] as const)
      test(`${colorScheme}, ${width} wide`, colorScheme === 'light' ? {} : { tag: '@long' }, async () => {
        test.slow();
        const page = await lens.openOwn('shortlist.html');
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
        for (const n of [0, 1]) await page.locator('.list').getByRole('checkbox').nth(n).check();
        await page.locator('.list tbody tr').nth(2).getByRole('button').last().click();
        for (const view of VIEWS) {
          await page.locator(`nav a[href="#${view}"]`).click();
          await expect(page.locator(`nav a[href="#${view}"]`)).toHaveAttribute('aria-current', 'page');
          if (view === 'pictures') await expect(page.locator('.picture svg')).toHaveCount(2);
          expect(await minded(page), view).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBeLessThanOrEqual(0);
          expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('14px');
        }
        await page.locator('details:has(.field.exam) > summary').click();
        const exam = page.locator('.field.exam').first();
        await exam.locator('select').selectOption('yes');
        await exam.locator('input').fill('24x');
        await expect(exam.locator('input')).toHaveAccessibleDescription(/24x/);
        expect(await minded(page), 'what is not valid').toEqual([]);
        await exam.locator('select').selectOption('');
        await page.close();
      });
  });

test.describe('what the views say', () => {
  let lens: Lens;
  test.beforeAll(async () => {
    lens = await share();
    await fill(lens, ENTRIES);
  });
  test.afterAll(() => lens.close());

  test('side by side, what is best is ticked and said, and what is the same steps back', async () => {
    const page = await lens.openOwn('shortlist.html');
    for (const n of [0, 1]) await page.locator('.list').getByRole('checkbox').nth(n).check();
    await page.locator('nav a[href="#compare"]').click();
    const row = (name: string) => page.locator('.compare tbody tr').filter({ has: page.getByRole('rowheader', { name }) });
    await expect(row('Cost').first().locator('.good')).toHaveText('$1,400 (the best here)');
    await expect(page.getByRole('rowheader', { name: 'What you do (the same in all)' })).toBeVisible();
    await page.getByLabel('Only what differs').check();
    await expect(page.getByRole('rowheader', { name: 'What you do' })).toHaveCount(0);
    await page.close();
  });

  test('each picture has a table with the same', async () => {
    const page = await lens.openOwn('shortlist.html#pictures');
    await expect(page.getByRole('img', { name: 'Picture: Strength and cost.' })).toBeVisible();
    await expect(page.locator('.picture .point')).toHaveCount(2);
    await expect(page.getByText('cost or strength is not known: 1')).toBeVisible();
    const rows = page.getByRole('table', { name: 'Strength and cost' }).getByRole('row');
    await expect(rows).toHaveCount(4);
    await expect(rows.filter({ hasText: 'Family Medicine Externship' })).toContainText('$1,400');
    const dates = page.getByRole('table', { name: 'Calendar' }).getByRole('row');
    await expect(dates).toContainText(['Date', 'Deadline', 'Last day to apply', 'Last day to cancel', 'Rotation']);
    await expect(dates.nth(1)).toContainText('Apply by February 1.');
    await page.close();
  });

  test('a stay that could join a trip is proposed, and planned by the keyboard', async () => {
    const page = await lens.openOwn('shortlist.html#plan');
    await expect(page.getByText('“Family Medicine Externship” and “Cardiology Elective” are both in MA.')).toBeVisible();
    await page.getByRole('button', { name: 'Plan it from May 1, 2090' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Cardiology Elective + Family Medicine Externship')).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Plan it from May 1, 2090' })).toBeVisible();
    await page.close();
  });
});
