/** Pages with labels, in either form: a folder of pages/, urls.json and labels.json, or a folder for each page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageLabel, parseLabel } from './label.schema.ts';

export interface Labelled {
  name: string;
  html: string;
  url: string | null;
  label: PageLabel;
}

/** The labels were made on this day; dates on the pages are read against it. */
export const LABELLED_ON = '2026-11-24';

/**
 * The pages of a folder in either form, by name or in the order of labels.json.
 * @throws Error that names page and key where a label is not of its form, or a file is missing.
 */
export function labelledPages(dir: string): Labelled[] {
  const text = (...path: string[]) => readFileSync(join(dir, ...path), 'utf8');
  if (existsSync(join(dir, 'labels.json'))) {
    const urls: Record<string, string> = JSON.parse(text('urls.json'));
    const labels: Record<string, unknown> = JSON.parse(text('labels.json'));
    return Object.entries(labels).map(([name, label]) => ({
      name,
      label: parseLabel(label, name),
      url: urls[`${name}.html`] ?? null,
      html: text('pages', `${name}.html`),
    }));
  }
  return readdirSync(dir)
    .sort()
    .filter((name) => existsSync(join(dir, name, 'expected.json')))
    .map((name) => {
      const label = parseLabel(JSON.parse(text(name, 'expected.json')), name);
      return { name, label, url: label.url ?? null, html: text(name, 'page.html') };
    });
}
