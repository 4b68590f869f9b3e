/** `add-page FILE SLUG [ADDRESS]`: makes the folder tests/pages/SLUG with the page and a draft of what is expected of it. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rateHtml } from '../rate-html.ts';
import { draftLabel } from './draft.ts';
import { readHtml } from './html-file.ts';
import { LABELLED_ON } from './labelled.ts';

const [file, slug, address] = process.argv.slice(2);
const folder = join('tests', 'pages', slug ?? '');
if (!file || !slug || !/^[a-z0-9-]+$/.test(slug))
  fail('usage: add-page FILE SLUG [ADDRESS], the slug in small letters, digits and hyphens');
if (existsSync(folder)) fail(`${folder} exists already`);
try {
  const html = readHtml(file as string);
  const rated = rateHtml(html, { url: address ?? null, today: LABELLED_ON, locale: 'en' });
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.html'), html);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(draftLabel(rated, address ?? rated.url), null, 2)}\n`);
  console.log(`${folder}: correct expected.json by hand, then run npm test.`);
} catch (error) {
  fail((error as Error).message);
}

function fail(why: string): never {
  console.error(`add-page: ${why}`);
  process.exit(1);
}
