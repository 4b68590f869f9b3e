/** How a site may be looked at, and so what there is to give back. */
import { afterEach, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('../support/background.ts')).browser }));

import { accessTo, covers } from '../../src/sites/permissions.ts';
import { browser } from '../support/background.ts';

const ALONE = ['https://a.org/*', 'https://www.a.org/*'];
const EVERY = 'https://*/*';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What the browser lets us look at. */
function allow(origins: string[]): void {
  const { permissions } = browser as unknown as { permissions: Record<'getAll' | 'contains', (asked: { origins: string[] }) => unknown> };
  vi.spyOn(permissions, 'getAll').mockImplementation(async () => ({ origins }));
  vi.spyOn(permissions, 'contains').mockImplementation(async ({ origins: [asked = ''] }) =>
    origins.some((origin) => covers(origin, asked)),
  );
}

test.each([
  ['https://a.org/x', [], 'click'],
  ['https://a.org/x', ALONE, 'granted'],
  ['https://b.org/x', ALONE, 'click'],
  ['https://a.org/x', [EVERY], 'every'],
  ['https://a.org/x', ['<all_urls>'], 'every'],
  ['https://a.org/x', ['*://*/*'], 'every'],
  ['https://a.org/x', [...ALONE, EVERY], 'granted'],
  ['https://b.org/x', [...ALONE, EVERY], 'every'],
  ['https://b.a.org/x', ['https://*.a.org/*'], 'granted'],
  ['https://americanrotation.com/im', ['*://americanrotation.com/*', EVERY], 'known'],
  ['file:///x.html', [EVERY], 'click'],
] as const)('%s, with %j: %s', async (url, given, access) => {
  allow([...given]);
  expect(await accessTo(url)).toBe(access);
});
