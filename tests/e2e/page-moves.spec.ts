/** Pages that move: what comes late, in-page navigation, lists without end, back and forward, pages that throw us out. */
import { expect, type Page, test } from '@playwright/test';
import { badges, htmlWithoutUs, inRoot, KNOWN, type Lens, press, share } from '../support/chromium.ts';
import { covered, settled, spots } from '../support/standing.ts';

const offer = (title: string, words = 'You take the history, examine the patient and write the note.') => `<section><h2>${title}</h2>
<p>For international medical graduates: four weeks in our office on Harlow Street, $1,400. ${words}</p></section>`;
const page = (body: string, script = '') => `<!doctype html><html lang="en"><head><title>Rotations</title></head>
<body style="font:16px/1.5 serif"><main>${body}</main><script>${script}</script></body></html>`;
const whole = (
  title: string,
  words: string,
) => `<h1>${title}</h1><p>For international medical graduates. Four weeks in our office on Harlow Street, $1,400.</p>
<p>${words}</p><p>To apply, send your CV.</p>`;
const EXTERNSHIP = whole(
  'Family Medicine Externship',
  'You take the history, examine the patient and write the note, which Dr. Orsini reviews with you.',
);
const OBSERVERSHIP = whole('Family Medicine Observership', 'Observers shadow Dr. Orsini; there is no patient contact.');
const THREE = ['Cardiology', 'Neurology', 'Surgery'].map((field) => offer(`${field} Externship`));

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

let count = 0;
const address = () => `${KNOWN}/moves/${++count}`;
const first = async (of: Page) => (await badges(of))[0] ?? '';

test('an offer that comes late is rated', async () => {
  const late = await lens.open(
    address(),
    page(
      '<h1>Clinical experience</h1><p>Rotations for medical graduates: one moment, please.</p>',
      `setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(EXTERNSHIP)}; }, 800)`,
    ),
  );
  await expect.poll(() => first(late)).toContain('Externship');
});

for (const [name, go] of [
  ['pushState', 'history.pushState({}, "", "?next")'],
  ['hash', 'location.hash = "next"'],
  ['Navigation API', 'navigation.navigate("?next")'],
] as const) {
  test(`in-page navigation by ${name} is followed, and back again`, async () => {
    const script = `const show = () => { document.querySelector('main').innerHTML = /next/.test(location.href) ? ${JSON.stringify(OBSERVERSHIP)} : ${JSON.stringify(EXTERNSHIP)}; };
      addEventListener('popstate', show); addEventListener('hashchange', show);
      if (${JSON.stringify(name)} === 'Navigation API') navigation.addEventListener('navigate', (e) => e.canIntercept && e.intercept({ handler: async () => show() }));`;
    const opened = await lens.open(address(), page(EXTERNSHIP, script));
    await settled(opened);
    await press(opened, '.badge');
    await expect.poll(() => opened.frames().length).toBe(2);
    await opened.evaluate(`${go}; show()`);
    await expect.poll(() => first(opened)).toContain('Observership');
    // The panel spoke of the page before.
    expect(opened.frames()).toHaveLength(1);
    await opened.goBack();
    await expect.poll(() => first(opened)).toContain('Externship');
  });
}

test('a list that grows is read again', async () => {
  const opened = await lens.open(address(), page(`<h1>Rotations in Ohio</h1>${THREE.join('')}`));
  await expect.poll(() => badges(opened)).toHaveLength(3);
  await opened.evaluate(
    (more) => document.querySelector('main')!.insertAdjacentHTML('beforeend', more),
    offer('Pediatrics Externship') + offer('Urology Externship'),
  );
  await expect.poll(() => badges(opened)).toHaveLength(5);
});

test('back from the back-forward cache the badge is there', async () => {
  const at = address();
  const opened = await lens.open(at, page(EXTERNSHIP));
  await settled(opened);
  await lens.serve('https://elsewhere.test/soup', page('<h1>Soup</h1>'));
  await opened.goto('https://elsewhere.test/soup');
  await opened.goBack();
  await settled(opened);
  await press(opened, '.badge');
  await expect.poll(() => opened.frames().length).toBe(2);
});

test('a badge in a closed accordion comes when it opens and goes when it closes', async () => {
  const closed = THREE.map((one) => `<details><summary>More</summary>${one}</details>`).join('');
  const opened = await lens.open(address(), page(`<h1>Rotations in Ohio</h1>${closed}`));
  await expect.poll(() => badges(opened)).toHaveLength(3);
  const seen = async () => (await spots(opened)).filter(({ kind }) => kind.startsWith('badge')).length;
  await expect.poll(seen).toBe(0);
  await opened.locator('summary').first().click();
  await expect.poll(seen).toBe(1);
  expect(await covered(opened)).toEqual([]);
  await opened.locator('summary').first().click();
  await expect.poll(seen).toBe(0);
});

test('thrown out it comes back, but not for ever', { tag: '@long' }, async () => {
  const opened = await lens.open(address(), page(EXTERNSHIP));
  await settled(opened);
  await opened.evaluate(() => [...document.documentElement.children].at(-1)?.remove());
  await settled(opened);
  const throws = await opened.evaluate(async () => {
    let thrown = 0;
    new MutationObserver(() => {
      for (const node of [...document.documentElement.children])
        if (node.localName === 'div') {
          node.remove();
          thrown++;
        }
    }).observe(document.documentElement, { childList: true });
    [...document.documentElement.children].at(-1)?.remove();
    await new Promise((done) => setTimeout(done, 3000));
    return thrown;
  });
  expect(throws).toBeLessThan(10);
  expect(await inRoot(opened, () => true)).toBeNull();
});

test('a page that writes for ever is not read for ever', { tag: '@long' }, async () => {
  const opened = await lens.open(
    address(),
    page(
      `${EXTERNSHIP}<p id="clock"></p>`,
      `let n = 0; setInterval(() => { document.getElementById('clock').textContent += ' tick ' + n++; }, 20)`,
    ),
  );
  await settled(opened);
  const inTwentySeconds = await passing(opened, 20_000);
  // Read again, as words came, but no more often than it may be.
  expect(inTwentySeconds).toBeGreaterThan(1);
  expect(inTwentySeconds).toBeLessThanOrEqual(6);
  expect(await passing(opened, 60_000)).toBe(inTwentySeconds);
});

test('told to leave, it takes everything away', async () => {
  const html = page(EXTERNSHIP);
  const opened = await lens.open(address(), html);
  await settled(opened);
  await press(opened, '.badge');
  await expect.poll(() => opened.frames().length).toBe(2);
  await (await lens.background()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.tabs.sendMessage(tab!.id, { do: 'leave' });
  });
  await expect.poll(() => inRoot(opened, () => true)).toBeNull();
  expect(await opened.evaluate(() => document.documentElement.outerHTML)).toBe(await htmlWithoutUs(opened));
});

declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: object): Promise<{ reads: number }> };
};

/** Lets the page's time pass, our timers' too, as fast as the browser can; gives how often the page had been read by then. */
async function passing(of: Page, budget: number): Promise<number> {
  const session = await of.context().newCDPSession(of);
  const passed = new Promise((done) => session.once('Emulation.virtualTimeBudgetExpired', done));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget });
  await passed;
  await session.detach();
  return asks(of);
}

/** How often the lens of the active tab has read its page. */
const asks = async (of: Page): Promise<number> => {
  await of.bringToFront();
  return (await lens.background()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return (await chrome.tabs.sendMessage(tab!.id, { do: 'tell' })).reads;
  });
};
