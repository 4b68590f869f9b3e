import { defineConfig } from '@playwright/test';

/** CHROMIUM and FIREFOX are the browsers' paths; `npm test` finds or installs them. */
process.env.CHROMIUM ??= '/usr/bin/chromium';
process.env.FIREFOX ??= '/usr/bin/firefox-esr';

export default defineConfig({
  globalSetup: './tests/support/builds.setup.ts',
  workers: 1,
  // A busy machine is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: process.env.E2E_REPORT ?? '.cache/e2e.json' }]],
  projects: [
    { name: 'chromium', testDir: 'tests/e2e', testIgnore: '**/*.firefox.spec.ts', teardown: 'chromium-requests' },
    { name: 'firefox', testDir: 'tests/e2e', testMatch: '**/*.firefox.spec.ts', teardown: 'firefox-requests' },
    // When all others have run: what was asked of the network meanwhile.
    { name: 'chromium-requests', testDir: 'tests/e2e', testMatch: '**/requests.chromium.ts' },
    { name: 'firefox-requests', testDir: 'tests/e2e', testMatch: '**/requests.firefox.ts' },
    // Measures, and wants the machine to itself: `npm run bench:shortlist`.
    { name: 'bench-shortlist', testDir: 'tests/bench' },
    // Pages that attack their reader take minutes: `npm run hostile`.
    { name: 'hostile-chromium', testDir: 'tests/hostile', testIgnore: '**/*.firefox.spec.ts' },
    { name: 'hostile-firefox', testDir: 'tests/hostile', testMatch: '**/*.firefox.spec.ts' },
  ],
});
