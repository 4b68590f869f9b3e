/** What stands in a page of ours in Firefox, which has no entries for layout shifts: the boxes of every element are compared instead. */
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { inRoot } from './firefox.ts';
import { coveredBy, type Spot, spotsIn } from './standing.ts';

export const spots = async (page: Page): Promise<Spot[]> => (await inRoot(page, spotsIn)) ?? [];

/** Waits until what stands there has not moved between two looks; gives it. */
export async function settled(page: Page, count = 1): Promise<Spot[]> {
  let last = '';
  const look = async () => {
    const now = await spots(page);
    const same = JSON.stringify(now) === last;
    last = JSON.stringify(now);
    return same ? now.length : -1;
  };
  await expect.poll(look, { intervals: [150] }).toBeGreaterThanOrEqual(count);
  return JSON.parse(last);
}

export const covered = async (page: Page): Promise<string[]> => page.evaluate(coveredBy, await spots(page));

interface State {
  /** The page's own HTML when it was built, before we came. */
  html: string;
  /** The boxes of all elements, whenever they changed. */
  boxes: string[];
}

/** Notes the page as it is built and the boxes of all elements in every frame; call before it is opened, read with `moves` and `htmlBefore`. */
export const watchBoxes = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const state: State = { html: '', boxes: [] };
    Object.assign(window, { state });
    const frame = () => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      const boxes = [...document.querySelectorAll('body, body *')].map((e) => {
        const { x, y, width, height } = e.getBoundingClientRect();
        return [x, y, width, height];
      });
      const now = JSON.stringify([scrollWidth, scrollHeight, boxes]);
      if (state.boxes.at(-1) !== now) state.boxes.push(now);
      requestAnimationFrame(frame);
    };
    // Nothing of ours is in the page then, and a page without pictures is laid out.
    document.addEventListener('DOMContentLoaded', () => {
      state.html = document.documentElement.outerHTML;
      frame();
    });
  });

const stateOf = <T>(page: Page, look: (state: State) => T): Promise<T> => page.evaluate(`(${look})(window.state)`) as Promise<T>;

/** How often boxes changed since the page was built. */
export const moves = (page: Page): Promise<number> => stateOf(page, ({ boxes }) => boxes.length - 1);
export const htmlBefore = (page: Page): Promise<string> => stateOf(page, ({ html }) => html);
