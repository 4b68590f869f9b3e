/** In which order advice stands: what matters most comes first, however the rules are found. */
import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advise/advise.ts';
import { rules } from '../../src/advise/found.ts';
import type { Profile } from '../../src/model.ts';
import { contextOf, listingOf } from '../support/sketch.ts';

/** A page that has everything against this reader, and their own specialty. */
const page = listingOf({
  type: 'observership',
  contact: 'observation',
  setting: 'outpatient',
  settingBasis: 'stated',
  facts: {
    audience: ['student'],
    international: 'no',
    status: 'closed',
    vslo: 'required',
    fee: { total: 9000, amounts: [9000] },
    requires: { ecfmg: true },
    visa: { kinds: ['B-1'] },
    deadline: '2026-01-01',
    specialties: ['urology'],
  },
  says: ['partner-schools-only', 'not-for-residency-seekers'],
});
const reader: Profile = {
  schema: 1,
  status: 'graduate',
  usPerson: false,
  budgetUsd: 100,
  specialty: 'urology',
  visa: { planned: ['J-1'] },
  startFrom: '2027-01-01',
};
const { fit, warnings } = advise(page, reader, contextOf());

describe('reasons of fit', () => {
  it('stand as what closes the door, what is to be checked, what opens it; who may come first in each', () => {
    expect(fit?.verdict).toBe('closed');
    expect(fit?.reasons.map((r) => r.id)).toEqual([
      ...['closed', 'students-only', 'us-schools-only'],
      ...['exam-bar', 'not-for-residency-seekers', 'partner-schools-only', 'vslo-only'],
      ...['visa-not-listed', 'over-budget', 'too-late'],
      'specialty-match',
    ]);
  });
});

describe('warnings', () => {
  it('stand as stop, caution, note; in each by what they speak of', () => {
    expect(warnings.map((w) => `${w.severity} ${w.id}`)).toEqual([
      'stop closed',
      'stop not-for-residency-seekers',
      'stop partner-schools-only',
      'stop students-only',
      'stop us-schools-only',
      'caution exam-bar',
      'caution vslo-only',
      'caution observation-only',
      'caution visa-not-listed',
      'caution outpatient-surgical',
      'caution over-budget',
      'caution too-late',
      'note letter-not-promised',
      'note hidden-costs',
      'note save-money',
    ]);
  });

  it('do not hang on the order of the rules', () => {
    expect(advise(page, reader, contextOf(), [...rules].reverse())).toEqual(advise(page, reader, contextOf()));
  });
});
