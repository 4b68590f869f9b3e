/** How a site may be looked at, and so what there is to give back. */
import { beforeEach, expect, test, vi } from 'vitest';

let origins: string[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins }),
      contains: async ({ origins: [asked = ''] }: { origins: string[] }) => origins.some((origin) => covers(origin, asked)),
    },
  },
}));

import { accessTo, covers } from '../../src/sites/permissions.ts';

const ALONE = ['https://a.org/*', 'https://www.a.org/*'];
const EVERY = 'https://*/*';

beforeEach(() => {
  origins = [];
});

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
  origins = [...given];
  expect(await accessTo(url)).toBe(access);
});
