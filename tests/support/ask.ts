/** Speaks with the background as the extension's own pages do. */
import type { FromPages, PageState, Refused, Replies } from '../../src/messages.ts';

export interface Asker {
  /** Sends a message as it is, even one that must be refused. */
  send(message: unknown): Promise<unknown>;
  ask<M extends FromPages>(message: M): Promise<Replies[M['type']] & Partial<Refused>>;
  /** The browser's number of the tab that shows `page`. */
  tabOf(page: { bringToFront(): Promise<void> }): Promise<number>;
  /** What the toolbar button of a tab says. */
  toolbar(tab: number): Promise<{ title: string; badge: string }>;
}

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(what: object): Promise<{ id: number }[]> };
  action: { getTitle(of: object): Promise<string>; getBadgeText(of: object): Promise<string> };
}
declare const chrome: Extension;

interface Own {
  evaluate<R, A>(look: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

/** Works in both browsers: `openOwn` of their harness opens a page of the extension, `bringToFront` is the pages' own. */
export async function asker(lens: { openOwn(path: string): Promise<unknown> }): Promise<Asker> {
  // A file of the extension that runs no script of its own.
  const own = (await lens.openOwn('manifest.json')) as Own;
  const send = (message: unknown) => own.evaluate((m) => chrome.runtime.sendMessage(m), message);
  return {
    send,
    ask: (message) => send(message) as never,
    async tabOf(page) {
      await page.bringToFront();
      const tabs = await own.evaluate((what) => chrome.tabs.query(what), { active: true });
      return tabs[0]!.id;
    },
    toolbar: (tab) =>
      own.evaluate(
        async (tabId) => ({ title: await chrome.action.getTitle({ tabId }), badge: await chrome.action.getBadgeText({ tabId }) }),
        tab,
      ),
  };
}

/** The rated offerings of a state; fails where the page is not rated. */
export function rated(state: PageState): Extract<PageState, { kind: 'rated' }> {
  if (state.kind !== 'rated') throw new Error(`not rated: ${JSON.stringify(state)}`);
  return state;
}
