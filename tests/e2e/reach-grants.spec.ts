/**
 * Sites that the reader allows beyond the built-in list, and all that can be given back: by our own buttons and in the
 * browser's own list of extensions, with the permissions of the production manifest.
 */
import { expect, type Page, test } from '@playwright/test';
import { type Asker, asker } from '../support/ask.ts';
import { badges, KNOWN, type Lens, LISTING, launch } from '../support/chromium.ts';

const SITE = 'https://granted.test/page';
const ORIGINS = ['https://granted.test/*', 'https://www.granted.test/*'];
const EVERY = 'https://*/*';

// Each opens many pages, and a grant bears on all of them.
test.slow();
const soon = <R>(look: () => Promise<R>) => expect.poll(look, { timeout: 20_000 });

let lens: Lens;
let own: Asker;
test.beforeAll(async () => {
  lens = await launch({ granted: [...ORIGINS, EVERY] });
  own = await asker(lens);
});
test.afterAll(() => lens.close());
test.afterEach(() => {
  expect(lens.errors).toEqual([]);
});

const registered = async (): Promise<string[]> =>
  (await lens.background()).evaluate(async () => {
    const { scripting } = (
      globalThis as never as { chrome: { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } } }
    ).chrome;
    return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
  });

/** Pages are as they were, and a page of a built-in site has had its turn meanwhile. */
async function leftAlone(...pages: Page[]): Promise<void> {
  const known = await lens.open(KNOWN, LISTING);
  await soon(() => badges(known)).toHaveLength(1);
  await known.close();
  for (const page of pages) expect(await badges(page)).toEqual([]);
}

/** Grants by the button of the popup over a page of the site. */
async function always(page: Page): Promise<void> {
  const popup = await lens.popup(page);
  await popup.click({ name: 'Always rate granted.test by itself' });
  await soon(registered).toEqual(ORIGINS);
  await popup.close();
}

let count = 0;
const fresh = () => lens.open(`${SITE}/${++count}`, LISTING);

test('one site: granted in the popup, looked at from then on, given back in the settings', { tag: '@long' }, async () => {
  const before = await fresh();
  const clicked = await fresh();
  expect(await registered()).toEqual([]);
  await leftAlone(before, clicked);
  await always(clicked);
  // Pages that are already open follow at once.
  await soon(() => badges(before)).toHaveLength(1);
  const later = await fresh();
  await soon(() => badges(later)).toHaveLength(1);
  expect(await own.ask({ type: 'get-page', tab: await own.tabOf(later) })).toMatchObject({ access: 'granted' });

  const settings = await lens.openOwn('shortlist.html#settings');
  await settings.getByRole('button', { name: 'No longer rate granted.test by itself' }).click();
  await expect(settings.getByRole('button', { name: /granted\.test/ })).toHaveCount(0);
  await soon(registered).toEqual([]);
  for (const page of [before, later]) await soon(() => badges(page)).toEqual([]);
  await before.reload();
  await leftAlone(before, later, await fresh());
});

test('one site: given back in the popup', { tag: '@long' }, async () => {
  const page = await fresh();
  await always(page);
  await page.reload();
  await soon(() => badges(page)).toHaveLength(1);
  const popup = await lens.popup(page);
  await popup.click({ name: 'No longer rate granted.test by itself' });
  await soon(registered).toEqual([]);
  await popup.close();
  await leftAlone(await fresh());
});

test('every site: off until asked for in the settings, and given back there; the built-in sites stay', { tag: '@long' }, async () => {
  const page = await lens.open('https://anywhere.test/rotation', LISTING);
  await leftAlone(page);
  const settings = await lens.openOwn('shortlist.html#settings');
  await settings.getByRole('button', { name: 'Look at every site' }).click();
  await expect(settings.getByRole('button', { name: 'No longer look at every site' })).toBeVisible();
  await soon(registered).toEqual([EVERY]);
  await soon(() => badges(page)).toHaveLength(1);
  expect(await own.ask({ type: 'get-sites' })).toMatchObject({ everySite: true, granted: [] });
  const later = await fresh();
  await soon(() => badges(later)).toHaveLength(1);
  const popup = await lens.popup(later);
  await soon(() => popup.text()).toContain('You let it look at every site.');
  expect(await popup.text()).not.toContain('No longer rate');
  await popup.close();

  await settings.getByRole('button', { name: 'No longer look at every site' }).click();
  await soon(registered).toEqual([]);
  for (const one of [page, later]) await soon(() => badges(one)).toEqual([]);
  await leftAlone(await fresh());
  const { known, everySite } = await own.ask({ type: 'get-sites' });
  expect({ everySite, all: known.allowed === known.all }).toEqual({ everySite: false, all: true });
});

interface Extensions {
  chrome: {
    developerPrivate: {
      removeHostPermission(id: string, host: string): Promise<void>;
      updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
    };
  };
}

test("taken back in the browser's own list of extensions: a granted site, then the built-in ones", { tag: '@long' }, async () => {
  const page = await fresh();
  await always(page);
  await page.reload();
  await soon(() => badges(page)).toHaveLength(1);
  const list = await lens.context.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(
    async ([id, ...hosts]) => {
      const { developerPrivate } = (globalThis as never as Extensions).chrome;
      for (const host of hosts) await developerPrivate.removeHostPermission(id as string, host);
    },
    [lens.id, ...ORIGINS],
  );
  await soon(registered).toEqual([]);
  await soon(() => badges(page)).toEqual([]);
  expect(await own.ask({ type: 'get-sites' })).toMatchObject({ granted: [], everySite: false });

  const known = await lens.open(`${KNOWN}/taken`, LISTING);
  await soon(() => badges(known)).toHaveLength(1);
  const access = (hostAccess: string) =>
    list.evaluate(
      ([extensionId, wanted]) =>
        (globalThis as never as Extensions).chrome.developerPrivate.updateExtensionConfiguration({
          extensionId: extensionId as string,
          hostAccess: wanted as string,
        }),
      [lens.id, hostAccess],
    );
  await access('ON_CLICK');
  await soon(() => badges(known)).toEqual([]);
  expect((await own.ask({ type: 'get-sites' })).known.allowed).toBe(0);
  // A click still rates it.
  const popup = await lens.popup(known);
  await soon(() => badges(known)).toHaveLength(1);
  await popup.close();
  await access('ON_ALL_SITES');
  await soon(async () => (await own.ask({ type: 'get-sites' })).known.allowed).toBeGreaterThan(300);
});
