/**
 * The reader opens sites to the extension beyond the built-in list, or takes them back; the browser keeps the grants.
 * `ask…` must run in a click's handler of an extension page.
 */
import { browser } from 'wxt/browser';
import { patternsOf } from './hosts.ts';

export const EVERY_SITE = 'https://*/*';

/** Asks the reader for one site (its `www.` too); true where granted. */
export function askForSite(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(new URL(url).hostname) });
}

/** Gives one site back. @param site A host name, as `grants` lists it. */
export function giveBackSite(site: string): Promise<boolean> {
  return browser.permissions.remove({ origins: originsOf(site) });
}

/** Asks for every https site; off until the reader does. */
export function askForEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERY_SITE] });
}

export function giveBackEverySite(): Promise<boolean> {
  return browser.permissions.remove({ origins: [EVERY_SITE] });
}

function originsOf(hostname: string): string[] {
  return patternsOf(hostname.replace(/^www\./, '')).map((pattern) => pattern.replace('*://', 'https://'));
}
