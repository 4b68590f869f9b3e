/**
 * Twenty real pages under their addresses: nothing shifts, nothing is covered, and without us they are as they were.
 * The pages stand beside the project, in ../shared/corpus, and are no part of it: elsewhere there is nothing to test.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { RatedPage } from '../../src/model.ts';
import { type Lens, share } from '../support/chromium.ts';
import { alone } from '../support/samples.ts';
import { standsAsItWas } from '../support/standing.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CORPUS = resolve(ROOT, '../shared/corpus');
const PAGES = 20;

test.skip(!existsSync(CORPUS), 'The real pages are not here: ../shared/corpus is missing.');

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
  // Scripts and pictures of the pages stay away.
  await lens.context.route(/^https?:/, (route) => route.abort());
});
test.afterAll(() => lens?.close());

/** Addresses and files of pages on which an offer is found. */
function offers(): [string, string][] {
  const args = ['scripts/run.mjs', 'rate', '--json', '--urls', join(CORPUS, 'urls.json'), join(CORPUS, 'pages')];
  const rated: (RatedPage & { file: string })[] = JSON.parse(execFileSync('node', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 }));
  const found = rated.filter(({ page, url }) => page !== 'not-a-listing' && url);
  // From hosts as different as there are.
  const byHost = Map.groupBy(found, ({ url }) => new URL(url as string).hostname);
  const turns = [...byHost.values()].flatMap((pages) => pages.map((page, turn) => ({ page, turn })));
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(0, PAGES)
    .map(({ page }) => [page.url as string, join(CORPUS, 'pages', page.file)]);
}

test('on twenty real pages nothing shifts, nothing is covered, and without us they are as they were', { tag: '@long' }, async () => {
  test.setTimeout(300_000);
  const pages = offers();
  expect(pages).toHaveLength(PAGES);
  for (const [url, file] of pages) await standsAsItWas(lens, url, alone(readFileSync(file, 'utf8')), url);
});
