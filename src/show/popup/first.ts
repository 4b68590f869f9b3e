/** The popup's first question, asked while the popup itself is still loading. In the browser's own words, to be small. */
import type { browser } from 'wxt/browser';
import type { PageState, Refused } from '../../messages.ts';

declare const chrome: Pick<typeof browser, 'runtime' | 'tabs'>;

export interface First {
  /** The tab that the popup speaks of. */
  tab: Promise<number | undefined>;
  /** What the background says of it. */
  reply: Promise<PageState | Refused>;
}

declare global {
  var uscePopupFirst: First;
}

/** Opened as a page of its own for a tab: `?tab=ID`. */
export const named = (): number | undefined => Number(new URLSearchParams(location.search).get('tab')) || undefined;

export function askFirst(): First {
  const tab = Promise.resolve(named() ?? shownTab());
  const reply = tab.then((tab) => chrome.runtime.sendMessage({ type: 'get-page', tab }));
  // A failure is said where it is shown.
  reply.catch(() => {});
  return { tab, reply };
}

/** The tab over which the popup stands; the browser tells the background of no window while the popup has the focus. */
async function shownTab(): Promise<number | undefined> {
  return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
}
