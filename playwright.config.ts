import { defineConfig } from '@playwright/test';

export default defineConfig({ testDir: 'tests/e2e', workers: 1, reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]] });
