import { checkers } from './sample.mjs';

/**
 * Mutation testing of the pure parts: `npm run mutation`, or a part: `npm run mutation -- --mutate 'src/advise/**\/*.ts'`.
 * docs/robustness.md says what is mutated, what not, and how it came out.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', import.meta.resolve('./data.mjs'), import.meta.resolve('./sample.mjs')],
  ignorers: ['data'],
  checkers,
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  mutate: ['src/{rate,advise,classify}/**/*.ts'],
  coverageAnalysis: 'perTest',
  // What is made when a file is loaded is data: patterns, texts, examples. Examples beside it hold it, one by one, in `npm test`.
  ignoreStatic: true,
  // TypeScript 7 has no programming interface that Stryker could read a configuration with; there is no such file.
  tsconfigFile: 'tsconfig.none.json',
  ignorePatterns: ['/.cache', '/.output', '/docs', '/entrypoints', '/public', '/scripts', '/tests/{bench,dynamic,e2e,fuzz,hostile,limits}'],
  disableTypeChecks: false,
  concurrency: 2,
  // Which tests come by which of the changes is kept in memory.
  testRunnerNodeArgs: ['--max-old-space-size=6144'],
  timeoutMS: 20_000,
  tempDirName: '.cache/mutation/sandbox',
  incrementalFile: '.cache/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, reportMutants: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
};
