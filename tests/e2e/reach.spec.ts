/** Where the extension looks, and how the reader says otherwise. */
import { expect, type Page, test } from '@playwright/test';
import { type Asker, asker, rated } from '../support/ask.ts';
import { badges, htmlWithoutUs, KNOWN, type Lens, LISTING, RECIPE, share, UNKNOWN } from '../support/chromium.ts';

let lens: Lens;
let own: Asker;
test.beforeAll(async () => {
  lens = await share();
  own = await asker(lens);
});
test.afterAll(() => lens.close());
test.afterEach(() => {
  expect(lens.errors).toEqual([]);
});

let count = 0;
/** A listing at a fresh address of a known host, with its badge. */
async function listing(html = LISTING): Promise<{ page: Page; tab: number }> {
  const page = await lens.open(`${KNOWN}/${++count}`, html);
  await expect.poll(() => badges(page)).toHaveLength(1);
  return { page, tab: await own.tabOf(page) };
}

test('known host: the badge comes by itself, and the toolbar says the same', async () => {
  const { page, tab } = await listing();
  expect(await badges(page)).toEqual([expect.stringContaining('Externship, hands-on · clinic')]);
  expect(await own.toolbar(tab)).toEqual({ title: 'USCE Lens: Externship, hands-on · clinic (strength 4− of 5)', badge: '1' });
  const state = rated(await own.ask({ type: 'get-page', tab }));
  expect(state).toMatchObject({
    host: 'americanrotation.com',
    access: 'known',
    corrected: [false],
    hidden: { now: false, listings: [false] },
  });
  expect(state.page.listings[0]).toMatchObject({ type: 'externship', contact: 'hands-on', setting: 'outpatient', fit: null });
});

test('known host without an offer: nothing is loaded beyond the gate', async () => {
  const page = await lens.open(`${KNOWN}/soup`, RECIPE);
  const tab = await own.tabOf(page);
  const other = await listing();
  const background = await lens.background();
  const here = (id: number) =>
    background.evaluate(async (tabId) => {
      const { scripting } = (globalThis as never as { chrome: { scripting: { executeScript(o: object): Promise<{ result: boolean }[]> } } })
        .chrome;
      const func = () => Symbol.for('usce-lens') in globalThis;
      return (await scripting.executeScript({ target: { tabId }, func }))[0]?.result;
    }, id);
  // Both pages had their turn by now.
  expect(await here(other.tab)).toBe(true);
  expect(await here(tab)).toBe(false);
  expect(await own.ask({ type: 'get-page', tab })).toMatchObject({ kind: 'not-rated', access: 'known' });
  expect(await own.ask({ type: 'rate-this-page', tab })).toMatchObject({ kind: 'no-listing' });
});

test('words that come late are seen', async () => {
  const page = await lens.open(`${KNOWN}/late`, '<!doctype html><title>App</title><body><div id="app"></div>');
  await page.evaluate(
    (html) => {
      document.querySelector('#app')!.innerHTML = html;
    },
    LISTING.replace(/^.*<body>/s, ''),
  );
  await expect.poll(() => badges(page), { timeout: 10_000 }).toHaveLength(1);
});

test('elsewhere: nothing by itself, a click on the button rates the page, and a new page of that site needs a new click', async () => {
  const page = await lens.open(UNKNOWN, LISTING);
  await listing();
  expect(await badges(page)).toEqual([]);
  const popup = await lens.popup(page);
  await expect.poll(() => badges(page)).toHaveLength(1);
  await popup.close();
  const next = await lens.open(`${UNKNOWN}/next`, LISTING);
  await listing();
  expect(await badges(next)).toEqual([]);
});

test('elsewhere: the shortcut rates the page without a popup, and says where there is no offer', { tag: '@long' }, async () => {
  const page = await lens.open(`${UNKNOWN}/keys`, LISTING);
  const tab = await own.tabOf(page);
  // The browser's own click lets us in and rates the page; the reload leaves the one, and takes the other away.
  const popup = await lens.popup(page);
  await expect.poll(() => badges(page)).toHaveLength(1);
  await popup.close();
  await page.reload();
  await listing();
  expect(await badges(page)).toEqual([]);
  const shortcut = async () =>
    (await lens.background()).evaluate((id) => {
      type Commands = { commands: { onCommand: { dispatch(command: string, tab: object): void } } };
      (globalThis as never as { chrome: Commands }).chrome.commands.onCommand.dispatch('rate-this-page', { id });
    }, tab);
  await shortcut();
  await expect.poll(() => badges(page)).toHaveLength(1);
  await expect.poll(async () => (await own.toolbar(tab)).title).toContain('Externship');

  await lens.context.unroute(page.url());
  await lens.serve(page.url(), RECIPE);
  await page.reload();
  await shortcut();
  await expect.poll(() => own.toolbar(tab)).toEqual({ title: 'USCE Lens', badge: '–' });
});

test('what cannot be read is named', { tag: '@long' }, async () => {
  const kinds: [string, string, string][] = [
    ['application/pdf', '%PDF-1.4 observership', 'pdf'],
    ['image/png', 'x', 'image'],
    ['application/xml', '<?xml version="1.0"?><a>An observership, an externship.</a>', 'xml'],
    ['text/plain', 'An observership, an externship.', 'text'],
  ];
  for (const [contentType, body, why] of kinds) {
    const page = await lens.open(`${KNOWN}/${why}`, { contentType, body });
    const tab = await own.tabOf(page);
    expect(await own.ask({ type: 'rate-this-page', tab })).toMatchObject({ kind: 'unreadable', why });
    await page.close();
  }
  const page = await lens.context.newPage();
  await page.goto('chrome://version');
  expect(await own.ask({ type: 'get-page', tab: await own.tabOf(page) })).toMatchObject({ kind: 'unreadable', why: 'browser-page' });
});

test('a site is switched off and on, and its open pages follow', async () => {
  const { page, tab } = await listing();
  expect(await own.ask({ type: 'hide', scope: 'site', tab })).toMatchObject({ kind: 'off', scope: 'site' });
  await expect.poll(() => badges(page)).toEqual([]);
  expect(await htmlWithoutUs(page)).toBe(await page.evaluate(() => document.documentElement.outerHTML));
  expect((await own.toolbar(tab)).title).toBe('USCE Lens');

  await page.reload();
  expect(await own.ask({ type: 'get-page', tab })).toMatchObject({ kind: 'off', scope: 'site' });
  expect(await own.ask({ type: 'get-sites' })).toMatchObject({ offHosts: ['americanrotation.com'] });

  rated(await own.ask({ type: 'site-switch', on: true, tab }));
  await expect.poll(() => badges(page)).toHaveLength(1);
});

test('everything is switched off and on', async () => {
  const { page, tab } = await listing();
  expect(await own.ask({ type: 'hide', scope: 'everywhere', tab })).toMatchObject({ kind: 'off', scope: 'everywhere' });
  await expect.poll(() => badges(page)).toEqual([]);
  expect(await own.ask({ type: 'rate-this-page', tab })).toMatchObject({ kind: 'off', scope: 'everywhere' });
  rated(await own.ask({ type: 'show-again', tab }));
  await expect.poll(() => badges(page)).toHaveLength(1);
});

test('hidden for now comes back with a reload; a hidden listing stays away until its facts change', async () => {
  const { page, tab } = await listing();
  expect(rated(await own.ask({ type: 'hide', scope: 'now', tab })).hidden.now).toBe(true);
  await expect.poll(() => badges(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => badges(page)).toHaveLength(1);

  expect(rated(await own.ask({ type: 'hide', scope: 'listing', offering: 0, tab })).hidden.listings).toEqual([true]);
  await expect.poll(() => badges(page)).toEqual([]);
  await page.reload();
  await expect.poll(async () => (await own.ask({ type: 'get-page', tab })).kind).toBe('rated');
  expect(await badges(page)).toEqual([]);

  await lens.context.unroute(page.url());
  await lens.serve(page.url(), LISTING.replace('$1,400', '$1,900'));
  await page.reload();
  await expect.poll(() => badges(page)).toHaveLength(1);
  await own.ask({ type: 'forget', what: 'hidden' });
});

test("the reader's corrections hold on this page, here and after a reload, and can be taken back", async () => {
  const { page, tab } = await listing();
  const changes = {
    contact: 'observation',
    setting: 'inpatient',
    fee: 900,
    weeks: { min: 2, max: 2 },
    letter: 'offered',
    audience: ['student'],
  } as const;
  const state = rated(await own.ask({ type: 'correct', offering: 0, changes: { ...changes, audience: [...changes.audience] }, tab }));
  expect(state.corrected).toEqual([true]);
  expect(state.page.listings[0]).toMatchObject({
    contact: 'observation',
    contactBasis: 'stated',
    strength: { mark: '3' },
    facts: { fee: { total: 900 }, weeks: { min: 2, max: 2 }, letter: 'offered', audience: ['student'] },
  });
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('Externship, watching only · hospital')]);
  await page.reload();
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('watching only · hospital')]);

  const back = rated(await own.ask({ type: 'correct', offering: 0, changes: null, tab }));
  expect(back.corrected).toEqual([false]);
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('hands-on · clinic')]);
});

test('the profile changes what an open page says, without a reload, even after the worker was stopped', async () => {
  const { page, tab } = await listing(LISTING.replace('international medical graduates', 'final-year medical students only'));
  const background = await lens.background();
  await background.evaluate(() => {
    const { storage } = (globalThis as never as { chrome: { storage: { local: { set(items: object): void } } } }).chrome;
    storage.local.set({ profile: { form: 2, profile: { schema: 1, status: 'graduate' }, times: {} } });
  });
  await expect.poll(() => badges(page)).toEqual([expect.stringMatching(/not open to you/i)]);
  await stopWorker();
  expect(rated(await own.ask({ type: 'get-page', tab })).page.listings[0]!.fit!.verdict).toBe('closed');
  await (await lens.background()).evaluate(() => {
    const { storage } = (globalThis as never as { chrome: { storage: { local: { remove(key: string): void } } } }).chrome;
    storage.local.remove('profile');
  });
  await expect.poll(() => badges(page)).toEqual([expect.not.stringMatching(/open to you/i)]);
});

async function stopWorker(): Promise<void> {
  const session = await lens.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(lens.id))!;
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

test('the extension cannot ask the network for anything, if it were told to', async () => {
  const told = (await lens.background()).evaluate(() => fetch('http://elsewhere.test/').then(String));
  await expect(told).rejects.toThrow(/Content Security Policy|Failed to fetch/);
  lens.errors.length = 0;
});
