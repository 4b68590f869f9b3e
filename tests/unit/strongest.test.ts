/** Which offering of a page is the strongest: one answer for toolbar, popup, summary and shortlist. */
import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => ({ browser: (await import('../support/background.ts')).browser }));

import { showInToolbar } from '../../src/background/icon.ts';
import { type RatedOffering, rateAll, shown } from '../../src/background/rated.ts';
import type { Profile } from '../../src/model.ts';
import { setTitle } from '../support/background.ts';
import { listing, type Sketch } from '../support/saved.ts';

function rated(sketches: Sketch[], profile: Profile | null = null): RatedOffering[] {
  const settings = { corrections: {}, hidden: [] } as never;
  return rateAll({ page: 'index', because: null, listings: sketches.map(listing) }, 'https://x.test/', {
    profile,
    settings,
    locale: 'en',
    today: '2027-01-01',
  });
}
async function toolbar(offerings: RatedOffering[]): Promise<string> {
  await showInToolbar(1, offerings, 'en');
  return setTitle.mock.lastCall![0].title;
}

const MINUS = { title: 'Externship', setting: 'inpatient' } as const;
const PLUS = { title: 'Sub-internship', type: 'sub-internship', label: null, setting: 'inpatient' } as const;
const SILENT = { type: 'unclear', contact: 'unclear', setting: 'unclear' } as const;
const UNPLACED = { type: 'observership', contact: 'observation', setting: 'unclear' } as const;
const WATCHING = { type: 'observership', contact: 'observation', setting: 'inpatient' } as const;

test('the toolbar shows 5+ where 5− comes before it', async () => {
  expect(await toolbar(rated([MINUS, PLUS]))).toContain('strength 5+ of 5');
});
test('the summary of a page, which only compares ranks, shows the same', () => {
  const mark = (...sketches: Sketch[]) => shown(rated(sketches), 'en').offerings.reduce((a, b) => (b.rank > a.rank ? b : a)).strength.mark;
  expect(mark(MINUS, PLUS)).toBe('5+');
  expect(mark(MINUS, { setting: 'outpatient' })).toBe('5-');
});
test('nothing known ranks below what is no clinical experience, and a range as its lower end', () => {
  const marks = [SILENT, { type: 'research' }, UNPLACED, WATCHING, {}, MINUS, PLUS] as Sketch[];
  const ranks = shown(rated(marks), 'en').offerings.map(({ strength: { mark }, rank }) => [mark, rank]);
  expect(ranks).toEqual([
    ['?', -1],
    ['0', 0],
    ['2-3', 2],
    ['3', 3],
    ['4-', 3.75],
    ['5-', 4.75],
    ['5+', 5.25],
  ]);
});
test('the toolbar passes over what is closed to the reader', async () => {
  const forStudents = { ...PLUS, facts: { audience: ['student' as const], excluded: ['graduate' as const] } };
  const offerings = rated([forStudents, MINUS], { schema: 1, status: 'graduate' });
  expect(offerings.map(({ listing }) => listing.fit?.verdict)).toEqual(['closed', 'check']);
  expect(await toolbar(offerings)).toContain('strength 5− of 5');
});
