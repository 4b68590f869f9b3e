/** Who sent a message. What a content script says is no more to be trusted than the page it stands in. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

export type Sender =
  /** A page of the extension. `frameIn`: the tab in whose page it stands in a frame (the panel). `own`: its own tab, if it has one. */
  | { kind: 'page'; frameIn: number | null; own: number | null }
  /** The script in the main frame of a tab. */
  | { kind: 'content'; tab: number; url: string; document: string | undefined; incognito: boolean };

/** Null: from nobody who has anything to say here. */
export function senderOf(from: Runtime.MessageSender & { documentId?: string }): Sender | null {
  if (from.id !== browser.runtime.id || !from.url) return null;
  const tab = from.tab?.id ?? null;
  if (originOf(from.url) === originOf(browser.runtime.getURL(''))) {
    const framed = from.frameId !== undefined && from.frameId !== 0;
    return { kind: 'page', frameIn: framed ? tab : null, own: framed ? null : tab };
  }
  if (tab === null || from.frameId !== 0) return null;
  return { kind: 'content', tab, url: from.url, document: from.documentId, incognito: from.tab?.incognito ?? false };
}

/** `chrome-extension://id`; the origin of such an address is "null" in some engines. */
function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
