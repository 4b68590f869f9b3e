/** The promises about the page, in Firefox. */
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { KNOWN, RECIPE, UNKNOWN, withoutUs } from '../support/answers.ts';
import { badges, type FirefoxLens, inRoot, press, share } from '../support/firefox.ts';
import { offerPages } from '../support/samples.ts';
import { INDEX, learn, PROFILES, WORDS } from '../support/secret.ts';
import { covered, htmlBefore, moves, settled, watchBoxes } from '../support/standing-firefox.ts';

const listing = (style = '', body = '') => `<!doctype html><html lang="en"><head><title>Externship</title>
<style>body { font: 16px/1.5 serif; margin: 24px } ${style}</style></head><body>
${body}<main><h1>Family Medicine Externship</h1><p>For international medical graduates. Four weeks in our office on Harlow Street, $1,400.</p>
<p>You take the history, examine the patient and write the note, which Dr. Pell reviews with you.</p><p>To apply, send your CV.</p></main></body></html>`;

let lens: FirefoxLens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

let count = 0;
const address = () => `${KNOWN}/firefox/${++count}`;
const panelOpen = (page: Page) => inRoot(page, (root) => root.querySelector('.panel') !== null);

test('Firefox: on sample pages nothing moves, nothing is covered, and without us they are as they were', { tag: '@long' }, async () => {
  test.setTimeout(120_000);
  const page = await lens.open(UNKNOWN, '');
  await watchBoxes(page);
  for (const { name, html } of offerPages(8)) {
    const at = address();
    lens.serve(page, at, html);
    await page.goto(at);
    await expect.poll(() => badges(page), { message: name }).not.toEqual([]);
    await settled(page, 0);
    expect(await covered(page), name).toEqual([]);
    expect(await moves(page), name).toBe(0);
    expect(await page.evaluate(withoutUs), name).toBe(await htmlBefore(page));
  }
  // Where we have nothing to say: not even our node.
  const soup = address();
  lens.serve(page, soup, RECIPE);
  await page.goto(soup);
  await settled(await lens.open(address(), listing()));
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(await htmlBefore(page));
});

const STRANGE = {
  'unsets everything': '* { all: unset !important }',
  'writes huge letters':
    'html { font-size: 60px } * { letter-spacing: 9px !important; text-transform: uppercase !important; line-height: 3 !important }',
  'scales its body': 'body { transform: scale(.8) rotate(.5deg); transform-origin: 0 0 }',
  'zooms its root': 'html { zoom: 1.5 }',
  'hides every div': 'div { display: none !important; width: 0 !important; opacity: 0 !important; position: static !important }',
};

test('Firefox: no style of a page gets in', { tag: '@long' }, async () => {
  const page = await lens.open(UNKNOWN, '');
  for (const [name, style] of Object.entries(STRANGE)) {
    const at = address();
    lens.serve(page, at, listing(style));
    await page.goto(at);
    await settled(page);
    const look = await inRoot(page, (root) => {
      const badge = root.querySelector('.badge');
      const { fontSize: size, letterSpacing, textTransform, display, opacity } = getComputedStyle(badge as Element);
      // Where there is less room its letters are a little smaller.
      const fontSize = badge?.matches('.short') && size === '12px' ? '13px' : size;
      return { fontSize, letterSpacing, textTransform, display, opacity };
    });
    expect(look, name).toEqual({ fontSize: '13px', letterSpacing: 'normal', textTransform: 'none', display: 'flex', opacity: '1' });
    expect(await covered(page), name).toEqual([]);
  }
});

test('Firefox: none of our styles gets out', async () => {
  const html = listing('', '<div class="badge spot dark">a note of the page</div>');
  const styles = () =>
    [...document.querySelectorAll('body, body *')].map((e) =>
      [...getComputedStyle(e)].map((n) => n + getComputedStyle(e).getPropertyValue(n)),
    );
  const page = await lens.open(address(), html);
  await settled(page);
  const bare = await lens.open(UNKNOWN, html);
  expect(await page.evaluate(styles)).toEqual(await bare.evaluate(styles));
});

test('Firefox: at rest, with the panel open and with what does not fit dimmed the page learns the same of every reader', {
  tag: '@long',
}, async () => {
  const own = await lens.openOwn('manifest.json');
  const learnt: unknown[][] = [];
  const names: string[][] = [];
  for (const profile of [PROFILES.graduate, PROFILES.student]) {
    await own.evaluate((p) => chrome.storage.local.set({ profile: p }), profile);
    const page = await lens.open(`${KNOWN}/firefox/secret`, INDEX);
    await settled(page, 4);
    names.push(await badges(page));
    const rest = await page.evaluate(learn, WORDS);
    await press(page, '.dimmer');
    await page.mouse.move(2, 2);
    const dimmed = await page.evaluate(learn, WORDS);
    await page.keyboard.press('Escape');
    await press(page, '.badge');
    await expect.poll(() => panelOpen(page)).toBe(true);
    learnt.push([rest, dimmed, await page.evaluate(learn, WORDS)]);
    await page.close();
  }
  await own.evaluate(() => chrome.storage.local.remove('profile'));
  expect(learnt[0]).toEqual(learnt[1]);
  // For the reader they do differ.
  expect(names[0]).not.toEqual(names[1]);
});

test('Firefox: clicks that the page makes up, or steers through a picture over us, open nothing', async () => {
  const page = await lens.open(address(), listing());
  const [spot] = await settled(page);
  await page.evaluate(({ left, top }) => {
    const host = [...document.documentElement.children].at(-1) as HTMLElement;
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: left + 9, clientY: top + 9 }));
    host.click();
  }, spot!);
  const steer = async (style: string, kind: 'popover' | 'div' | 'root') => {
    await page.evaluate(
      (css, what) => {
        if (what === 'root') {
          document.documentElement.style.cssText = css;
          return;
        }
        const cover = Object.assign(document.createElement('div'), { id: 'cover', textContent: 'Click here to win' });
        cover.style.cssText = css;
        if (what === 'popover') cover.popover = 'manual';
        document.body.append(cover);
        if (what === 'popover') cover.showPopover();
      },
      style,
      kind,
    );
    await press(page, '.badge');
    expect(await panelOpen(page), `${kind} ${style}`).toBe(false);
    await page.evaluate(() => {
      document.documentElement.removeAttribute('style');
      document.getElementById('cover')?.remove();
    });
  };
  const over = 'position:fixed;inset:0;width:100%;height:100%;margin:0;pointer-events:none;';
  await steer(`${over}background:white`, 'popover');
  await steer(`${over}background:white;z-index:9`, 'div');
  await steer('opacity:.01', 'root');
  // A layer without anything on it hides nothing.
  await page.evaluate((css) => document.body.append(Object.assign(document.createElement('div'), { style: css })), `${over}z-index:9`);
  await expect
    .poll(async () => {
      await press(page, '.badge');
      return panelOpen(page);
    })
    .toBe(true);
});

declare const chrome: { storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } } };
