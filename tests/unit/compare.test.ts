import { describe, expect, test } from 'vitest';
import { compare } from '../../src/commands/compare.ts';
import { type PageLabel, parseLabel } from '../../src/commands/label.schema.ts';
import type { RatedListing, RatedPage } from '../../src/model.ts';
import { rateHtml } from '../../src/rate-html.ts';

const HTML = `<title>Externship</title><h1>Externship</h1><p>For graduates. You examine patients in our clinic with Dr. Orsini for four weeks, $900. Apply by e-mail.</p>`;
const rated = rateHtml(HTML, { url: null, today: '2026-11-24', locale: 'en' });
const listing = rated.listings[0] as RatedListing;

/** The page with some values of its listing changed. */
const page = (changes: Partial<RatedListing>): RatedPage => ({ ...rated, page: 'listing', listings: [{ ...listing, ...changes }] });
const label = (offering: object, more: object = {}): PageLabel => ({
  pageKind: 'listing',
  offerings: [{ type: 'externship', contact: 'hands-on', setting: 'outpatient', ...offering }],
  ...more,
});
const score = (axis: string, l: PageLabel, p: RatedPage) => compare('x', l, p).find((o) => o.axis === axis)?.score;

describe('a setting that the page does not state', () => {
  const unstated = (settingLikely: string | null) => label({ setting: 'unstated', settingLikely });
  const got = (setting: RatedListing['setting'], settingBasis: RatedListing['settingBasis']) => page({ setting, settingBasis });
  test.each([
    ['unclear is right where nothing is likely', null, got('unclear', 'unclear'), 1],
    ['unclear is half right where one is likely', 'inpatient', got('unclear', 'unclear'), 0.5],
    ['the likely one is right', 'inpatient', got('inpatient', 'likely'), 1],
    ['both covers it', 'inpatient', got('both', 'likely'), 1],
    ['another is wrong', 'inpatient', got('outpatient', 'likely'), 0],
    ['said as if the page stated it is wrong', 'inpatient', got('inpatient', 'stated'), 0],
  ])('%s', (_name, likely, p, expected) => expect(score('setting', unstated(likely), p)).toBe(expected));
});

describe('a fee', () => {
  const fee = (amounts: number[], total: number | null, free: boolean | null = null) =>
    page({ facts: { ...listing.facts, fee: { amounts, total, free, per: null, parts: [] } } });
  const said = (totalUsd: number | null, amountsUsd: number[] = [], free = false) =>
    label({}, { fee: { stated: true, free, amountsUsd, totalUsd } });
  test.each([
    ['equal', said(900), fee([900], 900), 1],
    ['one of the amounts equal', said(900), fee([100, 900], 1000), 1],
    ['none equal', said(900), fee([100], 100), 0],
    ['free', said(0, [], true), fee([], 0, true), 1],
    ['free taken for a price', said(0, [], true), fee([900], 900), 0],
    ['not stated, and none given', label({}, { fee: { stated: false, free: false, amountsUsd: [], totalUsd: null } }), fee([], null), 1],
    ['not stated, and one given', label({}, { fee: { stated: false, free: false, amountsUsd: [], totalUsd: null } }), fee([5], 5), 0],
  ])('%s', (_name, l, p, expected) => expect(score('fee', l, p)).toBe(expected));
});

test('a type that is acceptable as well is right', () => {
  expect(score('type', label({ type: 'elective', alsoAcceptable: ['clerkship'] }), page({ type: 'clerkship' }))).toBe(1);
  expect(score('type', label({ type: 'elective' }), page({ type: 'clerkship' }))).toBe(0);
});

test('weeks may differ by one', () => {
  const four = label({}, { weeks: { min: 1, max: 4 } });
  const facts = (max: number) => page({ facts: { ...listing.facts, weeks: { min: 1, max } } });
  expect([4, 5, 6].map((max) => score('weeks', four, facts(max)))).toEqual([1, 1, 0]);
});

test('a guide and any other page ought to have no badge', () => {
  expect(score('badge', { pageKind: 'guide' }, { ...rated, page: 'not-a-listing', listings: [] })).toBe(1);
  expect(score('badge', { pageKind: 'other' }, rated)).toBe(0);
});

test('a label with a key that is not one is refused by the name of the page and the key', () => {
  const misspelt = { pageKind: 'listing', offerings: [{ type: 'externship', contact: 'hands-on', settings: 'inpatient' }] };
  expect(() => parseLabel(misspelt, 'heart-clinic')).toThrow(/^heart-clinic: offerings\.0.*settings/s);
});

test('offerings are matched one to one: equal titles first, then those that share most words', () => {
  const card = (title: string) => ({ title, type: 'externship', contact: 'hands-on', setting: 'outpatient' }) as const;
  const listed = (title: string): RatedListing => ({ ...listing, title });
  const cards: PageLabel = { pageKind: 'index', cards: [card('Heart clinic, Reno'), card('Heart clinic'), card('Lung ward')] };
  const outcomes = compare('x', cards, { ...rated, listings: [listed('Heart clinic'), listed('Heart clinic Reno NV'), listed('Kidney')] });
  const found = outcomes.filter((o) => o.axis === 'found').map((o) => [o.offering, o.score]);
  expect(found).toEqual([
    ['Heart clinic, Reno', 1],
    ['Heart clinic', 1],
    ['Lung ward', 0],
  ]);
  expect(outcomes.filter((o) => o.axis === 'not extra' && o.score === 0).map((o) => o.got)).toEqual(['Kidney']);
});
