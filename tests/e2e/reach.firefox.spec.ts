/** Where the extension looks, and how the reader says otherwise: the same in Firefox. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { KNOWN, LISTING, RECIPE, UNKNOWN } from '../support/answers.ts';
import { type Asker, asker, rated } from '../support/ask.ts';
import { badges, type FirefoxLens, share } from '../support/firefox.ts';

let lens: FirefoxLens;
let own: Asker;
test.beforeAll(async () => {
  lens = await share();
  own = await asker(lens);
});
test.afterAll(() => lens.close());
test.afterEach(() => {
  expect(lens.errors).toEqual([]);
});

/** An empty page, for the browser's own viewer. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Several processes have their say before a page follows. */
const soon = <R>(look: () => Promise<R>) => expect.poll(look, { timeout: 20_000 });

let count = 0;
async function listing(html = LISTING): Promise<{ page: Page; tab: number }> {
  const page = await lens.open(`${KNOWN}/${++count}`, html);
  await expect.poll(() => badges(page)).toHaveLength(1);
  return { page, tab: await own.tabOf(page) };
}

test('Firefox: the toolbar and the state say what the badge says', async () => {
  const { tab } = await listing();
  expect(await own.toolbar(tab)).toEqual({ title: 'USCE Lens: Externship, hands-on · clinic (strength 4− of 5)', badge: '1' });
  const state = rated(await own.ask({ type: 'get-page', tab }));
  expect(state).toMatchObject({ host: 'americanrotation.com', access: 'known' });
  expect(state.page.listings[0]).toMatchObject({ type: 'externship', contact: 'hands-on', setting: 'outpatient', fit: null });
});

test('Firefox: a page without an offer is rated only when asked, and then so named', async () => {
  const page = await lens.open(`${KNOWN}/soup`, RECIPE);
  const tab = await own.tabOf(page);
  await listing();
  expect(await own.ask({ type: 'get-page', tab })).toMatchObject({ kind: 'not-rated', access: 'known' });
  expect(await own.ask({ type: 'rate-this-page', tab })).toMatchObject({ kind: 'no-listing' });
});

test('Firefox: what cannot be read is named', { tag: '@long' }, async () => {
  const kinds: [string, string, string, string][] = [
    ['application/pdf', PDF, 'visit.pdf', 'pdf'],
    ['application/xml', '<?xml version="1.0"?><a>An observership, an externship.</a>', 'visit.xml', 'xml'],
  ];
  for (const [contentType, body, name, why] of kinds) {
    const page = await lens.open(`${KNOWN}/${name}`, { contentType, body });
    const tab = await own.tabOf(page);
    expect(await own.ask({ type: 'rate-this-page', tab })).toMatchObject({ kind: 'unreadable', why });
    await page.close();
  }
});

test('Firefox: a site and everything are switched off and on, and open pages follow', async () => {
  const { page, tab } = await listing();
  expect(await own.ask({ type: 'hide', scope: 'site', tab })).toMatchObject({ kind: 'off', scope: 'site' });
  await expect.poll(() => badges(page)).toEqual([]);
  rated(await own.ask({ type: 'site-switch', on: true, tab }));
  await expect.poll(() => badges(page)).toHaveLength(1);
  expect(await own.ask({ type: 'hide', scope: 'everywhere', tab })).toMatchObject({ kind: 'off', scope: 'everywhere' });
  await expect.poll(() => badges(page)).toEqual([]);
  rated(await own.ask({ type: 'show-again', tab }));
  await expect.poll(() => badges(page)).toHaveLength(1);
});

test("Firefox: the reader's corrections and profile change an open page", async () => {
  const { page, tab } = await listing(LISTING.replace('international medical graduates', 'final-year medical students only'));
  rated(await own.ask({ type: 'correct', offering: 0, changes: { setting: 'inpatient' }, tab }));
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('hands-on · hospital')]);
  rated(await own.ask({ type: 'correct', offering: 0, changes: null, tab }));
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('hands-on · clinic')]);

  const pages = await lens.openOwn('manifest.json');
  const profile = { form: 2, profile: { schema: 1, status: 'graduate' }, times: {} };
  interface Storage {
    chrome: { storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } } };
  }
  await pages.evaluate((value) => (globalThis as never as Storage).chrome.storage.local.set({ profile: value }), profile);
  await expect.poll(() => badges(page)).toEqual([expect.stringMatching(/not open to you/i)]);
  await pages.evaluate((key) => (globalThis as never as Storage).chrome.storage.local.remove(key), 'profile');
  await expect.poll(() => badges(page)).toEqual([expect.not.stringMatching(/open to you/i)]);
});

/** What the browser looks at by itself beyond the built-in sites. */
const granted = async () => {
  const { granted: sites, everySite } = await own.ask({ type: 'get-sites' });
  return { sites, everySite };
};

test('Firefox: one site is granted by a click, looked at from then on, and given back in the settings', { tag: '@long' }, async () => {
  test.slow();
  const page = await lens.open(UNKNOWN, LISTING);
  const tab = await own.tabOf(page);
  await listing();
  expect(await badges(page)).toEqual([]);
  const pages = await lens.openOwn('manifest.json');
  interface Permissions {
    chrome: { permissions: { request(what: { origins: string[] }): Promise<boolean> } };
  }
  // What the popup asks for in a click; here it stands over no page.
  const asked = pages.clicking(
    (o) => (globalThis as never as Permissions).chrome.permissions.request({ origins: o }),
    ['https://elsewhere.test/*', 'https://www.elsewhere.test/*'],
  );
  expect(await asked).toBe(true);
  await soon(granted).toEqual({ sites: ['elsewhere.test'], everySite: false });
  // The open page follows at once.
  await soon(() => badges(page)).toHaveLength(1);
  await page.reload();
  await soon(() => badges(page)).toHaveLength(1);
  expect(await own.ask({ type: 'get-page', tab })).toMatchObject({ access: 'granted' });

  const settings = await lens.openOwn('shortlist.html#settings');
  await settings.click('No longer rate elsewhere.test by itself');
  await soon(granted).toEqual({ sites: [], everySite: false });
  await soon(() => badges(page)).toEqual([]);
  await page.reload();
  await listing();
  expect(await badges(page)).toEqual([]);
});

test('Firefox: every site is off until asked for in the settings, and given back there; the built-in sites stay', {
  tag: '@long',
}, async () => {
  test.slow();
  const page = await lens.open('https://anywhere.test/rotation', LISTING);
  const settings = await lens.openOwn('shortlist.html#settings');
  await settings.click('Look at every site');
  await soon(granted).toEqual({ sites: [], everySite: true });
  await soon(() => badges(page)).toHaveLength(1);
  await settings.click('No longer look at every site');
  await soon(granted).toEqual({ sites: [], everySite: false });
  await soon(() => badges(page)).toEqual([]);
  await listing();
  const { known } = await own.ask({ type: 'get-sites' });
  expect(known.allowed).toBe(known.all);
});

test('Firefox: the extension cannot ask the network for anything, if it were told to', async () => {
  const page = await lens.openOwn('manifest.json');
  await expect(page.evaluate(() => fetch('http://elsewhere.test/').then(String))).rejects.toThrow(/NetworkError/);
});
