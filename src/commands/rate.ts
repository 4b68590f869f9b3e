/** `rate [--json] [--urls FILE] [--today DATE] PATH…`: what each HTML file offers. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { RatedPage } from '../model.ts';
import { rateHtml } from '../rate-html.ts';

type Entry = ({ file: string } & RatedPage) | { schema: 1; file: string; error: string };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, profile: { type: 'string' }, urls: { type: 'string' }, today: { type: 'string' } },
});
const today = values.today ?? new Date().toISOString().slice(0, 10);
const urls: Record<string, string> = values.urls ? JSON.parse(readFileSync(values.urls, 'utf8')) : {};
const entries = positionals.flatMap(files).map(entry);
if (values.json) console.log(JSON.stringify(entries, null, 1));
else for (const e of entries) console.log(line(e));
process.exitCode = entries.some((e) => 'error' in e) ? 1 : 0;

/** A folder stands for its HTML files, in the order of their names. */
function files(path: string): string[] {
  try {
    if (statSync(path).isDirectory())
      return readdirSync(path)
        .filter((f) => /\.x?html?$/i.test(f))
        .sort()
        .map((f) => join(path, f));
  } catch {
    // Said where the file is read.
  }
  return [path];
}

function entry(path: string): Entry {
  const file = basename(path);
  try {
    const bytes = readFileSync(path);
    if (bytes.subarray(0, 4096).includes(0)) throw new Error('not a text file');
    const { schema, ...rated } = rateHtml(bytes.toString('utf8'), { url: urls[file] ?? null, today, locale: 'en' });
    return { schema, file, ...rated };
  } catch (error) {
    return { schema: 1, file, error: (error as Error).message };
  }
}

function line(e: Entry): string {
  if ('error' in e) return `${e.file}: error: ${e.error}`;
  if (e.page === 'not-a-listing') return `${e.file}: not a listing (${e.because})`;
  return e.listings
    .map(
      (l) =>
        `${e.file}: ${l.strength.mark.padEnd(3)} ${l.type}, ${l.contact} (${l.contactBasis}), ${l.setting} (${l.settingBasis}): ${l.title}`,
    )
    .join('\n');
}
