/**
 * `npm start [-- ADDRESS|FILE] [--headless] [--picture]`: set-up and build, then Chromium with the extension on a gallery of sample pages,
 * on one address or on one HTML file. Without a display: headless, with a table and screenshots. --picture: the README's picture; --store: those for the stores.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { install, root, run } from './node.mjs';

const args = process.argv.slice(2);
const what = args.find((arg) => !arg.startsWith('--'));
if (what && !/^https?:\/\//.test(what) && !existsSync(what)) {
  console.error(`${what} is neither a file nor an address that begins with http:// or https://.`);
  process.exit(1);
}
install();
const { path, why } = browser('chromium');
if (!path) {
  console.error(`Chromium cannot be had: ${why}. Set CHROMIUM to its path, or load a build by hand (see the README).`);
  process.exit(1);
}
console.log('Building the extension …');
const build = join(root, '.cache', 'start', 'extension');
run('node', [join(root, 'scripts', 'build.mjs'), 'chrome', build], {}, 'ignore');
const headless = args.includes('--headless') || !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
try {
  const script = args.includes('--picture') ? 'picture.ts' : args.includes('--store') ? 'store.ts' : 'show.ts';
  run('node', [join(root, 'scripts', 'gallery', script), ...(what ? [what] : [])], {
    CHROMIUM: path,
    USCE_LENS_CHROME: build,
    ...(headless ? { HEADLESS: '1' } : {}),
  });
} catch {
  process.exit(1);
}
