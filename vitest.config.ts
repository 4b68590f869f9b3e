import { defineConfig } from 'vitest/config';

/** `tests/limits` measures time and is run by itself: what runs beside it would be measured too. */
export default defineConfig({
  test: { include: ['tests/unit/**/*.test.ts', 'tests/limits/**/*.test.ts'] },
});
