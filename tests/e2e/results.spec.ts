/** Lists of search results: read entry by entry where the reader allowed the site, and said to be read from the snippet. */
import { expect, test } from '@playwright/test';
import { badges, frameOf, type Lens, launch, press } from '../support/chromium.ts';
import { resultsPage } from '../support/results-page.ts';

const SEARCH = 'https://finder.test/search?q=observership';
const soon = <R>(look: () => Promise<R>) => expect.poll(look, { timeout: 20_000 });

let lens: Lens;
test.beforeAll(async () => {
  lens = await launch({ granted: ['https://finder.test/*', 'https://www.finder.test/*'] });
});
test.afterAll(() => lens.close());

test('results get badges of their own when the site is allowed, never surer than their few words', { tag: '@long' }, async () => {
  test.slow();
  const page = await lens.open(SEARCH, resultsPage());
  const popup = await lens.popup(page);
  await popup.click({ name: 'Always rate finder.test by itself' });
  await soon(() => popup.text()).toContain('No longer rate finder.test by itself');
  await popup.close();

  const allowed = await lens.open(SEARCH, resultsPage());
  await soon(() => badges(allowed)).toHaveLength(4);
  expect(await badges(allowed)).toEqual([
    expect.stringMatching(/Observership, likely watching only .*from the snippet/),
    expect.stringMatching(/Externship, likely hands-on .*from the snippet/),
    expect.stringMatching(/Virtual, .*from the snippet/),
    expect.stringMatching(/Observership, from the snippet/),
  ]);

  if (process.env.LOOK) await allowed.screenshot({ path: `${process.env.LOOK}/results.png` });
  await press(allowed, '.badge');
  const panel = await frameOf(allowed, 'panel.html');
  await expect(panel.locator('body')).toContainText('Only the few words of this result were read.');
  await expect(panel.getByRole('button', { name: 'Save' })).toHaveCount(0);
  if (process.env.LOOK) await allowed.screenshot({ path: `${process.env.LOOK}/results-panel.png` });
  const again = await lens.popup(allowed);
  await soon(() => again.text()).toContain('Only the few words of this result were read.');
  await again.close();
});

test('no error was reported anywhere', { tag: '@long' }, () => {
  expect(lens.errors).toEqual([]);
});
