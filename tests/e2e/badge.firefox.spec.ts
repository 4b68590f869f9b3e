import { expect, test } from '@playwright/test';
import { KNOWN, LISTING, RECIPE, withoutUs } from '../support/answers.ts';
import { badges, type FirefoxLens, inRoot, share } from '../support/firefox.ts';

let lens: FirefoxLens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

test('Firefox: a listing on a known host gets a badge; without it the page is as it was', async () => {
  const page = await lens.open(KNOWN, LISTING);
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('Externship, hands-on · clinic')]);
  const bare = await lens.open('https://elsewhere.test/', LISTING);
  expect(await page.evaluate(withoutUs)).toBe(await bare.evaluate(() => document.documentElement.outerHTML));
});

test('Firefox: a page without an offer is left alone', async () => {
  const page = await lens.open(`${KNOWN}/2`, RECIPE);
  const listing = await lens.open(`${KNOWN}/3`, LISTING);
  await expect.poll(() => badges(listing)).toHaveLength(1);
  expect(await inRoot(page, () => 'something')).toBeNull();
  expect(lens.errors).toEqual([]);
});
