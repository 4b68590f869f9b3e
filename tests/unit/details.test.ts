// @vitest-environment happy-dom
/** What the shortlist shows of one listing. */
import { h, render } from 'preact';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import { rowOf } from '../../src/shortlist/row.ts';
import type { Acts } from '../../src/show/shortlist/acts.ts';
import { Details } from '../../src/show/shortlist/details.tsx';
import { saved } from '../support/saved.ts';

test('a warning says its severity in a word, for those who do not see its sign', () => {
  const row = rowOf(saved('https://one.example/'), { profile: null, locale: 'en', today: '2027-01-01', corrections: {} });
  const acts: Acts = { run: () => {}, change: () => {}, remove: () => {} } as never;
  render(h(Details, { row, acts }), document.body);
  const said = [...document.querySelectorAll('.warnings li')].map((one) => one.textContent);
  expect(said).toHaveLength(Math.min(5, row.advice.warnings.length));
  for (const one of said) expect(one).toMatch(/^(?:Probably not for you|Consider it|Good to know): /);
});
