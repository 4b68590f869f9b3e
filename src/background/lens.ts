/** How the background reaches the scripts in a tab. What the page says is kept by the lens alone, so that it is never out of date. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { json } from '../json.schema.ts';
import { classifiedSchema } from '../model.schema.ts';
import type { Command } from '../show/page/commands.ts';

const GATE = '/content-scripts/gate.js';
export const LENS = '/content-scripts/lens.js';

const saidSchema = z.object({
  url: z.string(),
  classified: z.nullable(json(classifiedSchema)),
  failed: z.boolean(),
  selected: z.int(),
  hidden: z.boolean(),
});
export type Said = z.infer<typeof saidSchema>;

/** Tells the lens of a tab; undefined where there is none. */
export async function tell(tab: number, command: Command): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, command, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/** Tells every lens there is. */
export async function tellAll(command: Command): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tell(id, command))));
}

/** What the lens of a tab has read; null where there is no lens. */
export async function said(tab: number): Promise<Said | null> {
  const parsed = saidSchema.safeParse(await tell(tab, { do: 'tell' }));
  return parsed.success ? parsed.data : null;
}

/**
 * Injects a script into a tab's page and waits for it; harmless where it is already there.
 * @param document The browser's id of the page meant; without it, whichever the tab shows now.
 * @throws where the browser forbids it, or the page is gone.
 */
export async function inject(tab: number, file: typeof GATE | typeof LENS, document?: string): Promise<void> {
  const target = document ? { tabId: tab, documentIds: [document] } : { tabId: tab };
  await browser.scripting.executeScript({ target, files: [file] });
}

/** Lets the gate look at every open page of the sites that we may look at: after installing, after a grant, after switching on. */
export async function lookAtOpenPages(origins: string[]): Promise<void> {
  const tabs = origins.length ? await browser.tabs.query({ url: origins }) : [];
  // A page that forbids it or is gone by now needs no look.
  await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : inject(id, GATE).catch(() => {}))));
}
