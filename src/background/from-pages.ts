/** Answers to the extension's own pages: popup, panel, settings. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { FromPages, PageState, Replies, SitesState } from '../messages.ts';
import type { Changes } from '../sites/changes.ts';
import { grants } from '../sites/permissions.ts';
import { changeSettings, listed, loadSettings, type Settings, siteOf } from '../sites/settings.ts';
import { inject, LENS, said, tell, tellAll } from './lens.ts';
import { announce } from './pages.ts';
import { type RatedOffering, rateAll } from './rated.ts';
import { reader } from './reader.ts';
import type { Sender } from './sender.ts';
import { stateOf } from './state.ts';

type Page = Extract<Sender, { kind: 'page' }>;

/**
 * Does what a page of the extension asks and gives what `Replies` names for the message.
 * @throws Error where the offering that is corrected is not on the page, or the browser denies what is needed.
 */
export async function answerPage(message: FromPages, sender: Page): Promise<Replies[FromPages['type']]> {
  switch (message.type) {
    case 'get-sites':
      return sitesState(await loadSettings());
    case 'switch': {
      const { host, on } = message;
      return sitesState(await follow(host === null ? () => ({ off: !on }) : switchSite(host.replace(/^www\./, ''), on)));
    }
    case 'forget':
      return sitesState(await follow(() => (message.what === 'hidden' ? { hidden: [] } : { corrections: {} })));
    case 'put-corrections':
      return sitesState(await follow(({ corrections }) => ({ corrections: withThese(corrections, message.corrections) })));
  }
  const tab = await tabOf(message.tab, sender);
  /** The toolbar's popup, which stands in no tab, has just been opened by a click. */
  const clicked = sender.frameIn === null && sender.own === null;
  switch (message.type) {
    case 'get-page':
      // The first word of the panel's page tells the lens that the frame came up.
      if (sender.frameIn !== null) await tell(tab, { do: 'panel-ready' });
      return stateOf(tab, clicked);
    case 'rate-this-page':
      return rateNow(tab, clicked);
    case 'show-quote':
      return { found: await showQuote(tab, message.offering, message.quote) };
    case 'close-panel':
      await tell(tab, { do: 'close-panel' });
      return null;
    case 'select-offering':
      await tell(tab, { do: 'open-panel', offering: message.offering });
      return null;
    case 'hide':
      await hide(tab, message.scope, message.offering);
      break;
    case 'show-again':
      await follow(() => ({ off: false }));
      await bringBack(tab);
      break;
    case 'site-switch': {
      const site = await siteIn(tab);
      if (site) await follow(switchSite(site, message.on));
      if (message.on) await look(tab);
      break;
    }
    case 'correct': {
      const offering = (await offeringsIn(tab))[message.offering];
      if (!offering) throw new Error('No such offering on this page');
      const { changes, undo } = message;
      await follow(({ corrections: { [offering.key]: before, ...others } }) => {
        const { [undo as keyof Changes]: _, ...now } = changes ? { ...before, ...changes } : ({} as Changes);
        return { corrections: Object.keys(now).length ? { ...others, [offering.key]: now } : others };
      });
    }
  }
  announce(tab);
  return stateOf(tab, clicked);
}

/** One-click rating: brings back what was hidden here, and reads the page where that has not been done. */
export async function rateNow(tab: number, clicked: boolean): Promise<PageState> {
  await bringBack(tab);
  return stateOf(tab, clicked);
}

async function bringBack(tab: number): Promise<void> {
  const site = await siteIn(tab);
  if (site) await follow(switchSite(site, true));
  // What it offers is known once it was read.
  await look(tab);
  const hidden = (await offeringsIn(tab)).flatMap((offering) => (offering.hidden ? [offering.signature] : []));
  if (hidden.length) await follow((before) => ({ hidden: before.hidden.filter((one) => !hidden.includes(one)) }));
  await tell(tab, { do: 'hide', hidden: false });
}

/** Reads a page unless everything is off, or the browser forbids it (the state says so then). */
async function look(tab: number): Promise<void> {
  if (!(await loadSettings()).off) await inject(tab, LENS).catch(() => {});
}

async function hide(tab: number, scope: Extract<FromPages, { type: 'hide' }>['scope'], offering: number | undefined): Promise<void> {
  if (scope === 'now') await tell(tab, { do: 'hide', hidden: true });
  if (scope === 'everywhere') await follow(() => ({ off: true }));
  if (scope === 'site') {
    const site = await siteIn(tab);
    if (site) await follow(switchSite(site, false));
  }
  if (scope === 'listing') {
    const all = await offeringsIn(tab);
    const meant = all[offering ?? (await said(tab))?.selected ?? 0];
    if (!meant) throw new Error('No such offering on this page');
    await follow(({ hidden }) => ({ hidden: listed(hidden, meant.signature, true) }));
  }
}

/** Changes the settings and lets every open page follow. */
async function follow(change: Parameters<typeof changeSettings>[0]): Promise<Settings> {
  const settings = await changeSettings(change);
  await tellAll({ do: 'refresh' });
  return settings;
}

function withThese(before: Settings['corrections'], these: Record<string, Changes | null>): Settings['corrections'] {
  return Object.fromEntries(Object.entries({ ...before, ...these }).filter((one): one is [string, Changes] => one[1] !== null));
}

const switchSite =
  (site: string, on: boolean) =>
  ({ offHosts }: Settings): Partial<Settings> => ({ offHosts: listed(offHosts, site, !on) });

async function siteIn(tab: number): Promise<string | null> {
  const url = (await said(tab))?.url ?? (await browser.tabs.get(tab)).url;
  return url && /^https?:/.test(url) ? siteOf(url) : null;
}

async function offeringsIn(tab: number): Promise<RatedOffering[]> {
  const lens = await said(tab);
  return lens?.classified ? rateAll(lens.classified, lens.url, await reader()) : [];
}

/** The tab that a message speaks of. The panel speaks of the page it stands in, whatever it says. */
async function tabOf(named: number | undefined, { frameIn, own }: Page): Promise<number> {
  const known = frameIn ?? named ?? own;
  if (known !== null && known !== undefined) return known;
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (active?.id === undefined) throw new Error('No page is open');
  return active.id;
}

const foundSchema = z.object({ found: z.boolean() });

/** Shows where the page says these words of an offering; where they are none of its evidence, its title. */
async function showQuote(tab: number, offering: number, quote: string): Promise<boolean> {
  const listing = (await said(tab))?.classified?.listings[offering];
  if (!listing) return false;
  const block = listing.evidence.find((e) => e.quote === quote)?.block ?? listing.block;
  return foundSchema.safeParse(await tell(tab, { do: 'show-quote', block, quote })).data?.found ?? false;
}

async function sitesState(settings: Settings): Promise<SitesState> {
  const { off, offHosts, hidden, corrections } = settings;
  return { off, offHosts, ...(await grants()), hidden: hidden.length, corrections: Object.keys(corrections).length };
}
