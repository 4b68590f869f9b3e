/** One page opened in one set-up. */
import type { CDPSession, Page } from '@playwright/test';
import { badges } from '../../support/chromium.ts';
import type { BenchPage } from './pages/all.ts';
import type { Running } from './setups.ts';
import { endOf } from './trace.ts';

/** A tab that waits for its visit; made before, since a new process takes longer than a visit. */
export interface Tab {
  running: Running;
  page: Page;
  session: CDPSession;
}

/** Nothing of a page without late scripts is at work any more, this many ms after its load event. */
const OWN = 200;
/** Waits for a badge on a busy machine. */
const MOST_WAITS = 20;

export async function openTab(running: Running): Promise<Tab> {
  const page = await running.context.newPage();
  const session = await running.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { running, page, session };
}

/** Its name in the trace. */
export const visitOf = (round: number, page: BenchPage): string => `${round} ${page.name}`;

/**
 * Opens the page, lets all scripts come to an end and marks the end; gives the milliseconds that the main thread worked.
 * @throws where our badge is missing, or stands where it should not.
 */
export async function visit({ running: { setup }, page, session }: Tab, what: BenchPage, name: string): Promise<number> {
  const settle = setup === 'ours' || setup === 'autoconsent' ? what.settle : (what.own ?? OWN);
  const address = `https://${what.host}/bench/${encodeURIComponent(what.name)}`;
  if (what.again) {
    await page.goto(`${address}/before`);
    await end(session, settle, `${name}, before`);
  }
  await page.goto(address);
  // The browser counts from the navigation on.
  let until = await end(session, settle, name);
  if (setup !== 'ours') return until;
  const wanted = what.kind === 'listing' || what.kind === 'index';
  for (let i = 0; wanted && i < MOST_WAITS && !(await badges(page)).length; i++) until = await end(session, settle, name);
  if ((await badges(page)).length > 0 !== wanted)
    throw new Error(`${what.name}: ${wanted ? 'no badge' : 'a badge where nothing is offered'}`);
  return until;
}

/** Marks the end of a visit, when the page has nothing at hand any more: a busy machine takes longer than the time given. Gives the work of the main thread until then. */
async function end(session: CDPSession, after: number, name: string): Promise<number> {
  await new Promise((done) => setTimeout(done, after));
  const mark = `performance.mark(${JSON.stringify(endOf(name))})`;
  await session.send('Runtime.evaluate', { expression: `new Promise(requestIdleCallback).then(() => { ${mark} })`, awaitPromise: true });
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * metrics.find((metric) => metric.name === 'TaskDuration')!.value;
}

/** KiB of the page's heap that are still in use after a collection of garbage; closes the tab. */
export async function heapAndClose({ page, session }: Tab): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize / 1024;
}

/** Serves all pages in a set-up. */
export async function serve({ context }: Pick<Running, 'context'>, pages: BenchPage[]): Promise<void> {
  await context.route(/^https:/, (route) => {
    const [, , name = ''] = new URL(route.request().url()).pathname.split('/');
    const page = pages.find((one) => one.name === decodeURIComponent(name));
    return page ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html }) : route.fulfill({ status: 404, body: '' });
  });
}
