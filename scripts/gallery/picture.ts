/** Makes the README's picture: a sample page with its badge and the open panel. */
import { buildOf } from '../../tests/support/builds.ts';
import { badges, frameOf, launch, press } from '../../tests/support/chromium.ts';
import { allowOn } from './allow.ts';
import { serve } from './serve.ts';

const SAMPLE = '11-externship-that-is-shadowing';
const FILE = 'docs/picture.png';

const server = await serve();
allowOn(buildOf('chrome'), ['http://127.0.0.1/*']);
const lens = await launch();
const page = await lens.context.newPage();
await page.goto(`${server.address}/${SAMPLE}`);
while ((await badges(page)).length === 0) await page.waitForTimeout(100);
await press(page, '.badge');
const panel = await frameOf(page, 'panel.html');
await panel.getByRole('heading').first().waitFor();
await page.screenshot({ path: FILE });
console.log(`Written: ${FILE}`);
server.stop();
await lens.close();
