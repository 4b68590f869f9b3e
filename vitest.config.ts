import { defineConfig } from 'vitest/config';

/** `tests/limits` measures time and is run by itself: what runs beside it would be measured too. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/limits/**/*.test.ts'],
    // What is imported once serves all files: the engine keeps nothing from one page to the next.
    isolate: false,
    // A busy machine is slow, not wrong.
    testTimeout: 20_000,
  },
});
