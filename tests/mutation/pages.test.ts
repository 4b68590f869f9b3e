/** Labelled pages as they are classified and rated, without advice: no mutant of advice has to wait for them. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { labelledPages } from '../../src/commands/labelled.ts';
import { knownMisses, missesIn, optionsFor } from '../../src/commands/misses.ts';
import { withStrength } from '../../src/engine.ts';
import { ratedPage } from '../../src/rate-html.ts';
import { ROOT } from '../support/sources.ts';

const dir = join(ROOT, 'tests/pages');
const known = knownMisses(dir);

test.each(labelledPages(dir).map((page) => [page.name, page] as const))('%s', (name, page) => {
  expect(missesIn(page, ratedPage(page.html, optionsFor(page), withStrength))).toEqual(known[name] ?? []);
});
