// @vitest-environment happy-dom
/** What rests on the reader's own value is said to, and no sentence of the page stands for it. */
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import { rateListing } from '../../src/advise/advise.ts';
import { quotesOn } from '../../src/show/facts.ts';
import { Warnings } from '../../src/show/panel/Warnings.tsx';
import { corrected } from '../../src/sites/changes.ts';
import { listing, quote } from '../support/saved.ts';

const page = listing({
  title: 'Clinical Externship Program',
  evidence: [quote('type', 'Clinical Externship Program'), quote('contact', 'You examine patients.'), quote('weeks', 'Four weeks.')],
});
const own = corrected(page, { contact: 'observation', weeks: { min: 1, max: 1 } });
const rated = rateListing(own, null, { today: '2026-11-29', locale: 'en' });

test('a warning of what the reader put right names that, not the title of the page', () => {
  const warnings = rated.warnings.filter(({ id }) => ['observation-only', 'too-short'].includes(id));
  expect(warnings).toHaveLength(2);
  render(h(Warnings, { warnings, onBadge: 2, above: new Set<string>(), show: () => {} }), document.body);
  for (const item of document.querySelectorAll('li')) {
    expect(item.textContent).toContain('your own value');
    expect(item.querySelector('q')).toBeNull();
  }
});

test('it is no sentence of the page, and no good news of it', () => {
  expect(quotesOn('contact', own)).toEqual([]);
  expect(
    rateListing(corrected(page, { letter: 'offered' }), null, { today: '2026-11-29', locale: 'en' }).signs.map(({ id }) => id),
  ).not.toContain('letter-offered');
});
