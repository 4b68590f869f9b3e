/** How the background speaks to the extension's own pages. */
import { browser } from 'wxt/browser';
import type { ToPages } from '../messages.ts';

/** Says that the state of a tab may have changed. Nobody may be listening. */
export function announce(tab: number): void {
  browser.runtime.sendMessage({ type: 'page-changed', tab } satisfies ToPages).catch(() => {});
}
