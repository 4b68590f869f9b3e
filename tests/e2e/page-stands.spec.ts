/** What of ours stands in a page leaves the page as it was, and the page leaves it as it is. */
import { expect, test } from '@playwright/test';
import { type Answer, badges, frameOf, inRoot, KNOWN, type Lens, LISTING, press, share } from '../support/chromium.ts';
import { offerPages } from '../support/samples.ts';
import { covered, settled, spots, standsAsItWas } from '../support/standing.ts';

declare const chrome: {
  tabs: { query(of: object): Promise<{ id: number }[]>; setZoom(tab: number, zoom: number): Promise<void> };
};

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

let count = 0;
const address = () => `${KNOWN}/stands/${++count}`;

/** A listing with something in its head and body. */
const listing = (style = '', body = '', head = '') => `<!doctype html><html lang="en"><head><title>Externship</title>${head}
<style>body { font: 16px/1.5 serif; margin: 24px } ${style}</style></head><body>${body}<main><h1>Family Medicine Externship</h1>
<p>Graduates of medical schools abroad spend four weeks in our office on Alder Street. The price is $1,200.</p>
<p>You take the history, examine the patient and write the note, which Dr. Pell reviews with you.</p></main></body></html>`;

const SAMPLES = offerPages(30);
for (let i = 0; i < 30; i += 5)
  test(
    `on sample pages ${i + 1} to ${i + 5} of 30 nothing shifts, nothing is covered, and without us they are as they were`,
    i ? { tag: '@long' } : {},
    async () => {
      test.slow();
      const samples = SAMPLES.slice(i, i + 5);
      expect(samples).toHaveLength(5);
      for (const { name, html } of samples) await standsAsItWas(lens, address(), html, name);
    },
  );

/** A table whose first column is as narrow as its longest name. */
const departments = (style = '') => `<!doctype html><html lang="en"><head><title>Observerships by department</title>
<style>body { font: 16px serif; margin: 20px } td { padding: 2px; border: 1px solid } ${style}</style></head><body><main><h1>Observerships by department</h1>
<p>Observers from abroad watch; they do not touch patients. The fee is $300. To apply, send your CV.</p>
<table><tr><th>Department<th>Where you are<th>Longest stay</tr>
<tr><td>Emergency Medicine<td>Emergency department, day shifts on weekdays only<td>4 weeks
<tr><td>Internal Medicine<td>Inpatient floors with a resident team, and morning report<td>4 weeks
<tr><td>Surgery<td>Operating rooms, and the surgical ward after the last case<td>8 weeks</table></main></body></html>`;

test('a title that fills its cell has its badge at the end of its row; where there is no room beside the table, none', async () => {
  const page = await lens.open(address(), departments());
  await page.setViewportSize({ width: 1100, height: 700 });
  await expect.poll(async () => (await spots(page)).length).toBe(4);
  const table = await page.locator('table').evaluate((t) => t.getBoundingClientRect().right);
  const row = await page.locator('tr', { hasText: 'Emergency Medicine' }).evaluate((r) => r.getBoundingClientRect().top);
  const beyond = (await spots(page)).filter(({ left, top }) => left > table && Math.abs(top - row) < 12);
  expect(beyond).toHaveLength(1);
  expect(await covered(page)).toEqual([]);

  const narrow = await lens.open(address(), departments('table { width: 100% } th { width: 1% }'));
  await settled(narrow);
  expect(await covered(narrow)).toEqual([]);
});

const STRANGE: Record<string, Answer> = {
  'unsets everything': listing('* { all: unset !important }'),
  'writes huge letters': listing(
    'html { font-size: 60px } * { letter-spacing: 9px !important; text-transform: uppercase !important; line-height: 3 !important }',
  ),
  'scales its body': listing('body { transform: scale(.8) rotate(.5deg); transform-origin: 0 0 }'),
  'moves its root': listing('html { transform: translate(60px, 40px); width: 700px }'),
  'zooms its root': listing('html { zoom: 1.5 }'),
  'makes its root a grid': listing('html { display: grid; place-items: center; height: 100vh } html > div { display: none !important }'),
  'hides every div': listing('div { display: none !important; width: 0 !important; opacity: 0 !important; position: static !important }'),
  'scrolls inside': listing('html, body { height: 100%; overflow: hidden; margin: 0 } main { height: 100%; overflow: auto }'),
};
for (const [i, [name, html]] of Object.entries(STRANGE).entries()) {
  test(`a page that ${name} does not change the badge`, i > 2 ? { tag: '@long' } : {}, async () => {
    const page = await lens.open(address(), html);
    const [spot] = await settled(page);
    const look = await inRoot(page, (root) => {
      const { fontSize, letterSpacing, textTransform, display, opacity } = getComputedStyle(root.querySelector('.badge') as Element);
      return { fontSize, letterSpacing, textTransform, display, opacity };
    });
    expect(look).toEqual({ fontSize: '13px', letterSpacing: 'normal', textTransform: 'none', display: 'flex', opacity: '1' });
    const title = await page.locator('h1').evaluate((h) => {
      const range = document.createRange();
      range.selectNodeContents(h);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    expect(await covered(page)).toEqual([]);
    // It hugs its title: beside or right below or above; where every word runs on there is no such place.
    const gap = Math.max(spot!.left - title.right, title.left - spot!.right, spot!.top - title.bottom, title.top - spot!.bottom);
    if (name !== 'unsets everything') expect(gap).toBeLessThan(30);
    await press(page, '.badge');
    await expect.poll(() => page.frames().length).toBe(2);
  });
}

test('none of our styles gets out', async () => {
  const html = listing('', '<div class="badge spot dark">a note of the page</div>');
  const page = await lens.open(address(), html);
  await settled(page);
  const styles = () => [...document.querySelectorAll('body, body *')].map((e) => getComputedStyle(e).cssText);
  const ours = await page.evaluate(styles);
  const bare = await lens.open('https://elsewhere.test/styles', html);
  expect(ours).toEqual(await bare.evaluate(styles));
});

/** More than the mark needs, less than a badge with words. */
const ROOM_FOR_MARK = 110;
/** Fonts differ from machine to machine. */
const widthOfTitle = () => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('h1') as Element);
  return Math.ceil(range.getBoundingClientRect().width);
};

test('a title without room at its side has the mark alone; without any room a corner; then nothing', async () => {
  const narrow = (main: string) => listing(`main { width: ${main}; overflow: hidden } h1 { font-size: 22px; margin: 0 } p { margin: 0 }`);
  const wide = await lens.open('https://elsewhere.test/title', narrow('max-content'));
  const page = await lens.open(address(), narrow(`${(await wide.evaluate(widthOfTitle)) + ROOM_FOR_MARK}px`));
  const [mark] = await settled(page);
  expect(mark?.kind).toContain('mark-only');
  expect(await covered(page)).toEqual([]);

  const tight = '* { margin: 0 !important; padding: 0 } h1 { font-size: 20px; text-align: justify; text-align-last: justify }';
  const cornered = await lens.open(address(), listing(tight));
  const [corner] = await settled(cornered);
  expect(corner!.bottom).toBeGreaterThan(800);
  expect(await covered(cornered)).toEqual([]);

  const full = `<footer>${'Every word counts. '.repeat(3000)}</footer>`;
  const crowded = await lens.open(
    address(),
    listing(`${tight} body > footer { position: fixed; inset: 0; overflow: hidden; font-size: 16px; line-height: 1 }`, full),
  );
  await expect.poll(() => badges(crowded)).toHaveLength(1);
  expect(await settled(crowded, 0)).toEqual([]);
});

test('a badge follows its title when the window narrows and when the page moves it', async () => {
  const page = await lens.open(address(), listing());
  const [before] = await settled(page);
  await page.evaluate(() =>
    document.querySelector('main')!.prepend(Object.assign(document.createElement('p'), { textContent: 'News of the day' })),
  );
  await expect.poll(async () => (await spots(page))[0]!.top).toBeGreaterThan(before!.top + 10);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect.poll(async () => (await spots(page)).every(({ right }) => right <= 360)).toBe(true);
  await settled(page);
  expect(await covered(page)).toEqual([]);
});

test('at a zoom of 200 % it hugs its title, covers nothing, and its panel has room for its words', async () => {
  const page = await lens.open(address(), listing());
  await page.bringToFront();
  const zoom = async (times: number) =>
    (await lens.background()).evaluate(async (n) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.setZoom(tab!.id, n);
    }, times);
  await zoom(2);
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
  const [spot] = await settled(page);
  const title = (await page.locator('h1').boundingBox())!;
  expect(Math.abs(spot!.top - title.y)).toBeLessThan(60);
  expect(await covered(page)).toEqual([]);
  await press(page, '.badge');
  const panel = await frameOf(page, 'panel.html');
  await panel.locator('footer').waitFor();
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const box = await inRoot(page, (root) => root.querySelector('.panel')!.getBoundingClientRect().toJSON());
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(box!.left).toBeGreaterThanOrEqual(0);
  expect([box!.right <= width, box!.bottom <= height]).toEqual([true, true]);
  // The browser keeps it for the whole site.
  await zoom(1);
});

test('strict policies, XHTML, clobbering forms and frames', async () => {
  const strict = await lens.open(address(), {
    contentType: 'text/html',
    body: listing(),
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" },
  });
  await settled(strict);
  await press(strict, '.badge');
  await expect.poll(() => strict.frames().some((f) => f.url().endsWith('/panel.html'))).toBe(true);

  const xhtml = listing().replace('<!doctype html><html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"');
  const strictly = await lens.open(address(), { contentType: 'application/xhtml+xml', body: xhtml });
  await settled(strictly);

  const names = [
    'parentNode',
    'firstChild',
    'nextSibling',
    'children',
    'append',
    'remove',
    'textContent',
    'getBoundingClientRect',
    'isConnected',
    'closest',
    'contains',
  ];
  const form = `<form>${names.map((name) => `<input name="${name}" id="${name}" value="x" />`).join('')}<img name="createElement" /><img name="body" /><img name="documentElement" />`;
  const clobbered = await lens.open(address(), listing('', form).replace('</main>', '</main></form>'));
  await settled(clobbered);
  expect(await covered(clobbered)).toEqual([]);

  const framed = address();
  await lens.serve(framed, listing());
  const outer = await lens.open(
    address(),
    `<!doctype html><title>News</title><h1>News</h1><iframe src="${framed}" width="900" height="500"></iframe>`,
  );
  await outer.frameLocator('iframe').locator('h1').waitFor();
  const inside = outer.frames()[1]!;
  // A listing opened after it has its badge, so the frame has had its turn.
  await settled(await lens.open(address(), listing()));
  expect(await inside.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('it is not printed, and is gone from a page that is printed', async () => {
  const page = await lens.open(address(), LISTING);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  expect(await inRoot(page, (root) => getComputedStyle(root.host).display)).toBe('none');
});
