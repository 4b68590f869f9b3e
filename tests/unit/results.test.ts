import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import { rateAll, shown } from '../../src/background/rated.ts';
import type { Classified } from '../../src/model.ts';
import { rateHtml } from '../../src/rate-html.ts';
import { LISTING } from '../support/answers.ts';
import { RESULTS, resultsPage } from '../support/results-page.ts';

const options = { url: 'https://finder.test/search?q=observership', today: '2026-11-25', locale: 'en', results: true } as const;
const find = () => rateHtml(resultsPage(), options);

describe('a list of results', () => {
  test('is rated entry by entry, in its order, where the few words bear it out', () => {
    const found = find();
    expect(found).toMatchObject({ page: 'index', snippets: true });
    expect(found.listings.map(({ title }) => title)).toEqual(RESULTS.slice(0, 4).map(({ title }) => title));
    expect(found.listings.map(({ type }) => type)).toEqual(['observership', 'externship', 'virtual', 'observership']);
  });

  test('nothing of a snippet is more than likely, and what it does not say is not filled in', () => {
    const found = find();
    for (const { contactBasis, settingBasis, mislabelled } of found.listings)
      expect([contactBasis, settingBasis, mislabelled]).not.toEqual(expect.arrayContaining(['stated']));
    expect(found.listings.find(({ title }) => title === 'Family Medicine Externship for IMGs')).toMatchObject({
      contact: 'hands-on',
      contactBasis: 'likely',
    });
    expect(found.listings.find(({ title }) => title === 'Observership Program - Hartwell Health')).toMatchObject({
      contact: 'unclear',
      setting: 'unclear',
    });
  });

  test('its quotes stand in the page, at the block that they name', () => {
    const found = find();
    for (const { evidence, title } of found.listings) {
      const { words: own, href } = RESULTS.find((result) => result.title === title)!;
      for (const { quote } of evidence) expect(`${new URL(href).hostname} ${title} ${own}`).toContain(quote);
    }
  });

  test('results behind an address of the engine count too', () => {
    const found = find();
    const behind = rateHtml(
      resultsPage((href) => `/go?uddg=${encodeURIComponent(href)}&rut=1`),
      options,
    );
    expect(behind.listings).toHaveLength(found.listings.length);
  });

  test('is no list where titles lead within the site, or to few places, or where the reader did not ask for it', () => {
    expect(
      rateHtml(
        resultsPage((href) => new URL(href).pathname),
        options,
      ).snippets,
    ).toBeUndefined();
    expect(rateHtml(LISTING, options)).toEqual(rateHtml(LISTING, { ...options, results: false }));
    expect(rateHtml(resultsPage(), { ...options, results: false }).snippets).toBeUndefined();
  });
});

describe('what is shown of it', () => {
  const found = find();
  const classified: Classified = { page: 'index', because: null, listings: found.listings, snippets: true };
  const settings = { form: 1, off: false, offHosts: [], hidden: [], corrections: {} } as const;
  const reader = {
    profile: { schema: 1, status: 'graduate' },
    settings: structuredClone(settings),
    locale: 'en',
    today: '2026-11-25',
  } as never;
  const rated = rateAll(classified, options.url, reader);

  test('no strength as sure as a page gives, no warning, no question, no fit', () => {
    expect(rated.map(({ listing }) => listing.strength.basis)).not.toContain('stated');
    for (const { listing, count } of rated) {
      expect(listing).toMatchObject({ warnings: [], signs: [], questions: [], fit: null });
      expect(count).toBe(0);
    }
  });

  test.each([
    ['en', 'from the snippet'],
    ['es', 'según el extracto'],
    ['ar', 'من المقتطف'],
  ] as const)('in %s the badge says where it comes from', (locale, said) => {
    for (const offering of shown(rated, locale, true).offerings) {
      expect(offering.snippet).toBe(true);
      expect(offering.rest).toContain(said);
    }
    expect(shown(rated, locale).offerings[0]?.rest).not.toContain(said);
  });
});
