/** What kind of thing a tab shows, where no lens stands in it. */
import { browser } from 'wxt/browser';
import type { PageState } from '../messages.ts';
import { isPage } from '../model/contents.ts';

export type Why = Extract<PageState, { kind: 'unreadable' }>['why'];

/** Null: a page that the lens can read. `closed`: the browser does not let us look. */
export async function contentsOf(tab: number, url: string | undefined): Promise<Why | 'closed' | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, func: () => document.contentType });
    return whyOf(String(frame?.result ?? ''));
  } catch (error) {
    return refusal(String(error), url);
  }
}

/** By the browser's own name for the contents. */
export function whyOf(contentType: string): Why | null {
  if (isPage(contentType)) return null;
  if (contentType === 'application/pdf') return 'pdf';
  if (/^(image|video|audio)\//.test(contentType) && contentType !== 'image/svg+xml') return 'image';
  if (/xml$/.test(contentType)) return 'xml';
  return /^text\/|json$/.test(contentType) ? 'text' : 'failed';
}

/** What it means that the browser does not let a script in. Its messages are all there is to go by. */
export function refusal(message: string, url: string | undefined): Why | 'closed' {
  if (/error page/i.test(message)) return 'failed';
  if (url && /^https?:/.test(url)) {
    // Firefox shows PDF files in a viewer of its own.
    if (/\.pdf([?#]|$)/i.test(url)) return 'pdf';
    return /gallery/i.test(message) ? 'browser-page' : 'closed';
  }
  if (url) return /^file:/.test(url) ? 'closed' : 'browser-page';
  return /(chrome|edge|about|devtools|gallery|extension):|gallery/i.test(message) ? 'browser-page' : 'closed';
}
