/** The page learns nothing of the reader, and cannot make us act. */
import { expect, type Page, test } from '@playwright/test';
import { badges, frameOf, inRoot, KNOWN, type Lens, launch, press } from '../support/chromium.ts';
import { settled } from '../support/standing.ts';

/** None of the words that speak of a reader stands in it. */
const INDEX = `<!doctype html><html lang="en"><head><title>Rotations</title></head><body style="font:16px/1.5 serif;width:900px">
<h1>Rotations in Ohio</h1><p>Each is in our hospital and lasts four weeks.</p>
<section><h2>Cardiology Elective</h2><p>For enrolled seniors of medical schools only. You examine patients on the ward and write notes. $900.</p></section>
<section><h2>Cardiology Observership</h2><p>For international medical doctors. You observe rounds on the ward; no patient contact. $500.</p></section>
<section><h2>Cardiology Externship</h2><p>For IMGs. You take histories and examine patients in our clinic. $2,900.</p></section></body></html>`;

const PROFILES = {
  nobody: null,
  graduate: {
    schema: 1,
    status: 'graduate',
    graduationYear: 2021,
    specialty: 'neurology',
    budgetUsd: 600,
    visa: { held: ['B-1'] },
    exams: { step1: true },
  },
  student: {
    schema: 1,
    status: 'student',
    year: 6,
    finalYear: true,
    specialty: 'cardiology',
    budgetUsd: 9000,
    visa: { notNeeded: true },
    school: { name: 'Zenith University', vslo: true },
  },
};
const WORDS = [
  'graduate',
  'student',
  'final',
  'neurology',
  'budget',
  '600',
  '9,000',
  'B-1',
  'Zenith',
  'VSLO',
  'open to you',
  'not open',
  'may apply',
  'for you',
  'closed',
  'specialty',
  'dim',
  'weigh',
];

declare const chrome: { storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } } };

let lens: Lens;
test.beforeAll(async () => {
  lens = await launch();
});
test.afterAll(() => lens.close());

const become = async (profile: object | null) =>
  (await lens.background()).evaluate(
    (p) => (p ? chrome.storage.local.set({ profile: p }) : chrome.storage.local.remove('profile')),
    profile,
  );

/** Everything that a page could ask its browser about us. */
const learn = (page: Page, words: string[]) =>
  page.evaluate(async (list) => {
    const host = [...document.documentElement.children].at(-1) as HTMLElement;
    const grid: string[] = [];
    for (let y = 4; y < innerHeight; y += 8) {
      let row = '';
      for (let x = 4; x < innerWidth; x += 8) row += document.elementFromPoint(x, y) === host ? '#' : '.';
      grid.push(row);
    }
    const find = (window as unknown as { find(text: string, ...more: boolean[]): boolean }).find;
    const found = list.map((word) => {
      getSelection()?.removeAllRanges();
      return find.call(window, word, false, false, true);
    });
    const covered = await new Promise((done) => {
      const targets = document.querySelectorAll('h2, section, p');
      const observer = new IntersectionObserver(
        (entries) => done(entries.map((e) => (e as IntersectionObserverEntry & { isVisible: boolean }).isVisible)),
        {
          trackVisibility: true,
          delay: 100,
        } as IntersectionObserverInit,
      );
      for (const target of targets) observer.observe(target);
    });
    return {
      html: document.documentElement.outerHTML,
      box: JSON.stringify(host.getBoundingClientRect()),
      styles: getComputedStyle(host).cssText,
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight, window.length],
      focus: document.activeElement?.localName,
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
      highlights: CSS.highlights.size,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      grid,
      found,
      covered,
    };
  }, words);

let count = 0;
async function index(): Promise<Page> {
  const page = await lens.open(`${KNOWN}/secret/${++count}`, INDEX);
  await settled(page, 4);
  return page;
}

for (const [moment, act] of [
  ['at rest', async () => {}],
  [
    'with the panel open',
    async (page: Page) => {
      await press(page, '.badge');
      await (await frameOf(page, 'panel.html')).locator('#what').waitFor();
    },
  ],
  [
    'with what does not fit dimmed',
    async (page: Page) => {
      await press(page, '.dimmer');
      await page.mouse.move(2, 2);
      // Without a profile there is nothing to dim, and no click on anything.
    },
  ],
] as const) {
  test(`${moment} the page learns the same of every reader`, async () => {
    const learnt: Record<string, unknown> = {};
    for (const [name, profile] of Object.entries(PROFILES)) {
      if (moment.includes('dimmed') && !profile) continue;
      await become(profile);
      const page = await index();
      await act(page);
      learnt[name] = await learn(page, WORDS);
      await page.close();
    }
    const [first, ...rest] = Object.values(learnt);
    for (const other of rest) expect(other).toEqual(first);
    await become(null);
  });
}

test('the badges do differ by reader, for the reader alone', async () => {
  await become(PROFILES.graduate);
  const graduate = await badges(await index());
  await become(PROFILES.student);
  const student = await badges(await index());
  expect(graduate).not.toEqual(student);
  expect(graduate[0]).toContain('Not open to you');
  await become(null);
});

test('a profile changed elsewhere shows at once on the open page', async () => {
  const page = await index();
  expect((await badges(page))[0]).not.toContain('open to you');
  await become(PROFILES.graduate);
  await expect.poll(async () => (await badges(page))[0]).toContain('Not open to you');
  await become(null);
});

test('clicks that the page makes up, or steers through a picture over us, open nothing', async () => {
  const page = await index();
  await page.evaluate(() => {
    const host = [...document.documentElement.children].at(-1) as HTMLElement;
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 400, clientY: 40 }));
    host.click();
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  await page.evaluate(() => {
    const cover = Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'Click here to win' });
    cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0;background:white;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  });
  await page.waitForTimeout(500);
  await press(page, '.badge');
  await page.waitForTimeout(300);
  expect(await inRoot(page, (root) => root.querySelector('.panel'))).toBeNull();
  await page.evaluate(() => document.querySelector('[popover]')?.remove());
  await page.waitForTimeout(500);
  await press(page, '.badge');
  await frameOf(page, 'panel.html');
});

test('words of the page are shown as text', async () => {
  const evil = INDEX.replace('Cardiology Elective', 'Cardiology Elective &lt;img src=x onerror=alert(1)&gt;&lt;b&gt;');
  const page = await lens.open(`${KNOWN}/secret/${++count}`, evil);
  await settled(page, 4);
  await press(page, '.badge');
  const panel = await frameOf(page, 'panel.html');
  await expect(panel.locator('.name')).toHaveText('Cardiology Elective <img src=x onerror=alert(1)><b>');
  expect(await panel.locator('img').count()).toBe(0);
});
