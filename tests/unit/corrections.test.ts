/** The reader's own values and the shortlist: they show in it, and are no change of the page. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../support/background.ts')).browser }));

import { costOf } from '../../src/advise/cost.ts';
import { answer } from '../../src/background/start.ts';
import type { Fee } from '../../src/model.ts';
import { rowOf } from '../../src/shortlist/row.ts';
import { add, get, newEntry } from '../../src/shortlist/store.ts';
import { type Changes, corrected } from '../../src/sites/changes.ts';
import { changeSettings } from '../../src/sites/settings.ts';
import { hash } from '../../src/sites/signature.ts';
import { fromContent } from '../support/background.ts';
import { fee, listing, quote } from '../support/saved.ts';

const URL = 'https://americanrotation.com/im';
const priced = (total: number) => listing({ facts: { fee: fee(total) }, evidence: [quote('fee', `The fee is $${total}.`)] });
const entry = newEntry(URL, priced(1200));
const corrections = { [hash(entry.id)]: { fee: 900 } };
const reading = { profile: null, locale: 'en', today: '2027-01-01', corrections } as const;

const visit = async (total: number) => {
  const classified = JSON.stringify({ page: 'listing', because: null, listings: [priced(total)] });
  expect(await answer({ type: 'page-rated', url: URL, classified }, fromContent)).not.toHaveProperty('error');
};

beforeEach(async () => {
  fakeBrowser.reset();
  await changeSettings(() => ({ corrections }));
  await add(entry);
});

test('a visit to the page whose price the reader corrected is no change', async () => {
  await visit(1200);
  expect(await get(entry.id)).toEqual(entry);
});

test('what the page changes is noted as the page says it', async () => {
  await visit(1500);
  expect(await get(entry.id)).toMatchObject({ seen: { listing: { facts: { fee: { total: 1500 } } } } });
});

test('the list shows the reader’s own value, and reckons with it', () => {
  const row = rowOf(entry, reading);
  expect(row.listing.facts.fee?.total).toBe(900);
  expect(row.total).toBe(900);
  expect(row.changes).toEqual([]);
});

test('corrections of other offerings change nothing', () => {
  expect(rowOf(newEntry(`${URL}/other`, priced(1200)), reading).total).toBe(1200);
});

test('a corrected length makes another sum of a price by the week', () => {
  const weekly = {
    kind: 'tuition',
    amount: 500,
    currency: 'USD',
    per: 'week',
    for: 'all',
    refundable: null,
    quote: '$500 a week',
  } as const;
  const offer = listing({ facts: { fee: { ...fee(2000), per: 'week', parts: [weekly] } as Fee, weeks: { min: 4, max: 4 } } });
  const feesAt = (weeks: Changes['weeks']) => costOf(corrected(offer, { weeks }), { schema: 1 }, 'en').fees;
  expect([{ min: 8, max: 8 }, { min: 1, max: 2 }, null].map(feesAt)).toEqual([4000, 1000, null]);
  expect(costOf(corrected(offer, { weeks: { min: 8, max: 8 }, fee: 900 }), { schema: 1 }, 'en').fees).toBe(900);
});
