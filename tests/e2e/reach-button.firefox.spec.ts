/** What only a hand on the browser's own window does: our button, our shortcuts, and what it says in its own pages. */
import { expect, test } from '@playwright/test';
import { LISTING } from '../support/answers.ts';
import { type FirefoxWindow, openWindow } from '../support/firefox-window.ts';

const ELSEWHERE = 'http://elsewhere.test';
const KNOWN = 'http://americanrotation.com';
const PATTERNS = ['*://americanrotation.com/*', '*://www.americanrotation.com/*'];
const OTHER = 'http://www.cedars-sinai.org';

// Each site gets a process of its own, which takes its time on a busy machine.
test.slow();
const soon = <R>(look: () => Promise<R>) => expect.poll(look, { timeout: 20_000 });

let firefox: FirefoxWindow;
test.beforeAll(async () => {
  firefox = await openWindow();
});
test.afterAll(async () => {
  await firefox.close();
  expect(firefox.requests()).toEqual([]);
});

test('Firefox: a click on the toolbar button rates a page of an unknown site', async () => {
  await firefox.open(`${ELSEWHERE}/button`, LISTING);
  expect(await firefox.badges()).toEqual([]);
  await firefox.button();
  await soon(() => firefox.badges()).toEqual([expect.stringContaining('Externship, hands-on · clinic')]);
});

test('Firefox: so does the shortcut that opens the popup', async () => {
  await firefox.open(`${ELSEWHERE}/popup-key`, LISTING);
  expect(await firefox.badges()).toEqual([]);
  await firefox.shortcut('L');
  await soon(() => firefox.badges()).toHaveLength(1);
});

test('Firefox: so does the shortcut without a popup', { tag: '@long' }, async () => {
  await firefox.open(`${ELSEWHERE}/key`, LISTING);
  expect(await firefox.badges()).toEqual([]);
  await firefox.shortcut('R');
  await soon(() => firefox.badges()).toHaveLength(1);
});

test('Firefox: pages that were not clicked on stay as they are', async () => {
  await firefox.open(`${ELSEWHERE}/next`, LISTING);
  const before = await firefox.badges();
  await firefox.open(`${KNOWN}/rotation`, LISTING);
  await soon(() => firefox.badges()).toHaveLength(1);
  expect(before).toEqual([]);
});

test("Firefox: a built-in site taken back in the browser's own list of extensions is left at once, a click still rates it", {
  tag: '@long',
}, async () => {
  await firefox.open(`${KNOWN}/taken`, LISTING);
  await soon(() => firefox.badges()).toHaveLength(1);
  await firefox.access('remove', PATTERNS);
  await soon(() => firefox.badges()).toEqual([]);
  await firefox.reload();
  // Another built-in site had its turn meanwhile.
  await firefox.open(`${OTHER}/rotation`, LISTING);
  await soon(() => firefox.badges()).toHaveLength(1);
  await firefox.open(`${KNOWN}/later`, LISTING);
  expect(await firefox.badges()).toEqual([]);
  await firefox.button();
  await soon(() => firefox.badges()).toHaveLength(1);

  await firefox.access('add', PATTERNS);
  await firefox.open(`${KNOWN}/again`, LISTING);
  await soon(() => firefox.badges()).toHaveLength(1);
});
