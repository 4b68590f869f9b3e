/** Makes the pictures for the stores, 1280 × 800, of our own sample pages; see docs/store. */
import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildOf } from '../../tests/support/builds.ts';
import { badges, frameOf, launch, press } from '../../tests/support/chromium.ts';
import { allowOn } from './allow.ts';
import { serve } from './serve.ts';

const FOLDER = '.output/screenshots';
const SIZE = { width: 1280, height: 800 };
type Scheme = 'light' | 'dark';

/** Sample pages with the panel open over them, in this order. */
const PAGES: [string, Scheme][] = [
  ['11-externship-that-is-shadowing', 'light'],
  ['06-observership-hospital', 'dark'],
  ['12-index-of-rotations', 'light'],
];

const server = await serve();
allowOn(buildOf('chrome'), ['http://127.0.0.1/*']);
const lens = await launch();
mkdirSync(FOLDER, { recursive: true });
let count = 0;

async function picture(page: Page, name: string): Promise<void> {
  const path = `${FOLDER}/${++count}-${name}.png`;
  await page.screenshot({ path });
  console.log(`Written: ${path}`);
}

async function pageIn(scheme: Scheme): Promise<Page> {
  const page = await lens.context.newPage();
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme: scheme });
  return page;
}

for (const [sample, scheme] of PAGES) {
  const page = await pageIn(scheme);
  await page.goto(`${server.address}/${sample}`);
  while ((await badges(page)).length === 0) await page.waitForTimeout(100);
  // A badge that has only just come takes no click.
  await page.waitForTimeout(1500);
  await press(page, '.badge');
  const panel = await frameOf(page, 'panel.html');
  await panel.getByRole('heading').first().waitFor();
  await picture(page, sample.replace(/^\d+-/, ''));
  // For the list below.
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByRole('button', { name: 'Saved' }).waitFor();
}
for (const scheme of ['light', 'dark'] as const) {
  const page = await pageIn(scheme);
  await page.goto(`chrome-extension://${lens.id}/shortlist.html`);
  await page.getByText('Observership').locator('visible=true').first().waitFor();
  await picture(page, `shortlist-${scheme}`);
}
server.stop();
await lens.close();
