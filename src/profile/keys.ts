/** The keys of all that is stored, without reading it: a long list is megabytes. */
import { browser } from 'wxt/browser';

export async function storedKeys(): Promise<string[]> {
  const area = browser.storage.local as typeof browser.storage.local & { getKeys?: () => Promise<string[]> };
  // Older browsers give the keys only with the records.
  return area.getKeys ? area.getKeys() : Object.keys(await area.get(null));
}
