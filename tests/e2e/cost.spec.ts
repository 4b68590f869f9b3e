/** What the gate costs on a page without an offer, beside a naive extension in the same tabs: a share, which a busy machine does not change. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PAGES } from '../bench/browser/pages/all.ts';
import { startTrace } from '../bench/browser/rounds.ts';
import { naive, startWith } from '../bench/browser/setups.ts';
import { median } from '../bench/browser/stats.ts';
import { timesOf } from '../bench/browser/trace.ts';
import { serve } from '../bench/browser/visit.ts';
import { buildOf } from '../support/builds.ts';

const MOST = 1 / 5;
const VISITS = 5;
/** On these nothing speaks of clinical training, so that no more than the gate is at work. */
const SILENT = ['department', '15,000 nodes'];

test(`takes no more than ${MOST} of what a naive extension takes`, { tag: '@long' }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'usce-lens-cost-'));
  const browser = await startWith([buildOf('chrome'), await naive(join(folder, 'naive'))], join(folder, 'profile'));
  try {
    await serve(browser, PAGES);
    for (const { name, host } of PAGES.filter((page) => SILENT.includes(page.name))) {
      const stop = await startTrace(browser);
      for (let i = 0; i < VISITS; i++) {
        const page = await browser.context.newPage();
        await page.goto(`https://${host}/bench/${encodeURIComponent(name)}`);
        // Both run when the page has come to rest, and before this does.
        await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))));
        await page.close();
      }
      const trace = await stop();
      const beside = timesOf(trace, 'naive.js');
      // Each visit is a process of its own.
      const shares = [...timesOf(trace, 'gate.js')].map(([process, ms]) => ms / beside.get(process)!);
      test.info().annotations.push({ type: name, description: shares.map((share) => share.toFixed(3)).join(' ') });
      expect(shares, name).toHaveLength(VISITS);
      expect(median(shares), name).toBeLessThanOrEqual(MOST);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
