/** Opens the gallery, an address or a file in Chromium with the extension; headless it prints and pictures what was rated. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { buildOf } from '../../tests/support/builds.ts';
import { badges, launch } from '../../tests/support/chromium.ts';
import { allowOn } from './allow.ts';
import { samples, serve } from './serve.ts';

/** How long a page is given to show a badge. */
const PATIENCE = 3000;
const CACHE = resolve(import.meta.dirname, '../../.cache/start');
const what = process.argv[2];
const isAddress = /^https?:/.test(what ?? '');
const headless = Boolean(process.env.HEADLESS);

const server = await serve(isAddress ? undefined : what);
allowOn(buildOf('chrome'), ['http://127.0.0.1/*', ...(isAddress ? [`${new URL(what as string).origin.replace(/:\d+$/, '')}/*`] : [])]);
const pages = what
  ? [{ slug: isAddress ? new URL(what).hostname : 'file', address: isAddress ? what : `${server.address}/file` }]
  : samples().map(({ slug }) => ({ slug, address: `${server.address}/${slug}` }));
const profile = join(CACHE, headless ? 'profile-headless' : 'profile');
// Chromium keeps the background's code of an earlier build as long as the version is the same.
rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
const lens = await launch({ headed: !headless, network: isAddress, folder: profile });

if (headless) await report();
else {
  const [first] = lens.context.pages();
  await first?.goto(what ? (pages[0]?.address as string) : server.address);
  console.log(`\nChromium is open${what ? '' : ` on ${server.address}`}. Close its window to end.`);
  await new Promise<void>((closed) => lens.context.on('close', () => closed()));
}
server.stop();
await lens.close();

async function report(): Promise<void> {
  const pictures = join(CACHE, 'screenshots');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const width = Math.max(...pages.map(({ slug }) => slug.length));
  console.log('');
  for (const { slug, address } of pages) {
    const page = await lens.context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    const said = await rated(page);
    console.log(`${slug.padEnd(width)}  ${said[0] ?? 'no badge'}`);
    for (const more of said.slice(1)) console.log(`${' '.repeat(width)}  ${more}`);
    await page.screenshot({ path: join(pictures, `${slug}.png`) });
    await page.close();
  }
  console.log(`\nThe badges as they stand in the pages: ${pictures}`);
}

/** What the badges say, one line each. */
async function rated(page: Page): Promise<string[]> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(100)) if ((await badges(page)).length) break;
  return (await badges(page)).map((name) => name.replace(/^USCE Lens: /, ''));
}
