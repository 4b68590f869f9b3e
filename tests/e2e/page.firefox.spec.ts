/** The promises about the page, in Firefox. */
import { expect, test } from '@playwright/test';
import { KNOWN } from '../support/answers.ts';
import { badges, type FirefoxLens, inRoot, launch } from '../support/firefox.ts';

const listing = (style: string) => `<!doctype html><html lang="en"><head><title>Externship</title><style>${style}</style></head><body><main>
<h1>Family Medicine Externship</h1><p>For international medical graduates. Four weeks in our office on Harlow Street, $1,400.</p>
<p>You take the history, examine the patient and write the note, which Dr. Pell reviews with you.</p><p>To apply, send your CV.</p></main></body></html>`;

let lens: FirefoxLens;
test.beforeAll(async () => {
  lens = await launch();
});
test.afterAll(() => lens.close());

test('Firefox: the badge stands beside its title and keeps its look on a page with strange styles', async () => {
  const page = await lens.open(
    `${KNOWN}/strange`,
    listing('html { font-size: 40px } * { letter-spacing: 5px !important; text-transform: uppercase !important }'),
  );
  await expect.poll(() => badges(page)).toHaveLength(1);
  const look = () =>
    inRoot(page, (root) => {
      const spot = root.querySelector('.spot:not(.waiting)');
      const { fontSize, letterSpacing, textTransform } = getComputedStyle(root.querySelector('.badge') as Element);
      return { placed: spot !== null, fontSize, letterSpacing, textTransform };
    });
  await expect.poll(look).toEqual({ placed: true, fontSize: '13px', letterSpacing: 'normal', textTransform: 'none' });
});
