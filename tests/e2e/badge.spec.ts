import { type BrowserContext, expect, test } from '@playwright/test';
import { badges, launch, open } from '../support/chromium.ts';

const KNOWN = 'https://americanrotation.com/im';
const LISTING = `<!doctype html><html lang="en"><head><title>Internal Medicine Externship</title></head><body>
<h1 id="t" style="font:24px serif">Internal Medicine Externship</h1>
<p>For international medical graduates. Four weeks in our office on Harlow Street, $1,400.</p>
<p>You take the history, examine the patient and write the note, which Dr. Orsini reviews with you.</p>
<p>To apply, send your CV. Applications are read within a week.</p></body></html>`;
const RECIPE = `<!doctype html><html lang="en"><head><title>Soup</title></head><body><h1>Soup</h1><p>Boil water.</p></body></html>`;

let context: BrowserContext;
test.beforeAll(async () => {
  context = await launch();
});
test.afterAll(async () => {
  await context.close();
});

test('a listing on a known host gets a badge that says what it is', async () => {
  const page = await open(context, KNOWN, LISTING);
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('Externship, hands-on · in a clinic')]);
});

test('the badge moves nothing, and without it the page is as it was', async () => {
  const page = await open(context, `${KNOWN}2`, LISTING);
  await expect.poll(() => badges(page)).toHaveLength(1);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => done(observer.takeRecords().length));
      }),
  );
  expect(shift).toBe(0);
  const html = await page.evaluate(() => {
    document.querySelector('usce-lens')?.remove();
    return document.documentElement.outerHTML;
  });
  const bare = await context.newPage();
  await bare.route('https://unknown.test/', (route) => route.fulfill({ contentType: 'text/html', body: LISTING }));
  await bare.goto('https://unknown.test/');
  expect(html).toBe(await bare.evaluate(() => document.documentElement.outerHTML));
});

test('a page without an offer is left alone', async () => {
  const listing = await open(context, `${KNOWN}3`, LISTING);
  const page = await open(context, `${KNOWN}4`, RECIPE);
  await listing.reload();
  // The listing beside it has its badge by then, so the other page has had its turn.
  await expect.poll(() => badges(listing)).toHaveLength(1);
  expect(await page.evaluate(() => document.querySelector('usce-lens'))).toBeNull();
});
