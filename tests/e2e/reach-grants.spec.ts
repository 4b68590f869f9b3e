/** Sites that the reader allows beyond the built-in list, with the permissions of the production manifest. */
import { expect, test } from '@playwright/test';
import { type Asker, asker } from '../support/ask.ts';
import { badges, KNOWN, type Lens, LISTING, launch } from '../support/chromium.ts';
import type { Popup } from '../support/popup.ts';

const SITE = 'https://granted.test/page';
const ORIGINS = ['https://granted.test/*', 'https://www.granted.test/*'];

let lens: Lens;
let own: Asker;
test.beforeAll(async () => {
  lens = await launch({ granted: [...ORIGINS, 'https://*/*'] });
  own = await asker(lens);
});
test.afterAll(() => lens.close());

type Permissions = Record<'request' | 'remove', (what: { origins: string[] }) => Promise<boolean>>;

/** What the buttons of the extension's pages do in their click. */
const permit = (popup: Popup, act: keyof Permissions, origins: string[]): Promise<boolean> =>
  popup.evaluate(
    ([name, wanted]) =>
      (globalThis as never as { chrome: { permissions: Permissions } }).chrome.permissions[name as keyof Permissions]({
        origins: wanted as string[],
      }),
    [act, origins] as [string, string[]],
  );

const registered = async (): Promise<string[]> =>
  (await lens.background()).evaluate(async () => {
    const { scripting } = (
      globalThis as never as { chrome: { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } } }
    ).chrome;
    return (await scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches);
  });

test('one site: from the grant on it is looked at, when it is given back no longer', async () => {
  const page = await lens.open(SITE, LISTING);
  const tab = await own.tabOf(page);
  expect(await badges(page)).toEqual([]);
  expect(await registered()).toEqual([]);

  const popup = await lens.popup(page);
  expect(await permit(popup, 'request', ORIGINS)).toBe(true);
  // The open page follows at once.
  await expect.poll(() => badges(page)).toHaveLength(1);
  await expect.poll(registered).toEqual(ORIGINS);
  expect(await own.ask({ type: 'get-page', tab })).toMatchObject({ access: 'granted' });
  expect(await own.ask({ type: 'get-sites' })).toMatchObject({ granted: ['granted.test'], everySite: false });
  await page.reload();
  await expect.poll(() => badges(page)).toHaveLength(1);

  expect(await permit(popup, 'remove', ORIGINS)).toBe(true);
  await expect.poll(registered).toEqual([]);
  expect(await own.ask({ type: 'get-sites' })).toMatchObject({ granted: [] });
  await popup.close();
  const again = await lens.open(`${SITE}/again`, LISTING);
  const known = await lens.open(KNOWN, LISTING);
  await expect.poll(() => badges(known)).toHaveLength(1);
  expect(await badges(again)).toEqual([]);
});

test('every site: off until asked for, revocable, and the built-in sites stay', async () => {
  const page = await lens.open('https://anywhere.test/rotation', LISTING);
  const popup = await lens.popup(page);
  expect(await own.ask({ type: 'get-sites' })).toMatchObject({ everySite: false });
  expect(await permit(popup, 'request', ['https://*/*'])).toBe(true);
  await expect.poll(() => badges(page)).toHaveLength(1);
  expect(await own.ask({ type: 'get-sites' })).toMatchObject({ everySite: true, granted: [] });

  expect(await permit(popup, 'remove', ['https://*/*'])).toBe(true);
  await expect.poll(registered).toEqual([]);
  const { known, everySite } = await own.ask({ type: 'get-sites' });
  expect({ everySite, all: known.allowed === known.all }).toEqual({ everySite: false, all: true });
  await popup.close();
});
