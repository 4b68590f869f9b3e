import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { leanPatterns } from './scripts/lean-patterns.ts';

/** `tests/limits` measures time and is run by itself: what runs beside it would be measured too. */
export default defineConfig({
  plugins: [leanPatterns()],
  resolve: { alias: { '#i18n': fileURLToPath(new URL('./tests/support/i18n.ts', import.meta.url)) } },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/limits/**/*.test.ts'],
    // What is imported once serves all files: the engine keeps nothing from one page to the next.
    isolate: false,
    // By default one core is left idle.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
  },
});
