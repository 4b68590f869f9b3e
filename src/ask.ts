/** How the extension's own pages speak with the background. */
import { browser } from 'wxt/browser';
import type { FromPages, Refused, Replies, ToPages } from './messages.ts';

/**
 * Asks the background; the reply is typed by the message.
 * @throws Error with the background's own words where it refused.
 */
export async function ask<M extends FromPages>(message: M): Promise<Replies[M['type']]> {
  return answered((await browser.runtime.sendMessage(message)) as Replies[M['type']] | Refused);
}

/** A reply that is no refusal. @throws Error with the background's own words where it is one. */
export function answered<R>(reply: R | Refused): R {
  if (reply && typeof reply === 'object' && 'error' in reply) throw new Error(reply.error);
  return reply as R;
}

/** Calls back whenever the state of a tab may have changed; returns how to stop. */
export function onPageChanged(callback: (tab: number) => void): () => void {
  const listener = (message: unknown): undefined => {
    if (isToPages(message)) callback(message.tab);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** By hand: the popup opens sooner without the library that checks all other messages. */
function isToPages(message: unknown): message is ToPages {
  const { type, tab } = (message ?? {}) as Partial<Record<keyof ToPages, unknown>>;
  return type === 'page-changed' && Number.isInteger(tab);
}
