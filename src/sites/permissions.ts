/** Which sites the browser lets us look at; for those beyond the built-in list the gate is registered here. */
import { browser } from 'wxt/browser';
import type { Access, SitesState } from '../messages.ts';
import { inTurn } from '../profile/turns.ts';
import { EVERY_SITE } from './grant.ts';
import { kindOf, patternsOf } from './hosts.ts';
import { builtIn } from './known.ts';

const REGISTERED = 'gate-granted';

const required = new Set(builtIn.flatMap(({ host }) => patternsOf(host)));

/** How the extension may look at a page of this address. Browsers let the reader take back built-in sites as well. */
export async function accessTo(url: string): Promise<Access> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'click';
  if (!(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))) return 'click';
  if (kindOf(builtIn, hostname)) return 'known';
  return (await allowed()).some((origin) => hostIn(origin) !== '*' && covers(origin, url)) ? 'granted' : 'every';
}

/** What the browser lets us look at, for the settings page. */
export async function grants(): Promise<Pick<SitesState, 'known' | 'granted' | 'everySite'>> {
  const origins = await allowed();
  const sites = beyond(origins).flatMap((origin) => (origin === EVERY_SITE ? [] : [hostIn(origin).replace(/^www\./, '')]));
  return {
    known: {
      allowed: builtIn.filter(({ host }) => patternsOf(host).every((pattern) => origins.includes(pattern))).length,
      all: builtIn.length,
    },
    granted: [...new Set(sites)].sort(),
    everySite: origins.includes(EVERY_SITE),
  };
}

/** Makes the registered gate follow the grants; run at start and whenever they change. Calls wait for each other. */
export function followGrants(): Promise<void> {
  return inTurn(REGISTERED, async () => {
    const matches = beyond(await allowed());
    // A script stays registered after its grant is gone, and would come back with the next one.
    const before = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
    if (before.length) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    if (!matches.length) return;
    await browser.scripting.registerContentScripts([
      {
        id: REGISTERED,
        matches,
        excludeMatches: [...required],
        js: ['/content-scripts/gate.js'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });
}

/** Match patterns that the browser grants us now. */
export const allowed = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Whether a match pattern of the browser's bears on an address; paths are never part of ours. */
export function covers(pattern: string, url: string): boolean {
  const { protocol, hostname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return false;
  if (pattern === '<all_urls>') return true;
  const [, scheme, host = ''] = /^([^:]+):\/\/([^/]*)/.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  return host === '*' || host === hostname || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
}

const beyond = (origins: string[]) => origins.filter((origin) => !required.has(origin));
const hostIn = (pattern: string) => (pattern === '<all_urls>' ? '*' : pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, ''));
