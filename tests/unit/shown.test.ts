/** What may stand in the page of an offering. */
import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('../support/background.ts')).browser }));

import { rateAll, shown } from '../../src/background/rated.ts';
import type { Profile } from '../../src/model.ts';
import { fee, listing } from '../support/saved.ts';

const offers = [listing({ facts: { fee: fee(2400), audience: ['student'] } }), listing({ mislabelled: true, contact: 'observation' })];
const settings = { form: 1, off: false, offHosts: [], hidden: [], corrections: {} } as never;
const inPage = (profile: Profile | null) => {
  const reader = { profile, settings, locale: 'en', today: '2027-01-01' } as const;
  return shown(rateAll({ page: 'index', because: null, listings: offers }, 'https://x.test/', reader), 'en').offerings;
};

test('is the same for every reader, but for the verdict of the fit', () => {
  const mine = inPage({ schema: 1, status: 'graduate', budgetUsd: 1 });
  expect(mine.map(({ fit }) => fit)).toEqual(['closed', 'check']);
  expect(mine.map((offering) => ({ ...offering, fit: null }))).toEqual(inPage(null));
});
