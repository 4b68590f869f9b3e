/** What a tab shows where no lens stands in it, by the browser's own name for it. */
import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('../support/background.ts')).browser }));

import { whyOf } from '../../src/background/contents.ts';

test.each([
  ['text/html', null],
  ['application/xhtml+xml', null],
  ['text/plain', 'text'],
  ['text/markdown', 'text'],
  ['application/json', 'text'],
  ['application/pdf', 'pdf'],
  ['image/png', 'image'],
  ['image/svg+xml', 'xml'],
  ['application/xml', 'xml'],
  ['', 'failed'],
])('%s: %s', (type, why) => {
  expect(whyOf(type)).toBe(why);
});
