/**
 * `npm test`: set-up by a first command, lint, types, unit tests, builds, end to end in both browsers; ends with `N passed, N failed[, N skipped]`.
 * `npm test -- --all`: with what takes long as well (tests with the tag @long, growth of times, ten times the random cases).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browser, onDebian } from './browser.mjs';
import { install, paths, root, run } from './node.mjs';

const all = process.argv.includes('--all');
const count = { passed: 0, failed: 0, skipped: 0 };
const cache = (name) => join(root, '.cache', name);
const BUILDS = { USCE_LENS_CHROME: join(root, '.output', 'chrome-mv3'), USCE_LENS_FIREFOX: join(root, '.output', 'firefox-mv3') };

/** A step that is one check: it succeeds or fails as a whole. */
function step(name, program, args) {
  console.log(`\n== ${name}`);
  try {
    run(program, args);
    count.passed++;
  } catch {
    count.failed++;
    console.error(`${name}: failed`);
  }
}

/** A step that counts its tests in a report; a runner that fails without a failed test, or runs none, is a failure. */
function suite(name, program, args, env, report, read) {
  console.log(`\n== ${name}`);
  rmSync(report, { force: true });
  let sound = true;
  try {
    run(program, args, env);
  } catch {
    sound = false;
  }
  let found = { passed: 0, failed: 0, skipped: 0 };
  try {
    found = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    sound = false;
  }
  for (const key of Object.keys(count)) count[key] += found[key];
  if (found.failed === 0 && (!sound || found.passed === 0)) {
    count.failed++;
    console.error(`${name}: failed`);
  }
}

function unit(name, args, env = {}) {
  const report = cache('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  suite(name, 'vitest', ['run', ...args, ...reporters], env, report, (counts) => ({
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + (counts.numFailedTests ? 0 : counts.numFailedTestSuites),
    skipped: counts.numPendingTests,
  }));
}

function endToEnd(kind, title) {
  const { path, why } = browser(kind);
  if (path) {
    const report = cache(`e2e-${kind}.json`);
    const env = { ...BUILDS, [kind.toUpperCase()]: path, E2E_REPORT: report };
    suite(`end to end in ${title}`, 'playwright', ['test', ...chosen(kind)], env, report, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }));
    return;
  }
  console.log(`\n== end to end in ${title}`);
  const tests = testsOf(kind);
  if (process.env.CI === 'true' && onDebian()) {
    count.failed += tests;
    console.error(`${title} cannot be had: ${why}. Its ${tests} tests count as failed.`);
  } else {
    count.skipped += tests;
    console.log(`${title} cannot be had: ${why}. Its ${tests} tests are skipped. Set ${kind.toUpperCase()} to its path to run them.`);
  }
}

/** One Chromium leaves a third of two cores idle; two are run where nothing is measured, which all that is has the tag @long. */
const chosen = (kind) => [
  '--project',
  kind,
  ...(all ? [] : ['--grep-invert', '@long', ...(kind === 'chromium' ? ['--workers', '2'] : [])]),
];

function testsOf(kind) {
  const list = execFileSync(join(root, 'node_modules', '.bin', 'playwright'), ['test', '--list', '--reporter=line', ...chosen(kind)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...paths() },
  });
  return Number(/Total: (\d+) test/.exec(list)?.[1] ?? 1);
}

/** `rate` as the first thing that ever runs in a clone, set-up and all: standard output is its answer alone. */
function firstCommand() {
  console.log('\n== rate, before anything else');
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
    const args = ['run', '--silent', 'rate', '--', '--json', 'tests/gallery/04-externship-clinic/page.html'];
    const [{ page, error }] = JSON.parse(execFileSync('npm', args, options));
    if (page !== 'listing') throw new Error(error ?? `the page is ${page}`);
    count.passed++;
  } catch (error) {
    count.failed++;
    console.error(`rate, before anything else: failed: ${error.message}`);
  }
}

firstCommand();
install();
step('prepare', 'wxt', ['prepare']);
step('lint', 'biome', ['check', '--error-on-warnings', '.']);
step('types', 'tsc', ['--noEmit']);
unit('unit tests, examples of cues and rules, page fixtures', ['tests/unit'], all ? { ADVISE_RUNS: '10000' } : {});
// What measures time runs with nothing beside it.
unit('limits of time', [all ? 'tests/limits' : 'tests/limits/redos.test.ts', '--no-file-parallelism']);
step('build for Chrome', 'wxt', ['build']);
step('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
endToEnd('chromium', 'Chromium');
endToEnd('firefox', 'Firefox');

const { passed, failed, skipped } = count;
console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed ? 1 : 0);
