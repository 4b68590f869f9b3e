/** `npm test`: set-up, types, unit tests, builds; ends with a line `N passed, N failed`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run } from './node.mjs';

let passed = 0;
let failed = 0;

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

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
