/** `npm test`: set-up, types, unit tests, builds; ends with a line `N passed, N failed`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './browser.mjs';
import { install, root, run } from './node.mjs';

let passed = 0;
let failed = 0;
let skipped = 0;

function step(name, work) {
  console.log(`\n== ${name}`);
  try {
    work();
    passed++;
  } catch {
    failed++;
    console.error(`${name}: failed`);
  }
}

install();
step('prepare', () => run('wxt', ['prepare']));
step('types', () => run('tsc', ['--noEmit']));

const report = join(root, '.cache', 'vitest.json');
console.log('\n== unit tests');
try {
  run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
} catch {
  // What failed is counted from the report below.
}
try {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + (counts.numTotalTests ? 0 : 1);
  if (!counts.success && !counts.numFailedTests) failed++;
} catch {
  failed++;
}

step('build for Chrome', () => run('wxt', ['build']));
step('build for Firefox', () => run('wxt', ['build', '-b', 'firefox']));

console.log('\n== end to end in Chromium');
const browser = chromium();
if (browser) {
  const results = join(root, '.cache', 'e2e.json');
  try {
    run('playwright', ['test'], { CHROMIUM: browser });
  } catch {
    // Counted from the report below.
  }
  try {
    const { stats } = JSON.parse(readFileSync(results, 'utf8'));
    passed += stats.expected;
    failed += stats.unexpected + stats.flaky + (stats.expected + stats.unexpected ? 0 : 1);
  } catch {
    failed++;
  }
} else if (process.env.CI && existsSync('/etc/debian_version')) {
  failed++;
  console.error('Chromium could not be installed.');
} else {
  skipped++;
  console.log('No Chromium here, and none can be installed: its tests are skipped. Set CHROMIUM to its path.');
}

console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed ? 1 : 0);
