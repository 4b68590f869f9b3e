/** Answers to the gate and the lens. They learn what may stand in the page, never the profile. */
import { browser } from 'wxt/browser';
import type { FromContent } from '../messages.ts';
import { noteVisit } from '../shortlist/store.ts';
import { locale } from '../show/locale.ts';
import type { LensOrders, Shown, Understood } from '../shown.ts';
import { kindOfSite } from '../sites/known.ts';
import { accessTo } from '../sites/permissions.ts';
import { loadSettings } from '../sites/settings.ts';
import { today } from '../today.ts';
import { classifyFor, justClassified } from './classifying.ts';
import { clearToolbar, showInToolbar } from './icon.ts';
import { inject, LENS, tell } from './lens.ts';
import { pageWords } from './page-words.ts';
import { announce } from './pages.ts';
import { rateAll, shown } from './rated.ts';
import { reader } from './reader.ts';
import type { Sender } from './sender.ts';
import { switchedOff } from './state.ts';

type Content = Extract<Sender, { kind: 'content' }>;

/**
 * Does what a content script's message asks and gives its answer: LensOrders for `lens-started`, Understood for `page-read`, Shown for
 * `page-rated`, null for the rest.
 * @throws Error where the page names an address that is not its own, or its reading was given up or is not known any more.
 */
export async function answerContent(
  message: FromContent,
  { tab, url: loaded, document, incognito }: Content,
): Promise<LensOrders | Understood | Shown | null> {
  switch (message.type) {
    case 'offer-seen': {
      if (!switchedOff(await loadSettings(), loaded)) await inject(tab, LENS, document);
      return null;
    }
    case 'lens-started':
      return { go: !switchedOff(await loadSettings(), loaded), words: pageWords(locale()) };
    case 'page-read': {
      const url = ownAddress(message.url, loaded);
      const results = ['granted', 'every'].includes(await accessTo(loaded));
      const options = { url, today: today(), hostKind: kindOfSite(url), results };
      const { classified, places } = await classifyFor(tab, message.copy, options);
      const blocks = classified.listings.map(({ block }) => block);
      return { page: classified.page, blocks, places, classified: JSON.stringify(classified) };
    }
    case 'page-rated': {
      const url = ownAddress(message.url, loaded);
      const classified = message.classified ?? justClassified(tab, url);
      const who = await reader();
      if (switchedOff(who.settings, url)) {
        await Promise.all([tell(tab, { do: 'leave' }), clearToolbar(tab)]);
        announce(tab);
        return { offerings: [] };
      }
      const rated = rateAll(classified, url, who);
      const { snippets = false } = classified;
      // The toolbar speaks of pages that were read, and so does the shortlist.
      await (snippets ? clearToolbar(tab) : showInToolbar(tab, rated, who.locale));
      announce(tab);
      // A private window leaves nothing behind.
      if (!incognito && !snippets)
        await noteVisit(
          url,
          rated.map(({ said }) => said),
        ).catch(() => {});
      return shown(rated, who.locale, snippets);
    }
    case 'panel-turned':
      announce(tab);
      return null;
    case 'panel-blocked':
      await openElsewhere(tab, message.offering);
      return null;
  }
}

/** @param loaded The address that the browser gives. @throws where a page names that of another site as its own. */
function ownAddress(said: string, loaded: string): string {
  if (new URL(said).origin !== new URL(loaded).origin) throw new Error('Not the address of this page');
  return said;
}

/** The page forbids our frame: the popup says the same. */
async function openElsewhere(tab: number, offering: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Not every browser opens a popup without a click on its button.
    await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tab}&offering=${offering}`), openerTabId: tab });
  }
}
