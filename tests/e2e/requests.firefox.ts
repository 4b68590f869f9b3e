/** After all other tests of Firefox: nothing was asked of the network but what belongs to the browser itself. */
import { expect, test } from '@playwright/test';
import { launch } from '../support/firefox.ts';
import { BROWSERS_OWN, seenByProxy } from '../support/proxy.ts';

const CONTROL = 'http://asked-by-this-test.test/';

test('Firefox: in the whole run no request was made by the extension', async () => {
  test.slow();
  const lens = await launch();
  // Were there a request, it would be seen; and the extension could not make one if it were told to.
  await (await lens.browser.newPage()).goto(CONTROL);
  const own = await lens.openOwn('manifest.json');
  await expect(own.evaluate((address) => fetch(address).then(String), `${CONTROL}own`)).rejects.toThrow(/NetworkError/);
  await lens.close();
  const seen = [...new Set(await seenByProxy())];
  expect(seen).toContain(CONTROL);
  expect(seen.filter((one) => one !== CONTROL && !BROWSERS_OWN.firefox.test(one))).toEqual([]);
});
