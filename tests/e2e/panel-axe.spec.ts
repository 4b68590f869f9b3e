/** Axe finds nothing in the panel, whatever it shows, in every scheme. */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { expectClean, type Look } from '../support/axe.ts';
import { frameOf, KNOWN, type Lens, launch, press, share } from '../support/chromium.ts';
import { INDEX, PROFILES } from '../support/secret.ts';
import { settled } from '../support/standing.ts';

const page = (title: string, words: string) => `<!doctype html><html lang="en"><head><title>${title}</title></head>
<body style="font:16px/1.5 serif;margin:24px;width:700px"><main><h1>${title}</h1>${words}<p>To apply, send your CV.</p></main></body></html>`;
const LISTING = page(
  'Family Medicine Externship',
  `<p>For international medical graduates. Four weeks in our office on Harlow Street, $1,400. A deposit of $250 is not refunded.</p>
<p>You take the history, examine the patient and write the note, which Dr. Orsini reviews with you.</p>`,
);
const BOTH = page(
  'Family Medicine Externship',
  `<p>For international medical graduates. Four weeks in our office on Harlow Street, $1,400.</p>
<p>This is a hands-on externship: you examine patients and write notes.</p><p>Externs have no patient contact and only shadow Dr. Orsini.</p>`,
);
const CLOSED = page(
  'Cardiology Elective',
  '<p>For enrolled students of medical schools only; graduates are not accepted. You examine patients on the ward of our hospital. $900.</p>',
);

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Opens the panel of a page; the reader is a graduate. */
async function open(lens: Lens, html: string): Promise<{ page: Page; panel: Frame }> {
  await (await lens.background()).evaluate((p) => chrome.storage.local.set({ profile: p }), PROFILES.graduate);
  const opened = await lens.open(`${KNOWN}/axe/${++count}`, html);
  await settled(opened);
  await press(opened, '.badge');
  const panel = await frameOf(opened, 'panel.html');
  await panel.locator('footer').waitFor();
  return { page: opened, panel };
}
let count = 0;
test.setTimeout(180_000);
const unfold = (panel: Frame) =>
  panel.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

const SCHEMES: Look[] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }];

for (const locale of ['en', 'ar']) {
  test.describe(locale, locale === 'en' ? {} : { tag: '@long' }, () => {
    let lens: Lens;
    test.beforeAll(async () => {
      lens = await (locale === 'en' ? share() : launch({ locale }));
    });
    test.afterAll(() => lens.close());

    test(`axe: one listing, being corrected (${locale})`, async () => {
      const { panel } = await open(lens, LISTING);
      await panel.locator('footer button').last().click();
      await panel.locator('#wrong-setting').selectOption('inpatient');
      await panel.locator('.own').first().waitFor();
      await unfold(panel);
      await expectClean(lens, panel, [...SCHEMES, { colorScheme: 'light', forcedColors: 'active' }]);
    });

    test(`axe: many offerings (${locale})`, { tag: '@long' }, async () => {
      const { panel } = await open(lens, INDEX);
      await expect(panel.locator('.steps')).toHaveCount(1);
      await unfold(panel);
      await expectClean(lens, panel, [...SCHEMES, { colorScheme: 'light', forcedColors: 'active' }]);
    });

    test(`axe: a page that says both; an offering closed to the reader (${locale})`, { tag: '@long' }, async () => {
      const both = await open(lens, BOTH);
      await expect(both.panel.locator('.pair')).not.toHaveCount(0);
      const closed = await open(lens, CLOSED);
      await expect(closed.panel.locator('.fit.closed')).toHaveCount(1);
      for (const { panel } of [both, closed]) await expectClean(lens, panel, SCHEMES);
    });
  });
}
