/** What axe finds on pages of ours. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Frame, type Page } from '@playwright/test';
import type { Lens } from './chromium.ts';

export interface Look {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
}

/** Names of what axe minds on a page without frames, each with its elements; of `colours` alone where only these can have changed. */
export async function minded(page: Page, only: 'colours' | null = null): Promise<[rule: string, elements: string[]][]> {
  // Without frames the old way is enough, and opens no second page.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (only) axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

let count = 0;

/**
 * Fails where axe finds anything in a page of ours that stands in a frame, in any of these looks: in a copy of it by itself,
 * since axe cannot reach into a closed root. Of looks after the first only the colours are new.
 */
export async function expectClean(lens: Lens, frame: Frame, looks: Look[]): Promise<void> {
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
  for (const [i, look] of looks.entries()) {
    // No colour on its way to another.
    await copy.emulateMedia({ ...look, reducedMotion: 'reduce' });
    expect(await minded(copy, i ? 'colours' : null), JSON.stringify(look)).toEqual([]);
  }
  await copy.close();
}
