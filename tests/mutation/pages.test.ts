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

test.each(labelledPages(dir).map((page) => [page.name, page] as const))('%s', (name, page) => {
  expect(missesIn(page, ratedPage(page.html, optionsFor(page), withStrength))).toEqual(known[name] ?? []);
});
