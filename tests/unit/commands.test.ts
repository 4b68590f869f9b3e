/** The commands that look into a page: they read it as `rate` does, and tell what decided there. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// The first call may have to bundle the command.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const runIn = (root: string, ...args: string[]): Promise<{ out: string; err: string; code: number }> =>
  new Promise((resolve) =>
    execFile(process.execPath, [join(root, 'scripts/run.mjs'), ...args], (error, out, err) =>
      resolve({ out, err, code: error ? Number(error.code) : 0 }),
    ),
  );
const run = (...args: string[]) => runIn(process.cwd(), ...args);
const file = (name: string, html: string) => {
  const path = join(folder, name);
  writeFileSync(path, html, 'latin1');
  return path;
};

const LATIN = '<meta charset="iso-8859-1"><title>Estágio</title><h1>Estágio</h1><p>A few words, and no more.';

describe.each(['explain', 'blocks'])('%s', (command) => {
  it('reads a page in its own charset', async () => {
    const { out, code } = await run(command, file('latin.html', LATIN));
    expect({ title: out.split('\n')[0]?.replace('# ', ''), code }).toEqual({ title: 'Estágio', code: 0 });
  });
  it('says how it is called, and what it cannot read', async () => {
    expect(await run(command)).toMatchObject({ code: 2, err: `${command}: no file named\nusage: ${command} FILE [ADDRESS]\n` });
    expect(await run(command, join(folder, 'none.html'))).toMatchObject({ code: 2, err: expect.stringContaining('none.html') });
  });
});

it('explain gives the kind of page that was decided on', async () => {
  const { out } = await run('explain', 'tests/pages/preceptorfind-search-results/page.html');
  expect(out.split('\n')[1]).toMatch(/^# index \{/);
});

it('a command is the first thing that runs in a clone, before anything was built', async () => {
  const clone = join(folder, 'clone');
  for (const path of ['src', 'scripts', 'entrypoints', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'])
    cpSync(path, join(clone, path), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
  const { out, err } = await runIn(clone, 'rate', '--json', file('clone.html', LATIN));
  expect(out, err).toMatch(/^\[\s*\{\s*"schema": 1/);
});
