/** The list's first question, asked while its page is still loading. In the browser's own words, to be small. */
import type { browser } from 'wxt/browser';
import { askHinted } from '../../shortlist/keys.ts';

declare const chrome: Pick<typeof browser, 'storage'>;

declare global {
  /** What is stored of the listings shown first; not yet validated. */
  var usceShortlistFirst: Promise<Record<string, unknown>>;
}

export function askFirst(): Promise<Record<string, unknown>> {
  const stored = askHinted(chrome.storage.local);
  // A failure is said where it is shown.
  stored.catch(() => {});
  return stored;
}
