/** Sample pages with an offer, for tests of what stands in them: the gallery's, and others of tests/pages spread evenly, but for those that are known to get no badge. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export interface Sample {
  name: string;
  html: string;
}

const TESTS = resolve(import.meta.dirname, '..');

function offersIn(folder: string): string[] {
  const misses: Record<string, string[]> = JSON.parse(readFileSync(join(TESTS, `${folder}.known-misses.json`), 'utf8'));
  return readdirSync(join(TESTS, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort()
    .filter((name) => /^(listing|index)$/.test(JSON.parse(readFileSync(join(TESTS, name, 'expected.json'), 'utf8')).pageKind))
    .filter((name) => !misses[basename(name)]?.includes('badge'));
}

/** `count` pages, each by itself. */
export function offerPages(count: number): Sample[] {
  const gallery = offersIn('gallery').slice(0, Math.ceil(count / 2));
  const pages = offersIn('pages');
  const missing = count - gallery.length;
  const spread = Array.from({ length: missing }, (_, i) => pages[Math.floor((i * pages.length) / missing)]!);
  return [...gallery, ...spread].map((name) => ({ name, html: alone(readFileSync(join(TESTS, name, 'page.html'), 'utf8')) }));
}

/** Without what it would load or connect to: its coming or failing moves things too, and nothing is asked of the network. */
export const alone = (html: string): string => html.replace(/<link\b[^>]*>/g, '').replace(/\ssrc(set)?="[^"]*"/g, '');
