// @vitest-environment happy-dom
/** The profile's form: what is not valid is said at its field, and stays there to be put right. */
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import { loadProfile, saveProfile } from '../../src/profile/store.ts';
import { ProfileForm } from '../../src/show/profile/form.tsx';

beforeEach(async () => {
  fakeBrowser.reset();
  await saveProfile({
    schema: 1,
    budgetUsd: 900,
    exams: { step2ck: 240, english: { kind: 'TOEFL', score: 100 } },
    done: [
      { type: 'elective', weeks: 4 },
      { type: 'observership', weeks: 2 },
    ],
  });
  render(h<{ only?: string[] }>(ProfileForm, {}), document.body);
  await vi.waitFor(() => expect(document.querySelector('form')).not.toBeNull());
});
afterEach(() => render(null, document.body));

const drawn = () => new Promise((resume) => setTimeout(resume, 50));
async function type(field: HTMLInputElement, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  field.blur();
  await drawn();
}

const fieldset = (legend: RegExp) =>
  [...document.querySelectorAll('fieldset')].find((one) => legend.test(one.textContent ?? '')) as Element;
const FIELDS: [string, () => HTMLInputElement | null, string][] = [
  ['a price', () => document.querySelector('#f-budgetUsd'), '900'],
  ['a score', () => fieldset(/^USMLE Step 2/).querySelector('input'), '240'],
  ['a score in English', () => fieldset(/TOEFL/).querySelector('input'), '100'],
  ['the weeks of a stay', () => document.querySelectorAll<HTMLInputElement>('.stay input[inputmode]')[1] ?? null, '2'],
];

test.each(FIELDS)('%s', async (_, find, before) => {
  const field = find() as HTMLInputElement;
  expect(field.value).toBe(before);
  await type(field, '24x');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby') as string)?.textContent).toContain('“24x”');
  expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(1);
  expect(field.value).toBe('24x');
  await type(field, '3');
  expect(document.querySelectorAll('[aria-invalid], p.wrong')).toHaveLength(0);
  expect(field.value).toBe('3');
  await vi.waitFor(async () => expect(JSON.stringify(await loadProfile())).toMatch(/:3\b/));
});

test('an end before the start is said until it is put right; what is typed first may be so', async () => {
  const [from, until] = ['#f-startFrom', '#f-startUntil'].map((id) => document.querySelector(id)) as [HTMLInputElement, HTMLInputElement];
  await type(from, '2027-03-01');
  await type(until, '2027-01-01');
  expect(until.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(until.getAttribute('aria-describedby') as string)?.textContent).toContain('2027-03-01 or later');
  await type(from, '2026-12-01');
  expect(document.querySelectorAll('[aria-invalid], p.wrong')).toHaveLength(0);
  await vi.waitFor(async () => expect(await loadProfile()).toMatchObject({ startFrom: '2026-12-01', startUntil: '2027-01-01' }));
});

test('a stay that is put right lets go of what was typed wrong at another', async () => {
  const [first, second] = [...document.querySelectorAll<HTMLInputElement>('.stay input[inputmode]')] as [
    HTMLInputElement,
    HTMLInputElement,
  ];
  await type(first, 'x');
  expect(first.value).toBe('x');
  await type(second, '6');
  expect([first.value, second.value]).toEqual(['4', '6']);
  expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(0);
});
