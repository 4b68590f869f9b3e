/** The figures and names that a text of advice holds are the page's and the reader's own. */
import { expect, it } from 'vitest';
import { advise } from '../../src/advise/advise.ts';
import type { ListingSketch } from '../../src/advise/types.ts';
import type { Profile } from '../../src/model.ts';
import { contextOf, listingOf } from '../support/sketch.ts';

const elective = (facts: ListingSketch['facts']): ListingSketch => ({ type: 'elective', title: 'Ward elective', facts });
const price = { fee: { total: 1000, amounts: [1000] } };
const month = { weeks: { min: 4, max: 4 } };

it.each<[id: string, ListingSketch, Omit<Profile, 'schema'>, RegExp]>([
  ['over-budget', elective(price), { budgetUsd: 900 }, /costs \$1,000\..* is \$900\./],
  ['over-budget', elective(price), { totalBudgetUsd: 1200, travelUsd: 500 }, /\$1,500.*\$1,200/],
  ['over-budget', elective(price), { totalBudgetUsd: 800 }, /\$1,000.*\$800/],
  ['over-budget', elective({ ...price, ...month }), { totalBudgetUsd: 2000, travelUsd: 500, livingUsdPerWeek: 200 }, /\$2,300.*\$2,000/],
  ['within-budget', elective(price), { budgetUsd: 1000 }, /\$1,000/],
  [
    'within-budget',
    elective({ ...price, ...month }),
    { totalBudgetUsd: 3000, travelUsd: 500, livingUsdPerWeek: 200 },
    /whole trip.*\$2,300/,
  ],
  ['too-late', elective({ leadTimeWeeks: 26 }), { startFrom: '2027-03-01' }, /26 weeks.*May 26, 2027.*March 1, 2027/],
  ['too-late', elective({ deadline: '2026-10-01' }), { startFrom: '2027-03-01' }, /October 1, 2026/],
  [
    'specialty-match',
    elective({ specialties: ['urology', 'otolaryngology'] }),
    { specialty: 'otolaryngology' },
    /in your field: otolaryngology\./,
  ],
  ['mislabelled', { type: 'observership', label: 'Externship', title: 'Ward weeks', mislabelled: true }, {}, /“Externship”/],
  ['mislabelled', { type: 'observership', title: 'Ward weeks', mislabelled: true }, {}, /“Ward weeks”/],
  [
    'visa-hands-on-graduate',
    { type: 'externship', contact: 'hands-on', contactBasis: 'stated' },
    { status: 'graduate', visa: { held: ['B-1', 'B-2'], planned: ['J-1'] } },
    /for visitors \(B-1, B-2\)/,
  ],
  ['exam-bar', elective({ requires: { ecfmg: true } }), { exams: { ecfmg: false } }, /: ECFMG certificate\./],
])('%s %#', (id, sketch, own, text) => {
  const listing = listingOf(sketch);
  const { warnings, signs } = advise(listing, { schema: 1, ...own }, contextOf());
  expect([...warnings, ...signs].find((said) => said.id === id)?.text).toMatch(text);
});

it('of another specialty names three of those offered at most', () => {
  const listing = listingOf(elective({ specialties: ['urology', 'neurology', 'pathology', 'radiology'] }));
  const { warnings } = advise(listing, { schema: 1, specialty: 'pediatrics' }, contextOf());
  expect(warnings.find((w) => w.id === 'specialty-mismatch')?.text).toMatch(/in urology, neurology, pathology\. You aim at pediatrics/);
});
