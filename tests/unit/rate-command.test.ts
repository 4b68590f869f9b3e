import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// The first call may have to bundle the command.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PAGE = `<!doctype html><title>Observership</title><link rel="canonical" href="https://visit.example.org/observe">
<h1>Internal medicine observership</h1>
<p>International medical graduates may apply. Observers watch rounds on the wards of our hospital for four weeks.
Observers do not touch patients. The fee is $900 for four weeks.</p>`;

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rate-'));
  writeFileSync(at('b.html'), PAGE);
  writeFileSync(at('a.html'), `<p>Nothing here.</p>`);
  writeFileSync(at('notes.txt'), 'no page');
  writeFileSync(at('graduate.json'), JSON.stringify({ schema: 1, status: 'graduate', usPerson: false, budgetUsd: 500 }));
  writeFileSync(at('wrong.json'), JSON.stringify({ schema: 1, status: 'doctor', school: { vslo: 'no' } }));
  writeFileSync(at('urls.json'), JSON.stringify({ 'a.html': 'https://a.example.org/' }));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  out: string;
  err: string;
  code: number;
}

const rate = (...args: string[]): Promise<Run> =>
  new Promise((resolve) =>
    execFile(process.execPath, [join(process.cwd(), 'scripts/run.mjs'), 'rate', '--today', '2026-11-25', ...args], (error, out, err) =>
      resolve({ out, err, code: error ? Number(error.code) : 0 }),
    ),
  );

const LISTING = `title type label mislabelled contact contactBasis setting settingBasis strength facts warnings signs questions fit evidence`;
const FACTS = `audience international vslo fee weeks letter refund leadTimeWeeks place supervisor requires partnerSchools housing contactEmail
  visa specialties supervision status deadline host`;
const sorted = (keys: string) => keys.split(/\s+/).sort();

describe('rate --json', () => {
  it('reads a folder in the order of its names and has every key of the form, and no other', async () => {
    const { out, code } = await rate('--json', '--urls', at('urls.json'), folder);
    const [a, b, ...more] = JSON.parse(out);
    expect(code).toBe(0);
    expect(more).toEqual([]);
    expect(a).toMatchObject({ schema: 1, file: 'a.html', url: 'https://a.example.org/', page: 'not-a-listing', because: 'no-offer' });
    expect(b).toMatchObject({ schema: 1, file: 'b.html', url: 'https://visit.example.org/observe', page: 'listing', because: null });
    expect(Object.keys(b).sort()).toEqual(sorted('schema file url page because listings'));
    const [listing] = b.listings;
    expect(Object.keys(listing).sort()).toEqual(sorted(LISTING));
    expect(Object.keys(listing.facts).sort()).toEqual(sorted(FACTS));
    expect(Object.keys(listing.warnings[0]).sort()).toEqual(sorted('id severity text quotes silence'));
    expect(Object.keys(listing.evidence[0]).sort()).toEqual(sorted('axis value quote'));
    expect(listing.fit).toBeNull();
  });

  it('says of a file that cannot be read why, rates the others, and ends with 1', async () => {
    const { out, code } = await rate('--json', at('gone.html'), at('notes.txt'), at('b.html'));
    const [gone, notes, page] = JSON.parse(out);
    expect(code).toBe(1);
    expect(gone).toEqual({ schema: 1, file: 'gone.html', error: expect.stringMatching(/no such file/) });
    expect(notes).toEqual({ schema: 1, file: 'notes.txt', error: 'not an HTML file' });
    expect(page.listings).toHaveLength(1);
  });

  it('fits the page to the profile', async () => {
    const { out } = await rate('--json', '--profile', at('graduate.json'), at('b.html'));
    const [{ listings }] = JSON.parse(out);
    expect(listings[0].fit.verdict).toBe('check');
    expect(listings[0].fit.reasons.map((r: { id: string }) => r.id)).toEqual(expect.arrayContaining(['over-budget', 'graduates-welcome']));
  });
});

it('names each wrong field of a profile, prints nothing else and ends with 2', async () => {
  const { out, err, code } = await rate('--json', '--profile', at('wrong.json'), at('b.html'));
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toMatch(/profile\.status: .*doctor/);
  expect(err).toMatch(/profile\.school\.vslo: /);
});

it('names an end of the reader’s dates that lies before their start', async () => {
  writeFileSync(at('dates.json'), JSON.stringify({ schema: 1, startFrom: '2027-03-01', startUntil: '2027-01-01' }));
  const { out, err, code } = await rate('--profile', at('dates.json'), at('a.html'));
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toMatch(/dates\.json: profile\.startUntil: expected 2027-03-01 or later, got “2027-01-01”/);
});

it('names an address that is none', async () => {
  writeFileSync(at('bad-urls.json'), JSON.stringify({ 'a.html': 5 }));
  const { out, err, code } = await rate('--json', '--urls', at('bad-urls.json'), at('a.html'));
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toMatch(/bad-urls\.json: a\.html: expected an address, got 5/);
});

it('prints a table for people', async () => {
  const { out } = await rate('--profile', at('graduate.json'), at('a.html'), at('b.html'));
  expect(out).toMatch(/^a\.html: not a listing/);
  expect(out).toMatch(/3 +observership .*Internal medicine observership/);
  expect(out).toMatch(/fit +check: over-budget/);
});
