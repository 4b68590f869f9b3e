/** After all other tests of Chromium: nothing was asked of the network but what belongs to the browser itself. */
import { expect, test } from '@playwright/test';
import { BROWSERS_OWN, CONTROL, seenByProxy } from '../support/proxy.ts';

test('in the whole run no request was made by the extension', async () => {
  const seen = [...new Set(await seenByProxy())];
  // Were there a request, it would be seen.
  expect(seen).toContain(CONTROL);
  expect(seen.filter((one) => one !== CONTROL && !BROWSERS_OWN.chromium.test(one))).toEqual([]);
});
