/** Any page can be rated: nothing throws, hangs, differs from itself or quotes what is not there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateHtml } from '../../src/rate-html.ts';
import { hostilePage, mutatedPage } from '../fuzz/pages.ts';
import { check, OPTIONS } from '../fuzz/properties.ts';

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

const TEXT = '<p>Observers shadow the doctor for four weeks. Graduates may apply. It costs $900.</p>';

test.each([
  ['a sentence without end', `<h1>Observership</h1>${TEXT}<p>Visitors shadow in the ward${', and in the clinic'.repeat(1800)}.`],
  ['a heading without end', `<h1>Observership ${'at the hospital '.repeat(2300)}</h1>${TEXT}`],
  ['a title without end', `<title>Observership ${'at the hospital '.repeat(2300)}</title>${TEXT}`],
  [
    'an address without end',
    `<h1>Observership</h1>${TEXT}<p><a href="/a?${'b'.repeat(30_000)}">Fees</a> <a href="/apply?${'b'.repeat(30_000)}">Apply now</a>`,
  ],
  ['the words of a link without end', `<h1>Observership</h1>${TEXT}<p><a href="/fees">Fees${' of the visit'.repeat(2500)}</a>`],
  ['a menu without end', `<h1>Observership</h1>${TEXT}<nav>VSLO${' and the rest of it'.repeat(1800)}</nav>`],
  ['prices without end', `<h1>Observership</h1>${TEXT}${'<p>The fee is $900.'.repeat(1200)}`],
  [
    'schools without end',
    `<h1>Observership</h1>${TEXT}<h2>Partner schools</h2><p>Only students of our partner schools may apply:</p><ul>${'<li>University of Orrin</li>'.repeat(1200)}</ul>`,
  ],
])('an offer with %s', (_name, html) => {
  expect(rateHtml(html, OPTIONS).page).toBe('listing');
  check(html, MOST_MS);
});
