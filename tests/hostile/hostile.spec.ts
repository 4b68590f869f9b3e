/** Pages that attack their reader: nothing throws, nothing of ours is doubled or left lying about, and the page stays as it was. */
import { expect, test } from '@playwright/test';
import { badges, htmlUntouched, htmlWithoutUs, KNOWN, type Lens, LISTING, launch } from '../support/chromium.ts';
import { HOSTILE } from './pages.ts';

let lens: Lens;
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

/** How many nodes stand beside head and body; runs in the page. */
const besides = () => document.querySelectorAll('html > :not(head, body, frameset)').length;

test('there are many', () => expect(HOSTILE.length).toBeGreaterThanOrEqual(60));

for (const [i, { name, html, moves, any }] of HOSTILE.entries())
  test(name, async () => {
    lens.errors.length = 0;
    const page = await lens.open(`${KNOWN}/hostile-${i}`, html);
    if (any) await turnOver();
    else await expect.poll(async () => (await badges(page)).length, { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await page.evaluate(besides)).toBeLessThanOrEqual(1);
    if (!moves) expect((await htmlWithoutUs(page)) === (await htmlUntouched(lens, html))).toBe(true);
    expect(lens.errors).toEqual([]);
    await page.close();
  });
