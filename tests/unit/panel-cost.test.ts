// @vitest-environment happy-dom
/** The cost in the panel: each budget with what it is for, and how a sum came about. */
import { h, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { costOf } from '../../src/advise/cost.ts';
import type { Locale, Profile } from '../../src/model.ts';
import { rateHtml } from '../../src/rate-html.ts';
import { CostOf } from '../../src/show/panel/CostOf.tsx';
import { inLanguage } from '../support/i18n.ts';
import { fee, listing, type Sketch } from '../support/saved.ts';

const rows = (facts: Sketch['facts'], profile: Omit<Profile, 'schema'>, locale: Locale = 'en') => {
  inLanguage(locale, () => {
    const cost = costOf(listing({ facts }), { schema: 1, ...profile }, locale);
    render(h(CostOf, { cost, show: () => {} }), document.body);
  });
  return [...document.querySelectorAll('dl > div')].map((row) => [...row.children].map((cell) => cell.textContent));
};

beforeEach(() => render(null, document.body));

test('a budget for one rotation is said to be for the fee, and the whole one stands beside it', () => {
  const own = { budgetUsd: 2500, totalBudgetUsd: 4000, travelUsd: 1500, livingUsdPerWeek: 400 };
  expect(rows({ fee: fee(1675), weeks: { min: 1, max: 12 } }, own).slice(1)).toEqual([
    ['Travel (your figure)', '$1,500'],
    ['Living costs (your figure)', '$400 × 4 weeks = $1,600'],
    ['The host charges', '$1,675 · $419 a week'],
    ['With travel and living costs', '$4,775 · $1,194 a week'],
    ['Your budget for one rotation, for the fee alone', '$2,500 · within'],
    ['Your whole budget', '$4,000 · above it'],
  ]);
});

test('a price that was added up stands part by part, each amount with its sentence and a way to it', () => {
  const html = `<h1>Cardiology externship</h1><p>For international medical graduates. To apply, send your CV.</p>
    <p>The clinic asks $450 a week for four weeks, or $3,000 for eight weeks.</p><p>A registration fee of $75 is due once.</p>`;
  const [offer] = rateHtml(html, { url: null, today: '2026-11-29', locale: 'en' }).listings;
  expect(rows(offer?.facts, {})).toEqual([
    ['Rotation', '$1,800The clinic asks $450 a week for four weeks, or $3,000 for eight weeks.show'],
    ['Application', '$75A registration fee of $75 is due once.show'],
    ['The host charges', '$1,875 · $469 a week'],
  ]);
});

test('what is free is not $0 a week', () => {
  expect(rows({ fee: fee(0), weeks: { min: 4, max: 4 } }, {})).toEqual([['The host charges', 'free']]);
});

test('in Arabic each price keeps its sign on its own side', () => {
  for (const [, price] of rows({ fee: fee(900) }, { budgetUsd: 800 }, 'ar')) expect(price).toMatch(/^\u2068\$[\d,]+\u2069/);
});
