/** What was given back is left at once, open pages included. */
import { browser } from 'wxt/browser';
import { accessTo, covers } from '../sites/permissions.ts';
import { clearToolbar } from './icon.ts';
import { said, tell } from './lens.ts';
import { announce } from './pages.ts';

/** Takes the lens out of every page that we may look at no longer. @param origins Match patterns that were given back. */
export async function leavePages(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      // The browser tells us no addresses any more; the lens knows its own.
      const lens = id === undefined ? null : await said(id);
      if (id === undefined || !lens || !origins.some((origin) => covers(origin, lens.url)) || (await accessTo(lens.url)) !== 'click')
        return;
      await tell(id, { do: 'leave' });
      await clearToolbar(id);
      announce(id);
    }),
  );
}
