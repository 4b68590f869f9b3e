/** The toolbar's popup over real pages: what this page is, the profile and what it changes. */
import { expect, test } from '@playwright/test';
import { badges, KNOWN, KNOWN_HOSPITAL, type Lens, LISTING, RECIPE, share, UNKNOWN } from '../support/chromium.ts';
import { openingTimes } from '../support/opening-times.ts';

const ELECTIVE = `<!doctype html><html lang="en"><head><title>Visiting Elective</title></head><body>
<h1>Visiting Student Elective in Cardiology</h1>
<p>Open to final-year medical students from schools abroad. Four weeks on the inpatient consult service of our hospital.</p>
<p>Students take histories, examine patients and write notes with Dr. Ana Weller. Tuition is $2,500 for four weeks.</p>
<p>How to apply: send the application form to our office at least eight weeks before.</p></body></html>`;
const INDEX = `<!doctype html><html lang="en"><head><title>Our rotations</title></head><body><h1>Our rotations</h1>
${[
  ['Cardiology Observership', 'Observe only in our clinic office. No patient contact. Two weeks, $800.'],
  ['Surgery Externship', 'Hands-on: take the history and examine patients on the wards of the hospital. Four weeks, $3,000.'],
  ['Pediatrics Externship', 'Hands-on: take the history and examine patients in our private practice office. Four weeks, $1,900.'],
  ['Neurology Telerotation', 'A virtual rotation: join our online cases from home. Four weeks, $500.'],
]
  .map(([title, text]) => `<div class="card"><h2>${title}</h2><p>${text}</p><a href="#apply">Apply now</a></div>`)
  .join('')}</body></html>`;

declare const chrome: { storage: { local: { clear(): Promise<void>; get(key: string): Promise<Record<string, { profile: unknown }>> } } };

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());
test.afterEach(async () => {
  for (const page of lens.context.pages()) if (page.url().startsWith('https://')) await page.close();
  await (await lens.background()).evaluate(() => chrome.storage.local.clear());
});

const choose = (value: string) => ['#f-status', value] as const;

test('says what the page is, what to weigh, and saves it', async () => {
  const page = await lens.open(KNOWN, LISTING);
  await expect.poll(() => badges(page)).toHaveLength(1);
  const popup = await lens.popup(page);
  await expect.poll(() => popup.text()).toContain('Internal Medicine Externship');
  expect(await popup.text()).toContain('hands-on · clinic');
  expect(await popup.evaluate(() => document.querySelectorAll('.warnings li').length)).toBeGreaterThan(0);
  await popup.click({ name: 'Save' });
  await expect.poll(() => popup.text()).toContain('Saved');
  await popup.click({ name: 'Saved' });
  await expect.poll(() => popup.text()).toContain('Undo');
  await popup.click({ name: 'Undo' });
  await expect.poll(() => popup.text()).toContain('Saved');
  await popup.close();
});

test('a switch stays where it is, from when it can be seen', async () => {
  const page = await lens.open(UNKNOWN, LISTING);
  const popup = await lens.popup(page);
  await expect.poll(() => popup.text()).toContain('Always rate');
  await expect.poll(() => popup.text()).toContain('Internal Medicine Externship');
  expect(await popup.evaluate(movedFeet)).toEqual([]);
  await popup.close();
});

/** Where parts of the popup's foot stood before and after they were moved. */
function movedFeet(): Promise<string[]> {
  interface Shift extends PerformanceEntry {
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const feet: string[] = [];
  new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries() as Shift[]) {
      const ours = sources.filter(({ node }) => (node instanceof Element ? node : node?.parentElement)?.closest('footer'));
      feet.push(...ours.map(({ previousRect, currentRect }) => `from ${previousRect.y} to ${currentRect.y}`));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  return new Promise((done) => setTimeout(() => requestAnimationFrame(() => done(feet))));
}

test('an open elective is not open to a graduate, and open again to a student, without a reload', async () => {
  const page = await lens.open(KNOWN_HOSPITAL, ELECTIVE);
  await expect.poll(() => badges(page)).toHaveLength(1);
  const before = await badges(page);
  const popup = await lens.popup(page);
  await popup.click({ name: 'About you' });
  await expect.poll(() => popup.evaluate(() => !!document.querySelector('#f-status'))).toBe(true);
  await popup.fill(...choose('graduate'));
  await expect.poll(() => popup.text()).toContain('Not open to you');
  await expect.poll(() => badges(page)).toEqual([expect.stringContaining('Not open to you')]);
  await popup.fill(...choose('student'));
  await expect.poll(() => popup.text()).not.toContain('Not open to you');
  await expect.poll(() => badges(page)).not.toEqual([expect.stringContaining('Not open to you')]);
  await popup.fill(...choose(''));
  await expect.poll(() => badges(page)).toEqual(before);
  await popup.close();
});

test('a profile is saved as it is typed; what is not valid is named and not saved', async () => {
  const page = await lens.open(KNOWN, LISTING);
  const popup = await lens.popup(page);
  await popup.click({ name: 'About you' });
  await popup.click({ name: 'Money' });
  await popup.fill('#f-budgetUsd', '3,000');
  const stored = () =>
    lens.background().then((worker) => worker.evaluate(async () => (await chrome.storage.local.get('profile')).profile?.profile));
  await expect.poll(stored).toEqual({ schema: 1, budgetUsd: 3000 });
  await popup.fill('#f-budgetUsd', 'lots');
  await expect.poll(() => popup.text()).toContain('Budget for one rotation, US$: expected a number, got “lots”');
  expect(await stored()).toEqual({ schema: 1, budgetUsd: 3000 });
  await popup.close();
  const again = await lens.popup(page);
  await again.click({ name: 'About you' });
  await again.click({ name: 'Money' });
  await expect.poll(() => again.evaluate(() => document.querySelector<HTMLInputElement>('#f-budgetUsd')?.value)).toBe('3000');
  await again.close();
});

test('a stay that was added and not filled in stays in the form and changes no page', async () => {
  const page = await lens.open(KNOWN_HOSPITAL, ELECTIVE);
  await expect.poll(() => badges(page)).toHaveLength(1);
  const before = await badges(page);
  const experience = async () => {
    const popup = await lens.popup(page);
    await popup.click({ name: 'About you' });
    await popup.click({ name: 'Experience so far' });
    return popup;
  };
  const popup = await experience();
  await popup.click({ name: 'Add a rotation' });
  await expect.poll(() => popup.text()).toContain('Saved');
  await popup.close();
  const again = await experience();
  await expect.poll(() => again.evaluate(() => document.querySelectorAll('.stay').length)).toBe(1);
  expect(await badges(page)).toEqual(before);
  await again.close();
});

test('shows the best three of a page of many', async () => {
  const page = await lens.open(`${KNOWN}/all`, INDEX);
  await expect.poll(() => badges(page)).toHaveLength(4);
  const popup = await lens.popup(page);
  await expect.poll(() => popup.text()).toContain('Best 3 of 4 offers');
  const titles = await popup.evaluate(() => [...document.querySelectorAll('h2')].map((h) => h.textContent));
  expect(titles).toEqual(['Surgery Externship', 'Pediatrics Externship', 'Cardiology Observership']);
  await popup.close();
});

test('a click on the toolbar button rates a page of an unknown site, and that page alone', async () => {
  const other = await lens.open(`${UNKNOWN}/other`, LISTING);
  const page = await lens.open(UNKNOWN, LISTING);
  const popup = await lens.popup(page);
  await expect.poll(() => popup.text()).toContain('hands-on · clinic');
  expect(await popup.text()).toContain('Rated because you opened this. Pages of elsewhere.test are not read by themselves.');
  await expect.poll(() => badges(page)).toHaveLength(1);
  expect(await badges(other)).toEqual([]);
  await popup.close();
  // Opened again it says the same, and nothing is read twice.
  const again = await lens.popup(page);
  await expect.poll(() => again.text()).toContain('hands-on · clinic');
  await again.close();
});

test('says where nothing is offered, what cannot be read, and where it is off', async () => {
  const recipe = await lens.open(UNKNOWN, RECIPE);
  const none = await lens.popup(recipe);
  await expect.poll(() => none.text()).toContain('No clinical experience is offered here');
  await none.close();

  const xml = await lens.open(`${UNKNOWN}.xml`, { contentType: 'text/xml', body: '<a/>' });
  const unreadable = await lens.popup(xml);
  await expect.poll(() => unreadable.text()).toContain("This page can't be read");
  await unreadable.close();

  const page = await lens.open(`${KNOWN}/off`, LISTING);
  await expect.poll(() => badges(page)).toHaveLength(1);
  const popup = await lens.popup(page);
  await popup.click('footer input');
  await expect.poll(() => popup.text()).toContain('Off on americanrotation.com');
  await expect.poll(() => badges(page)).toEqual([]);
  await popup.click({ name: 'Switch on' });
  await expect.poll(() => badges(page)).toHaveLength(1);
  await popup.close();
});

test('opens in under 150 ms', { tag: '@long' }, async () => {
  // The pages of the tests before would work beside it.
  for (const other of lens.context.pages()) await other.close();
  const times = await openingTimes(lens, await lens.open(KNOWN, LISTING));
  test.info().annotations.push({ type: 'opened after ms', description: times.map(Math.round).join(' ') });
  // The quickest is what the popup takes; others on the machine only add to it. `npm run bench` says the median.
  expect(Math.min(...times)).toBeLessThan(150);
});

test('no error was reported anywhere', () => {
  expect(lens.errors).toEqual([]);
});
