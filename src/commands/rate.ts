/** `rate [--json] [--profile FILE] [--urls FILE] [--today DATE] PATH…`: what each HTML file offers, and to this reader. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Profile, RatedPage } from '../model.ts';
import { betweenFields, named, parseProfile } from '../profile/schema.ts';
import { rateHtml } from '../rate-html.ts';
import { today } from '../today.ts';
import { htmlFiles, readHtml } from './html-file.ts';
import { pageJson } from './rated-json.ts';
import { pageLines } from './rated-lines.ts';

const USAGE = 'rate [--json] [--profile FILE] [--urls FILE] [--today DATE] PATH…';

interface Options {
  json: boolean;
  profile: Profile | null;
  urls: Record<string, string>;
  today: string;
  paths: string[];
}

type Rated = { file: string; page: RatedPage } | { file: string; error: string };

try {
  const options = given();
  const rated = options.paths.flatMap(htmlFiles).map((path) => rate(path, options));
  console.log(options.json ? JSON.stringify(rated.map(entry), null, 1) : rated.flatMap(lines).join('\n'));
  process.exitCode = rated.some((r) => 'error' in r) ? 1 : 0;
} catch (error) {
  console.error(`rate: ${(error as Error).message}`);
  process.exitCode = 2;
}

/** @throws Error that says what is wrong with the command line or a file it names. */
function given(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, profile: { type: 'string' }, urls: { type: 'string' }, today: { type: 'string' } },
  });
  if (!positionals.length) throw new Error(`no file or folder named\nusage: ${USAGE}`);
  const day = values.today ?? today();
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new Error(`--today: expected a date such as 2027-03-01, got ${day}`);
  return {
    json: values.json ?? false,
    profile: values.profile === undefined ? null : profileIn(values.profile),
    urls: values.urls === undefined ? {} : addressesIn(values.urls),
    today: day,
    paths: positionals,
  };
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

function addressesIn(path: string): Record<string, string> {
  const urls = json(path);
  if (typeof urls !== 'object' || urls === null || Array.isArray(urls))
    throw new Error(`${path}: expected an object from file name to address`);
  for (const [file, url] of Object.entries(urls))
    if (typeof url !== 'string') throw new Error(`${path}: ${file}: expected an address, got ${JSON.stringify(url)}`);
  return urls as Record<string, string>;
}

function profileIn(path: string): Profile {
  try {
    const profile = parseProfile(json(path));
    const [wrong] = Object.values(betweenFields(profile, 'en', named));
    if (wrong) throw new Error(wrong);
    return profile;
  } catch (error) {
    const { message } = error as Error;
    throw new Error(message.startsWith(path) ? message : `${path}: ${message}`);
  }
}

function rate(path: string, { profile, urls, today }: Options): Rated {
  const file = basename(path);
  try {
    const url = Object.hasOwn(urls, file) ? (urls[file] ?? null) : null;
    return { file, page: rateHtml(readHtml(path), { url, today, locale: 'en' }, profile) };
  } catch (error) {
    return { file, error: (error as Error).message };
  }
}

function entry(r: Rated) {
  return 'error' in r ? { schema: 1, file: r.file, error: r.error } : pageJson(r.file, r.page);
}

function lines(r: Rated): string[] {
  return 'error' in r ? [`${r.file}: error: ${r.error}`] : pageLines(r.file, r.page);
}
