/** What stands in a page of ours, and whether it stands in the way of anything. */
import { expect, type Page } from '@playwright/test';
import { badges, htmlUntouched, htmlWithoutUs, inRoot, type Lens } from './chromium.ts';

export interface Spot {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Classes of the badge or bar. */
  kind: string;
}

/** Badges and summary that are to be seen, in pixels of the window; runs with our root, in either browser. */
export const spotsIn = (root: ShadowRoot): Spot[] =>
  [...root.querySelectorAll('.spot:not(.waiting)')].map((spot) => {
    const { left, top, right, bottom } = spot.getBoundingClientRect();
    return { left, top, right, bottom, kind: spot.firstElementChild?.className ?? '' };
  });

export const spots = async (page: Page): Promise<Spot[]> => (await inRoot(page, spotsIn)) ?? [];

/** Waits until what stands there has not moved for two frames; gives it. */
export async function settled(page: Page, count = 1): Promise<Spot[]> {
  let last = '';
  await expect
    .poll(
      async () => {
        const now = await spots(page);
        const same = JSON.stringify(now) === last;
        last = JSON.stringify(now);
        return same ? now.length : -1;
      },
      { intervals: [150] },
    )
    .toBeGreaterThanOrEqual(count);
  return JSON.parse(last);
}

/** Words and controls of the page that lie under something of ours; looked up from the page's side alone, in either browser. */
export function coveredBy(ours: Spot[]): string[] {
  const meets = (r: DOMRect) =>
    r.width > 1 &&
    r.height > 1 &&
    ours.some((o) => r.left < o.right - 1 && r.right > o.left + 1 && r.top < o.bottom - 1 && r.bottom > o.top + 1);
  const seen = (e: Element) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const found: string[] = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.nodeValue?.trim() || !parent || /^(script|style)$/.test(parent.localName) || !seen(parent)) continue;
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some(meets)) found.push(node.nodeValue.trim().slice(0, 60));
  }
  // A card that is one link as a whole, a link that is a block and the head of an accordion are as wide as their place and hold its badge as
  // any place does; their words and pictures are looked at by themselves.
  const isCard = (control: Element) =>
    control.matches('button[aria-expanded]') ||
    (control.localName === 'a' &&
      (getComputedStyle(control).display === 'block' ||
        control.querySelector('h1, h2, h3, h4, h5, h6') !== null ||
        [...control.querySelectorAll('*')].filter((e) => [...e.childNodes].some(isWord)).length >= 2));
  const isWord = (node: Node) => node.nodeType === Node.TEXT_NODE && !!node.nodeValue?.trim();
  for (const control of document.querySelectorAll('a[href], button, input, select, textarea, img, iframe, video')) {
    if (!isCard(control) && seen(control) && [...control.getClientRects()].some(meets)) found.push(control.outerHTML.slice(0, 60));
  }
  return found;
}

export const covered = async (page: Page): Promise<string[]> => page.evaluate(coveredBy, await spots(page));

/** Watches for layout shifts from the moment that we come into the page; call before it is opened, read with `shifted`. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const state = { since: Number.POSITIVE_INFINITY, shifts: [] as PerformanceEntry[] };
    Object.assign(window, { state });
    new MutationObserver((records) => {
      const ours = records.some(({ addedNodes: [node] }) => node instanceof HTMLDivElement && node.parentNode === document.documentElement);
      if (ours) state.since = Math.min(state.since, performance.now());
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => state.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  });

/** Values of the shifts since we came. */
export const shifted = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    type Shift = PerformanceEntry & { value: number };
    const { state } = window as unknown as { state: { since: number; shifts: Shift[] } };
    return state.shifts.filter(({ startTime }) => startTime >= state.since).map(({ value }) => value);
  });

/** A page with an offer, served at `address`: it gets badges, nothing of it shifts or is covered, and without us it is as it was. */
export async function standsAsItWas(lens: Lens, address: string, html: string, name: string): Promise<void> {
  await lens.serve(address, html);
  const page = await lens.context.newPage();
  await watchShifts(page);
  await page.goto(address);
  await expect.poll(() => badges(page), { message: name }).not.toEqual([]);
  await settled(page, 0);
  expect(await covered(page), name).toEqual([]);
  expect(await shifted(page), name).toEqual([]);
  expect(await htmlWithoutUs(page), name).toBe(await htmlUntouched(lens, html));
  await page.close();
}
