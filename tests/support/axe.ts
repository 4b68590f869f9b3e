/** Accessibility of a page of ours that stands in a frame: of a copy of it by itself, since axe cannot reach into a closed root. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Frame } from '@playwright/test';
import type { Lens } from './chromium.ts';

export interface Look {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
}

let count = 0;

/** Fails where axe finds anything. */
export async function expectClean(lens: Lens, frame: Frame, look: Look = {}): Promise<void> {
  // What a reader chose is no attribute; a copy has to have it.
  const html = await frame.evaluate(() => {
    for (const option of document.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);
    return document.documentElement.outerHTML;
  });
  const css = await frame.evaluate(() => [...document.styleSheets].flatMap((s) => [...s.cssRules].map((r) => r.cssText)).join('\n'));
  const copy = await lens.open(
    `https://elsewhere.test/copy/${++count}`,
    html.replace(/<(link|script)[^>]*>(<\/script>)?/g, '').replace('</head>', `<style>${css}</style></head>`),
  );
  await copy.setViewportSize({ width: 392, height: 720 });
  await copy.emulateMedia(look);
  const { violations } = await new AxeBuilder({ page: copy }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((n) => n.html)])).toEqual([]);
  await copy.close();
}
