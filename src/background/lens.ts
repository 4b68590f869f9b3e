/** How the background reaches the lens in a tab. What the page says is kept by the lens alone, so that it is never out of date. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { classifiedSchema } from '../model.schema.ts';
import type { Command } from '../show/page/commands.ts';

export const LENS = '/lens.js';

const saidSchema = z.object({
  url: z.string(),
  classified: z.nullable(classifiedSchema),
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

/** What the lens of a tab has read; null where there is no lens. */
export async function said(tab: number): Promise<Said | null> {
  const parsed = saidSchema.safeParse(await tell(tab, { do: 'tell' }));
  return parsed.success ? parsed.data : null;
}

/** Injects the lens and waits until it has read; harmless where it is already there. @throws where the browser forbids it. */
export async function inject(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [LENS] });
}
