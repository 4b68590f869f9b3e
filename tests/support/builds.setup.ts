/** Before the end-to-end tests: builds the extension, apart from any other build, where none was named. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { type Browser, hasBuild, setBuild } from './builds.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export default function setUp(_config: FullConfig): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'usce-lens-build-'));
  for (const browser of ['chrome', 'firefox'] satisfies Browser[]) {
    if (hasBuild(browser)) continue;
    execFileSync('node', ['scripts/build.mjs', browser, join(folder, browser)], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    setBuild(browser, join(folder, browser));
  }
  return () => rmSync(folder, { recursive: true, force: true });
}
