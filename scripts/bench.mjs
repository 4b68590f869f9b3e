/** `npm run bench [-- --rounds N] [--out FOLDER]`: set-up and builds, then the benchmark of tests/bench/browser; it fails only where it cannot measure. */
import { join } from 'node:path';
import { browser } from './browser.mjs';
import { install, root, run } from './node.mjs';

install();
const { path, why } = browser('chromium');
if (!path) {
  console.error(`Chromium cannot be had: ${why}. Set CHROMIUM to its path.`);
  process.exit(1);
}
const build = join(root, '.cache', 'bench', 'extension');
try {
  run('node', [join(root, 'scripts', 'build.mjs'), 'chrome', build], {}, 'ignore');
  run('node', [join(root, 'scripts', 'bundle.mjs'), 'tests/bench/engine.ts'], {}, 'ignore');
  run('node', [join(root, 'tests', 'bench', 'browser', 'main.ts'), ...process.argv.slice(2)], { CHROMIUM: path, USCE_LENS_CHROME: build });
} catch {
  process.exit(1);
}
