import { expect, test } from '@playwright/test';
import { badges, htmlUntouched, htmlWithoutUs, inRoot, KNOWN, type Lens, LISTING, RECIPE, share } from '../support/chromium.ts';

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

test('a listing on a known host gets a badge that says what it is', async () => {
  const page = await lens.open(KNOWN, LISTING);
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('Externship, hands-on · clinic')]);
});

test('the badge moves nothing, and without it the page is as it was', async () => {
  const page = await lens.open(`${KNOWN}/2`, LISTING);
  await expect.poll(() => badges(page)).toHaveLength(1);
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => done(observer.takeRecords().length));
      }),
  );
  expect(shifts).toBe(0);
  expect(await htmlWithoutUs(page)).toBe(await htmlUntouched(lens, LISTING));
});

test('a page without an offer is left alone', async () => {
  const page = await lens.open(`${KNOWN}/3`, RECIPE);
  const listing = await lens.open(`${KNOWN}/4`, LISTING);
  // The listing opened after it has its badge by then, so this page has had its turn.
  await expect.poll(() => badges(listing)).toHaveLength(1);
  expect(await inRoot(page, () => 'something')).toBeNull();
});

test('nothing is asked of the network, and no console has an error', async () => {
  // The extension's own pages are asked for within the browser.
  expect(lens.requests.filter((address) => !address.startsWith('chrome-extension://'))).toEqual([]);
  expect(lens.errors).toEqual([]);
});
