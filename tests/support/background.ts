/** The background without a browser: what it would do is recorded, storage is WXT's own imitation. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const ID = 'usce-lens-id';
const OWN = `chrome-extension://${ID}/`;

export const executeScript = vi.fn(async (_: object): Promise<unknown[]> => [{ result: 'text/html' }]);
export const sendToTab = vi.fn(async (_tab: number, _message: object): Promise<unknown> => undefined);

/** Titles that the toolbar's button was given. */
export const setTitle = vi.fn(async (_: { title: string }): Promise<void> => undefined);
const nothing = async () => undefined;

/** Nobody sees what is drawn here. */
Object.assign(globalThis, {
  OffscreenCanvas: class {
    getContext = () => new Proxy({}, { get: () => () => {}, set: () => true });
  },
  Path2D: class {},
});

/** For `vi.mock('wxt/browser', …)`. */
export const browser = {
  storage: fakeBrowser.storage,
  runtime: { id: ID, getURL: (path: string) => OWN + path.replace(/^\//, ''), sendMessage: async () => undefined },
  tabs: {
    query: async () => [{ id: 1, url: 'https://americanrotation.com/im', active: true }],
    get: async (id: number) => ({ id, url: 'https://americanrotation.com/im' }),
    sendMessage: sendToTab,
    create: vi.fn(async () => ({})),
  },
  scripting: { executeScript },
  permissions: { contains: async () => true, getAll: async () => ({ origins: [] }) },
  action: { setTitle, setIcon: nothing, setBadgeText: nothing, setBadgeBackgroundColor: nothing, openPopup: nothing },
};

export const fromContent = { id: ID, url: 'https://americanrotation.com/im', frameId: 0, tab: { id: 1 } } as never;
export const fromFrame = { id: ID, url: 'https://ads.test/', frameId: 3, tab: { id: 1 } } as never;
export const fromPopup = { id: ID, url: `${OWN}popup.html` } as never;
export const fromPanel = { id: ID, url: `${OWN}panel.html`, frameId: 7, tab: { id: 1 } } as never;
export const fromStranger = { id: 'other', url: `${OWN}popup.html` } as never;
