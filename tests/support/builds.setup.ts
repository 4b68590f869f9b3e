/**
 * Before the end-to-end tests: builds the extension, apart from any other build, where none was named, and starts the proxy
 * through which every browser goes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FullConfig } from '@playwright/test';
import { type Browser, hasBuild, setBuild } from './builds.ts';
import { startProxy } from './proxy.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export default async function setUp(_config: FullConfig): Promise<() => void> {
  const proxy = await startProxy();
  process.env.USCE_LENS_PROXY = String(proxy.port);
  const folder = mkdtempSync(join(tmpdir(), 'usce-lens-build-'));
  for (const browser of ['chrome', 'firefox'] satisfies Browser[]) {
    if (hasBuild(browser)) continue;
    execFileSync('node', ['scripts/build.mjs', browser, join(folder, browser)], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    setBuild(browser, join(folder, browser));
  }
  return () => {
    proxy.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
