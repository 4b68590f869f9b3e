/** Every labelled page: what is wrong today stands in a file beside the folder; a slip fails, and so does a fix that is not written down. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelledPages } from '../../src/commands/labelled.ts';
import { knownMisses, missesOf } from '../../src/commands/misses.ts';
import { ROOT } from '../support/sources.ts';

describe.each(['tests/pages', 'tests/gallery'])('%s', (dir) => {
  const known = knownMisses(join(ROOT, dir));
  const pages = labelledPages(join(ROOT, dir));

  test.each(pages.map((page) => [page.name, page] as const))('%s', (name, page) => {
    expect(missesOf(page), 'if this is right now: npm run known-misses').toEqual(known[name] ?? []);
  });

  test('known misses are of pages that exist', () => {
    const names = pages.map(({ name }) => name);
    expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([]);
  });
});
