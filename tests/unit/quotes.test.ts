/** Nothing is asserted without the page's own words: every quote stands in the page, word for word, inside one piece of its text. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rateListing } from '../../src/advise/advise.ts';
import { LABELLED_ON, type Labelled, labelledPages } from '../../src/commands/labelled.ts';
import type { Profile, RatedListing } from '../../src/model.ts';
import { ratedPage } from '../../src/rate-html.ts';
import { fold, piecesOf } from '../support/page-text.ts';
import { ROOT } from '../support/sources.ts';

const GRADUATE: Profile = { schema: 1, status: 'graduate', graduationYear: 2018, budgetUsd: 800, specialty: 'general surgery' };
const STUDENT: Profile = { schema: 1, status: 'student', year: 3, finalYear: false, school: { vslo: false }, budgetUsd: 90_000 };
/** Larger sets of pages, where somebody has put them beside the project. */
const BESIDE = ['corpus', 'agency-pages', 'index-pages'].map((set) => resolve(ROOT, '../shared', set));

const quotesOf = (l: RatedListing): string[] => [
  ...l.evidence.map((e) => e.quote),
  ...l.contradictions.flatMap((c) => [c.claim, c.denial]),
  ...(l.facts.fee?.parts.map((part) => part.quote) ?? []),
  ...[...l.warnings, ...l.signs, ...(l.fit?.reasons ?? [])].flatMap((said) => said.quotes),
];

/** Quotes that stand nowhere in the page. */
function invented({ html, url }: Labelled): string[] {
  const pieces = piecesOf(html);
  const options = { url, today: LABELLED_ON, locale: 'en' } as const;
  const all = new Set<string>();
  ratedPage(html, options, (listing) => {
    const rated = [null, GRADUATE, STUDENT].map((profile) => rateListing(listing, profile, options));
    for (const quote of rated.flatMap(quotesOf)) all.add(quote);
    return rated[0] as RatedListing;
  });
  return [...all].filter((quote) => !quote || quote !== fold(quote) || !pieces.some((piece) => piece.includes(quote)));
}

describe.each(['tests/pages', 'tests/gallery'])('%s', (dir) => {
  test.each(labelledPages(join(ROOT, dir)).map((page) => [page.name, page] as const))('%s', (_name, page) => {
    expect(invented(page)).toEqual([]);
  });
});

describe.each(BESIDE)('%s', (dir) => {
  test.skipIf(!existsSync(dir))(
    'every quote stands in its page (skipped where the folder is absent)',
    () => {
      const bad = labelledPages(dir).flatMap((page) => invented(page).map((quote) => `${page.name}: ${quote}`));
      expect(bad).toEqual([]);
      // Dozens of long pages at once.
    },
    60_000,
  );
});
