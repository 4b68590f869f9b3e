/** Pages written with the advice that certain readers ought to get from them; what is wrong today stands in a file beside the folder. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adviceMissesOf, advisedPages } from '../../src/commands/advised.ts';
import { knownMisses } from '../../src/commands/misses.ts';
import { ROOT } from '../support/sources.ts';

const dir = join(ROOT, 'tests/advice');
const known = knownMisses(dir);
const pages = advisedPages(dir);

test.each(pages.map((page) => [page.name, page] as const))('%s', (name, page) => {
  expect(adviceMissesOf(page), 'if this is right now: npm run known-misses').toEqual(known[name] ?? []);
});

test('known misses are of pages that exist', () => {
  const names = pages.map(({ name }) => name);
  expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([]);
});
