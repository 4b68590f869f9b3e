/** Any page can be rated: nothing throws, hangs, differs from itself or quotes what is not there. */
import fc from 'fast-check';
import { test } from 'vitest';
import { hostilePage, mutatedPage } from '../fuzz/pages.ts';
import { check } from '../fuzz/properties.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 100);
const SEED = process.env.FUZZ_SEED ? Number(process.env.FUZZ_SEED) : 20_261_125;
const MOST_MS = 2_000;
const TIMEOUT = 60_000 + RUNS * 100;

test.each([
  ['a hostile page', hostilePage],
  ['a page of ours, broken', mutatedPage],
] as const)(
  '%s is rated',
  (_name, page) => {
    fc.assert(
      fc.property(page, (html) => check(html, MOST_MS)),
      { numRuns: RUNS, seed: SEED },
    );
  },
  TIMEOUT,
);

test.each([
  ['a heading of a rank that there is not', '<title>Observership</title><p><p>$0<p>$0<p role=heading aria-level=-1>Observership'],
  ['a second title in the text', '<title>Observership</title><p>You examine patients<title>Externship in Ohio</title> and take a history.'],
])('%s', (_name, html) => check(html, MOST_MS));

test('a quote cut for its length ends with a word', () =>
  check(`<title>Observership</title><p>${`${'abcde '.repeat(200)}You pay $900 for four weeks. `.repeat(3)}`, MOST_MS));
