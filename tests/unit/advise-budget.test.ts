/** What one rotation costs this reader, against each budget. */
import { describe, expect, it } from 'vitest';
import { costOf } from '../../src/advise/cost.ts';
import type { ListingSketch } from '../../src/advise/types.ts';
import type { Profile } from '../../src/model.ts';
import { listingOf } from '../support/sketch.ts';

type Own = Omit<Profile, 'schema'>;
const cost = (facts: ListingSketch['facts'], own: Own) => costOf(listingOf({ type: 'externship', facts }), { schema: 1, ...own }, 'en');
const FOUR = { weeks: { min: 4, max: 4 } };

describe('against the budget', () => {
  const verdict = (own: Own, total: number | null = 1000) => cost({ fee: { total }, ...FOUR }, own).verdict;

  it('is within up to four fifths of it, tight up to all of it, over beyond', () => {
    expect([1250, 1249, 1000, 999].map((budgetUsd) => verdict({ budgetUsd }))).toEqual(['within', 'tight', 'tight', 'over']);
  });

  it('says of each budget what it is for: a rotation for its fee alone, the whole one for the trip', () => {
    const own = { travelUsd: 500, livingUsdPerWeek: 125, budgetUsd: 2000, totalBudgetUsd: 1900 };
    expect(cost({ fee: { total: 1000 }, ...FOUR }, own).budgets).toEqual([
      { of: 'fees', amount: 2000, verdict: 'within' },
      { of: 'trip', amount: 1900, verdict: 'over' },
    ]);
    expect(cost({ fee: { total: 1000 } }, { budgetUsd: 700 }).budgets).toEqual([{ of: 'fees', amount: 700, verdict: 'over' }]);
    expect(cost({}, {}).budgets).toEqual([]);
  });

  it('is measured with travel and daily life against the whole budget', () => {
    const trip = { travelUsd: 500, livingUsdPerWeek: 125 };
    expect([2500, 2000, 1999].map((totalBudgetUsd) => verdict({ ...trip, totalBudgetUsd }))).toEqual(['within', 'tight', 'over']);
    expect(verdict({ ...trip, budgetUsd: 5000, totalBudgetUsd: 1999 })).toBe('over');
  });

  it('of the whole says nothing while a part is not known, unless that part alone is too much', () => {
    expect(verdict({ totalBudgetUsd: 9000 })).toBeNull();
    expect(verdict({ totalBudgetUsd: 900 })).toBe('over');
    expect(verdict({ travelUsd: 300, totalBudgetUsd: 1200 })).toBe('over');
    expect(verdict({ totalBudgetUsd: 1000 })).toBeNull();
  });

  it('of nothing holds only what is free', () => {
    expect(verdict({ budgetUsd: 0 })).toBe('over');
    expect(verdict({ budgetUsd: 0 }, 0)).toBe('within');
  });

  it('says nothing where the price or the budget is not known', () => {
    expect(verdict({})).toBeNull();
    expect(verdict({ budgetUsd: 500 }, null)).toBeNull();
  });
});
