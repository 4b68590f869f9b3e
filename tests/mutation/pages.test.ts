/** Labelled pages as they are classified and rated, without advice: no mutant of advice has to wait for them. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { labelledPages } from '../../src/commands/labelled.ts';
import { knownMisses, missesIn, optionsFor } from '../../src/commands/misses.ts';
import type { Listing, RatedListing } from '../../src/model.ts';
import { strength } from '../../src/rate/strength.ts';
import { ratedPage } from '../../src/rate-html.ts';
import { ROOT } from '../support/sources.ts';

const dir = join(ROOT, 'tests/pages');
const known = knownMisses(dir);

/** With its strength and no advice. */
const withStrength = (listing: Listing): RatedListing => ({
  ...listing,
  strength: strength(listing),
  warnings: [],
  signs: [],
  questions: [],
  fit: null,
});

/** Many pages are one test: Stryker passes on, for each change, the names of all tests that come by it. */
const PAGES_A_TEST = 20;
const pages = labelledPages(dir);
const parts = Array.from({ length: Math.ceil(pages.length / PAGES_A_TEST) }, (_, n) =>
  pages.slice(n * PAGES_A_TEST, (n + 1) * PAGES_A_TEST),
);

test.each(parts.map((part) => [part[0]?.name, part] as const))('%s and those after it', (_, part) => {
  for (const page of part) {
    expect(missesIn(page, ratedPage(page.html, optionsFor(page), withStrength)), page.name).toEqual(known[page.name] ?? []);
  }
});
