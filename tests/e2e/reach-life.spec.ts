/** The extension's life under open pages: stopped workers, updates, pages that come back, pages that come early. */
import { expect, type Page, test } from '@playwright/test';
import { type Asker, asker, rated } from '../support/ask.ts';
import { badges, frameOf, KNOWN, type Lens, LISTING, launch, RECIPE, share } from '../support/chromium.ts';

let lens: Lens;
let own: Asker;
/** A test that ends the extension gets a browser of its own. */
const ENDS = /^(updated|removed)/;
let shared: Lens;
test.beforeAll(async () => {
  shared = await share();
});
test.beforeEach(async ({ browserName: _ }, { title }) => {
  lens = ENDS.test(title) ? await launch() : shared;
  own = await asker(lens);
});
test.afterEach(async () => {
  expect(lens.errors).toEqual([]);
  if (lens !== shared) await lens.close();
});
test.afterAll(() => shared.close());

interface Extension {
  runtime: { reload(): void };
  management: { uninstallSelf(): Promise<void> };
  scripting: { executeScript(o: object): Promise<unknown> };
  storage: { local: { set(items: object): Promise<void> } };
}

let count = 0;
async function listing(address = `${KNOWN}/life/${++count}`, html = LISTING): Promise<{ page: Page; tab: number }> {
  const page = await lens.open(address, html);
  await expect.poll(() => badges(page)).toHaveLength(1);
  return { page, tab: await own.tabOf(page) };
}

async function stopWorker(): Promise<void> {
  const session = await lens.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(lens.id));
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}

test('the worker is stopped again and again: nothing of a tab is lost', { tag: '@long' }, async () => {
  const { page, tab } = await listing();
  await own.ask({ type: 'correct', offering: 0, changes: { contact: 'observation' }, tab });
  const before = rated(await own.ask({ type: 'get-page', tab }));
  for (let i = 0; i < 3; i++) {
    await stopWorker();
    expect(await own.ask({ type: 'get-page', tab })).toEqual(before);
    await stopWorker();
    const other = await listing(`${KNOWN}/${i}`);
    await other.page.close();
  }
  await stopWorker();
  rated(await own.ask({ type: 'correct', offering: 0, changes: null, tab }));
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('hands-on')]);
});

test('the worker is stopped while the panel is open: the panel goes on', async () => {
  const { page, tab } = await listing();
  await own.ask({ type: 'select-offering', offering: 0, tab });
  const panel = await frameOf(page, 'panel.html');
  await expect(panel.locator('body')).toContainText(/Externship/);
  await stopWorker();
  await (await asker(lens)).ask({ type: 'get-sites' });
  await expect(panel.locator('body')).toContainText(/Externship/);
});

test('updated under an open page: one badge, of the new one', { tag: '@long' }, async () => {
  const { page } = await listing();
  const background = await lens.background();
  await background.evaluate(() => (globalThis as never as { chrome: Extension }).chrome.runtime.reload()).catch(() => {});
  await expect.poll(async () => (await roots(page)) === 1 && (await badges(page)).length).toBe(1);
  // The old one leaves at the latest when it is touched.
  await page.mouse.move(300, 300);
  await page.evaluate(() => document.body.append(document.createElement('hr')));
  await expect.poll(async () => [await roots(page), (await badges(page)).length]).toEqual([1, 1]);
});

test('removed under an open page: what is ours goes when the page moves on', { tag: '@long' }, async () => {
  const { page } = await listing();
  const background = await lens.background();
  await background.evaluate(() => (globalThis as never as { chrome: Extension }).chrome.management.uninstallSelf()).catch(() => {});
  await page.evaluate(() => document.body.append(document.createElement('hr')));
  await expect.poll(() => roots(page)).toBe(0);
});

/** How many nodes of ours stand in the page: whatever is beside head and body. */
const roots = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.children.length - 2);

test('injected many times over: one badge, nothing twice', async () => {
  const { page, tab } = await listing();
  const background = await lens.background();
  for (const file of ['/content-scripts/gate.js', '/content-scripts/lens.js', '/content-scripts/gate.js', '/content-scripts/lens.js']) {
    await background.evaluate(
      ([tabId, name]) =>
        (globalThis as never as { chrome: Extension }).chrome.scripting
          .executeScript({ target: { tabId }, files: [name] })
          .then(() => null),
      [tab, file] as [number, string],
    );
  }
  rated(await own.ask({ type: 'rate-this-page', tab }));
  expect(await badges(page)).toHaveLength(1);
  expect(await roots(page)).toBe(1);
});

test('back and forward: the badge and the toolbar button are there again', async () => {
  const { page, tab } = await listing();
  await lens.serve(`${KNOWN}/soup`, RECIPE);
  await page.goto(`${KNOWN}/soup`);
  expect(await own.toolbar(tab)).toEqual({ title: 'USCE Lens', badge: '' });
  await page.goBack();
  await expect.poll(() => badges(page)).toHaveLength(1);
  await expect.poll(async () => (await own.toolbar(tab)).title).toContain('Externship');
  await page.goForward();
  expect(await badges(page)).toEqual([]);
});

test('a page that is loaded ahead is rated when the reader comes to it', async () => {
  await lens.serve(`${KNOWN}/ahead`, LISTING);
  const rules = { prerender: [{ urls: [`${KNOWN}/ahead`], eagerness: 'immediate' }] };
  const page = await lens.open(
    `${KNOWN}/start`,
    `<!doctype html><html><head><title>Start</title></head><body><a href="${KNOWN}/ahead">On</a><script type="speculationrules">${JSON.stringify(rules)}</script></body></html>`,
  );
  await page.click('a');
  await page.waitForURL(`${KNOWN}/ahead`);
  await expect.poll(() => badges(page)).toHaveLength(1);
});

test('a page turns into another without loading', async () => {
  const page = await lens.open(`${KNOWN}/app`, RECIPE);
  await page.evaluate(
    (html) => {
      history.pushState({}, '', `${location.pathname}/im`);
      document.body.innerHTML = html;
    },
    LISTING.replace(/^.*<body>/s, ''),
  );
  await expect.poll(() => badges(page), { timeout: 10_000 }).toHaveLength(1);
  const tab = await own.tabOf(page);
  await own.ask({ type: 'correct', offering: 0, changes: { setting: 'inpatient' }, tab });
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('hospital')]);
  await page.evaluate(() => {
    history.pushState({}, '', `${location.pathname}/soup`);
    document.body.innerHTML = '<h1>Soup</h1><p>Boil water.</p>';
  });
  await expect.poll(() => badges(page), { timeout: 10_000 }).toEqual([]);
  await expect.poll(async () => (await own.toolbar(tab)).title).toBe('USCE Lens');
});
