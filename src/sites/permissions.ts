/**
 * Sites that the reader opened to the extension beyond the built-in list. The browser keeps the grants;
 * here the gate is registered for them. `ask…` must run in a click's handler of an extension page.
 */
import { browser } from 'wxt/browser';
import type { Access } from '../messages.ts';
import { kindOf, patternsOf } from './hosts.ts';
import { builtIn, known } from './known.ts';

const REGISTERED = 'gate-granted';
export const EVERY_SITE = 'https://*/*';

/** How the extension may look at a page of this address. */
export async function accessTo(url: string): Promise<Access> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'click';
  if (kindOf(builtIn, hostname)) return 'known';
  const granted = await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  return granted ? 'granted' : 'click';
}

/** Asks the reader for one site (its `www.` too); true where granted. */
export function askForSite(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(url) });
}

/** Gives one site back. */
export function giveBackSite(url: string): Promise<boolean> {
  return browser.permissions.remove({ origins: originsOf(url) });
}

/** Asks for every https site; off until the reader does. */
export function askForEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERY_SITE] });
}

export function giveBackEverySite(): Promise<boolean> {
  return browser.permissions.remove({ origins: [EVERY_SITE] });
}

function originsOf(url: string): string[] {
  const { hostname } = new URL(url);
  return patternsOf(hostname.replace(/^www\./, '')).map((pattern) => pattern.replace('*://', 'https://'));
}

/** Makes the registered gate follow the grants; run at start and whenever they change. */
export async function followGrants(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const required = new Set(builtIn.flatMap(({ host }) => patternsOf(host)));
  const matches = origins.filter((origin) => !required.has(origin));
  const before = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (before.length) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
  if (!matches.length) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTERED,
      matches,
      excludeMatches: [...required],
      js: ['gate.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

export const kindOfSite = (url: string) => kindOf(known, new URL(url).hostname);
