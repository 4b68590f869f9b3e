/** Pages that build themselves: what they say once they stand is rated as if it had been there from the start. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { badges, KNOWN, type Lens, share } from '../support/chromium.ts';

const html = (name: string) => readFileSync(new URL(`../dynamic/${name}.html`, import.meta.url), 'utf8');

/** What a badge says before strength and warnings. */
const brief = (badge: string) => badge.replace('USCE Lens: ', '').replace(/\. strength .*/, '');

let lens: Lens;
test.beforeAll(async () => {
  lens = await share();
});
test.afterAll(() => lens.close());

test('cards that a script draws a second later, and a strip that repeats two of them', async () => {
  const page = await lens.open(`${KNOWN}/seats`, html('late-cards'));
  await expect.poll(() => badges(page), { timeout: 15_000 }).toHaveLength(7);
  expect((await badges(page)).map(brief)).toEqual([
    'Observership, watching only · hospital',
    'Observership, watching only · clinic',
    'Observership, sold as “Externship”',
    'Elective, hands-on · hospital',
    'Virtual, watching only',
    'Observership, watching only · hospital',
    'Observership, watching only · place not stated',
  ]);
});

test('one view turns into another: each is rated by its own words', async () => {
  const page = await lens.open(`${KNOWN}/rotations`, html('pushstate'));
  await expect.poll(async () => (await badges(page)).map(brief)).toEqual(['Externship, hands-on · hospital']);
  await page.click('#go-psych');
  await expect.poll(async () => (await badges(page)).map(brief)).toEqual(['Observership, sold as “Externship”']);
});
