/** The extension's storage in tests, with the accidents that befall it. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Area = 'local' | 'sync';

/** All that a storage area holds. */
export const held = (area: Area = 'local'): Promise<Record<string, unknown>> => fakeBrowser.storage[area].get(null);

// The fake has no keys of its own.
Object.assign(fakeBrowser.storage.local, { getKeys: async () => Object.keys(await held()) });

/** Stops the worker before its write number `n` (0: before the first): that write and all later ones never come. */
export function stopBeforeWrite(n: number): () => void {
  let writes = 0;
  return replaceWrites((write) => (writes++ < n ? write() : Promise.reject(new Error('the worker was stopped'))));
}

/** Every `set` of this area fails for want of room; removing still works. */
export function fillUp(area: Area = 'local'): () => void {
  const storage = fakeBrowser.storage[area];
  const { set } = storage;
  storage.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  return () => {
    storage.set = set;
  };
}

/** There is no room for copies kept aside, while what stands there already can be written over. */
export function fillUpAside(): () => void {
  const { local } = fakeBrowser.storage;
  const { set } = local as { set: (items: object) => Promise<void> };
  const fits = (items: object) => !Object.keys(items).some((key) => key.startsWith('aside:'));
  Object.assign(local, {
    set: (items: object) => (fits(items) ? set.call(local, items) : Promise.reject(new Error('QUOTA_BYTES quota exceeded'))),
  });
  return () => Object.assign(local, { set });
}

function replaceWrites(through: (write: () => Promise<void>) => Promise<void>): () => void {
  const { local } = fakeBrowser.storage;
  const { set, remove } = local as { set: (items: unknown) => Promise<void>; remove: (keys: unknown) => Promise<void> };
  local.set = (items: unknown) => through(() => set.call(local, items));
  local.remove = (keys: unknown) => through(() => remove.call(local, keys));
  return () => {
    Object.assign(local, { set, remove });
  };
}
