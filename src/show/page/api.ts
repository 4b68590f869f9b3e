/** The browser's extension interface as it stands in a content script; the polyfill would weigh more than all that is said here. */
import type { Browser } from 'webextension-polyfill';

const own = globalThis as unknown as { browser?: Browser; chrome: Browser };

export const api: Browser = own.browser ?? own.chrome;

/** False once the extension was updated or removed under a page that still runs its old script. */
export const alive = (): boolean => {
  try {
    return Boolean(api.runtime?.id);
  } catch {
    return false;
  }
};

/** Sends to the background; undefined where nobody answers. A background that is stopped before its answer is asked once more, which starts it. */
export async function send<T>(message: object): Promise<T | undefined> {
  for (let tries = 0; tries < 2 && alive(); tries++) {
    try {
      const reply = (await api.runtime.sendMessage(message)) as T | { error: string } | undefined | null;
      return reply && typeof reply === 'object' && 'error' in reply ? undefined : (reply as T | undefined);
    } catch {}
  }
  return undefined;
}
