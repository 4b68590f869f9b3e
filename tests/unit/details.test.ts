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

test('a length that is none is said at its field and changes nothing; one that is none any more goes', async () => {
  const row = rowOf(saved('https://one.example/'), { profile: null, locale: 'en', today: '2027-01-01', corrections: {} });
  const change = vi.fn();
  render(h(Details, { row, acts: { change } as never }), document.body);
  const field = document.querySelector('input[type=number]') as HTMLInputElement;
  const type = (value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  type('200');
  await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(document.getElementById(field.getAttribute('aria-describedby') as string)?.textContent).not.toBe('');
  expect(field.value).toBe('200');
  expect(change).not.toHaveBeenCalled();
  type('8');
  expect(change).toHaveBeenLastCalledWith(row.entry, { weeks: 8 });
  await vi.waitFor(() => expect(field.hasAttribute('aria-invalid')).toBe(false));
  type('');
  expect(change).toHaveBeenLastCalledWith(row.entry, { weeks: null });
});

test('a warning says its severity in a word, for those who do not see its sign', () => {
  const row = rowOf(saved('https://one.example/'), { profile: null, locale: 'en', today: '2027-01-01', corrections: {} });
  const acts: Acts = { run: () => {}, change: () => {}, remove: () => {} } as never;
  render(h(Details, { row, acts }), document.body);
  const said = [...document.querySelectorAll('.warnings li')].map((one) => one.textContent);
  expect(said).toHaveLength(Math.min(5, row.advice.warnings.length));
  for (const one of said) expect(one).toMatch(/^(?:Probably not for you|Consider it|Good to know): /);
});
