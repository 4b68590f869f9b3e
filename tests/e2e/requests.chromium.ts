/** After all other tests of Chromium: nothing was asked of the network but what belongs to the browser itself. */
import { expect, test } from '@playwright/test';
import { launch } from '../support/chromium.ts';
import { BROWSERS_OWN, seenByProxy } from '../support/proxy.ts';

const CONTROL = 'http://asked-by-this-test.test/';

test('in the whole run no request was made by the extension', async () => {
  test.slow();
  const lens = await launch();
  // Were there a request, it would be seen; and the extension could not make one if it were told to.
  await (await lens.context.newPage()).goto(CONTROL);
  const told = (await lens.background()).evaluate((address) => fetch(address).then(String), `${CONTROL}background`);
  await expect(told).rejects.toThrow(/Content Security Policy|Failed to fetch/);
  await lens.close();
  const seen = [...new Set(await seenByProxy())];
  expect(seen).toContain(CONTROL);
  expect(seen.filter((one) => !one.startsWith(CONTROL) && !BROWSERS_OWN.chromium.test(one))).toEqual([]);
});
