/** The pages that attack their reader, in Firefox: nothing throws, nothing of ours is doubled. */
import { expect, test } from '@playwright/test';
import { KNOWN, LISTING } from '../support/answers.ts';
import { badges, type FirefoxLens, launch } from '../support/firefox.ts';
import { HOSTILE } from './pages.ts';

let lens: FirefoxLens;
test.beforeAll(async () => {
  lens = await launch();
});
test.afterAll(() => lens.close());

/** Waits until a listing opened after the page has its badge: the page has had its turn by then. */
async function turnOver(): Promise<void> {
  const page = await lens.open(`${KNOWN}/after`, LISTING);
  await expect.poll(() => badges(page)).toHaveLength(1);
  await page.close();
}

/** What Firefox itself says of such pages. */
const BROWSERS_OWN = /document tree is too deep|blocked the loading of a resource \(img-src\) at \S*favicon/;

const besides = () => document.querySelectorAll('html > :not(head, body, frameset)').length;

for (const [i, { name, html, any, endless, becomes }] of HOSTILE.entries())
  test(name, async () => {
    test.skip(!!endless, 'WebDriver waits for it for ever');
    lens.errors.length = 0;
    const page = await lens.open(`${KNOWN}/hostile-${i}`, html);
    if (becomes) await page.waitForFunction((title: string) => document.title === title, {}, becomes);
    if (any) await turnOver();
    else await expect.poll(async () => (await badges(page)).length, { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await page.evaluate(besides)).toBeLessThanOrEqual(1);
    expect(lens.errors.filter((error) => !BROWSERS_OWN.test(error))).toEqual([]);
    await page.close();
  });
