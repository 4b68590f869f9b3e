import { expect, test } from '@playwright/test';
import {
  badges,
  coverAll,
  frameOf,
  goesWith,
  htmlUntouched,
  htmlWithoutUs,
  inRoot,
  KNOWN,
  type Lens,
  LISTING,
  press,
  RECIPE,
  share,
} from '../support/chromium.ts';

const TITLES = ['Cardiology observership', 'Neurology externship', 'Surgery observership', 'Pediatrics externship'];
/** The edge and the ring of a badge lie on the next one. */
const CLOSE_LINES = `<!doctype html><html lang="en"><title>Rotations</title><h1>Rotations for international medical graduates</h1>
<p>To apply, send your CV. Choose one.</p><ul style="line-height: 24px">
<li>Cardiology observership, 4 weeks: watch on the wards, no patient contact, $900</li>
<li>Neurology externship, 4 weeks: hands-on in our clinic, you take histories, $1,400</li>
<li>Surgery observership, 4 weeks: watch in the operating room, $1,100</li>
<li>Pediatrics externship, 4 weeks: hands-on in our clinic, you take histories, $1,500</li></ul>`;

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

test('badges on lines close together open, each its own panel, and none through a picture of the page over them', async () => {
  const page = await lens.open(`${KNOWN}/5`, CLOSE_LINES);
  await expect.poll(() => badges(page)).toHaveLength(4);
  for (const [n, title] of TITLES.entries()) {
    await press(page, '.badge', n);
    const panel = await frameOf(page, 'panel.html');
    await expect(panel.locator('header .name').first()).toContainText(title);
    goesWith(page.keyboard.press('Escape'));
    await expect.poll(() => panel.isDetached()).toBe(true);
  }
  const middles = await inRoot(page, (root) =>
    [...root.querySelectorAll('.badge')].map((badge) => {
      const { x, y, width, height } = badge.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }),
  );
  await coverAll(page);
  // A control must have been covered for a while to be known as such.
  await page.waitForTimeout(500);
  for (const [x, y] of middles ?? []) await page.mouse.click(x, y);
  await page.waitForTimeout(300);
  expect(await inRoot(page, (root) => root.querySelector('.panel'))).toBeNull();
});

test('nothing is asked of the network, and no console has an error', async () => {
  // The extension's own pages are asked for within the browser.
  expect(lens.requests.filter((address) => !address.startsWith('chrome-extension://'))).toEqual([]);
  expect(lens.errors).toEqual([]);
});
