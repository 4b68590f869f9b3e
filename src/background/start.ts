/** What the background listens to. Everything is set up at once and nothing is remembered, since the browser may stop it at any moment. */
import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { type FromContent, type FromPages, fromContentSchema, fromPagesSchema, type Refused } from '../messages.ts';
import { onProfileChanged } from '../profile/store.ts';
import { tidy } from '../shortlist/upkeep.ts';
import { allowed, followGrants } from '../sites/permissions.ts';
import { answerContent } from './from-content.ts';
import { answerPage, rateNow } from './from-pages.ts';
import { sayInToolbar } from './icon.ts';
import { leavePages } from './leave.ts';
import { lookAtOpenPages, tellAll } from './lens.ts';
import { senderOf } from './sender.ts';

export function start(): void {
  browser.runtime.onMessage.addListener((message: unknown, from: Runtime.MessageSender) => answer(message, from));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await begin();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => followGrants());
  browser.permissions.onAdded.addListener(({ origins = [] }) => followGrants().then(() => lookAtOpenPages(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => followGrants().then(() => leavePages(origins)));
  onProfileChanged(() => tellAll({ do: 'refresh' }));
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'rate-this-page' && tab?.id !== undefined) await sayInToolbar(await rateNow(tab.id, true));
  });
}

/**
 * What is stored is closed to content scripts, where the browser can do that, and brought into today's form;
 * pages that are already open are looked at.
 */
async function begin(): Promise<void> {
  const { local } = browser.storage as unknown as { local: { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> } };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  await followGrants();
  await lookAtOpenPages(await allowed());
  await tidy();
}

/** Each kind of sender has its own messages; anything else is refused and changes nothing. */
export async function answer(message: unknown, from: Runtime.MessageSender): Promise<unknown> {
  const sender = senderOf(from);
  if (!sender) return refused('unknown sender');
  try {
    // What is wrong in a hundred thousand places makes the parser itself throw.
    const parsed = (sender.kind === 'page' ? fromPagesSchema : fromContentSchema).safeParse(message);
    if (!parsed.success) return refused('unknown message');
    return sender.kind === 'page'
      ? await answerPage(parsed.data as FromPages, sender)
      : await answerContent(parsed.data as FromContent, sender);
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

const refused = (error: string): Refused => ({ error });
