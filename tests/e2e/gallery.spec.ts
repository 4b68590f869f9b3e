/** `npm start` where there is no display: the badges in the browser say what `rate` says of the same pages. */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { GALLERY, samples } from '../../scripts/gallery/serve.ts';
import type { RatedPage } from '../../src/model.ts';
import { words } from '../../src/show/words.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const run = (...args: string[]) => execFileSync('node', args, { cwd: ROOT, encoding: 'utf8' });

test('npm start prints what each sample page was rated', { tag: '@long' }, () => {
  test.setTimeout(120_000);
  const slugs = samples().map(({ slug }) => slug);
  const rated: RatedPage[] = JSON.parse(run('scripts/run.mjs', 'rate', '--json', ...slugs.map((slug) => join(GALLERY, slug, 'page.html'))));
  const said = run('scripts/start.mjs', '--headless').split('\n');

  for (const [i, slug] of slugs.entries()) {
    const from = said.findIndex((line) => line.startsWith(slug));
    const expected = rated[i]?.listings.map((listing) => {
      const { type, rest } = words(listing);
      return expect.stringContaining(`${type}, ${rest}`);
    });
    const lines = said.slice(from, from + Math.max(1, expected?.length ?? 0));
    expect(lines, slug).toEqual(expected?.length ? expected : [expect.stringContaining('no badge')]);
  }
});
