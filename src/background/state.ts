/** The state of a tab as popup and panel show it; asked anew each time, nothing is kept. */
import { browser } from 'wxt/browser';
import type { Access, PageState } from '../messages.ts';
import { accessTo } from '../sites/permissions.ts';
import { type Settings, siteOf } from '../sites/settings.ts';
import { contentsOf } from './contents.ts';
import { type Said, said } from './lens.ts';
import { type RatedOffering, rateAll } from './rated.ts';
import { reader } from './reader.ts';

/** @param clicked The reader clicked our button for this tab, so that a page we cannot look at is one that nobody may. */
export async function stateOf(tab: number, clicked: boolean): Promise<PageState> {
  // All at once: the popup waits for it.
  const [[page, access], lens, { settings, ...rest }] = await Promise.all([pageIn(tab), said(tab), reader()]);
  const url = lens?.url ?? page.url;
  const web = isWeb(url);
  const base = { tab, host: web ? new URL(url).hostname : null, access: web ? access : 'click' } as const;
  const off = switchedOff(settings, web ? url : null);
  if (off) return { ...base, kind: 'off', scope: off };
  if (lens) return { ...base, ...ratedState(lens, { settings, ...rest }) };
  const contents = await contentsOf(tab, url);
  if (contents === null || (contents === 'closed' && !clicked)) return { ...base, kind: 'not-rated' };
  return { ...base, kind: 'unreadable', why: contents === 'closed' ? 'browser-page' : contents };
}

const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:/.test(url);

/** What the browser says of a tab, and how we may look at its site. */
async function pageIn(tab: number): Promise<[{ url?: string }, Access]> {
  const page = await browser.tabs.get(tab);
  return [page, isWeb(page.url) ? await accessTo(page.url) : 'click'];
}

/** By which switch an address is left alone; null where it is not. */
export function switchedOff(settings: Settings, url: string | null): 'site' | 'everywhere' | null {
  if (settings.off) return 'everywhere';
  return url && settings.offHosts.includes(siteOf(url)) ? 'site' : null;
}

type Shape<T> = T extends unknown ? Omit<T, 'tab' | 'host' | 'access'> : never;

function ratedState({ url, classified, failed, selected, hidden }: Said, reading: Awaited<ReturnType<typeof reader>>): Shape<PageState> {
  if (failed) return { kind: 'unreadable', why: 'failed' };
  if (!classified) return { kind: 'not-rated' };
  if (classified.page === 'not-a-listing') return { kind: 'no-listing', because: classified.because };
  const rated = rateAll(classified, url, reading);
  const each = <T>(pick: (offering: RatedOffering) => T) => rated.map(pick);
  return {
    kind: 'rated',
    page: { schema: 1, url, page: classified.page, because: null, listings: each(({ listing }) => listing), snippets: classified.snippets },
    selected: Math.min(Math.max(selected, 0), Math.max(rated.length - 1, 0)),
    hidden: { now: hidden, listings: each((offering) => offering.hidden) },
    profile: reading.profile !== null,
    beside: each(({ advice: { cost, email }, count, changes, said }) => ({ cost, email, count, changes, said })),
    corrected: each((offering) => offering.corrected),
    signatures: each(({ signature }) => signature),
  };
}
