// @vitest-environment happy-dom
/** What fails in the panel is said there, and nothing looks as if it had been done. */
import { h, render } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
// Clicks of a test are never the reader's own.
vi.mock('../../src/show/page/act.ts', () => ({ isReal: () => true, watchSight: () => () => {} }));

import { rateListing } from '../../src/advise/advise.ts';
import { costOf } from '../../src/advise/cost.ts';
import type { PageState } from '../../src/messages.ts';
import * as store from '../../src/shortlist/store.ts';
import { listing } from '../support/saved.ts';
import { fillUp } from '../support/storage.ts';

const said = listing({ title: 'One' });
const rated = rateListing(said, null, { today: '2026-11-29', locale: 'en' });
const STATE = {
  kind: 'rated',
  ...{ tab: 1, host: 'one.example', access: 'known', selected: 0, profile: false, corrected: [false], signatures: ['s'] },
  page: { url: 'https://one.example/', page: 'listing', because: null, listings: [rated] },
  hidden: { now: false, listings: [false] },
  beside: [{ changes: null, said, cost: costOf(said, { schema: 1 }, 'en'), email: { to: null, subject: '', body: '' } }],
} as unknown as PageState;

const word = () => document.querySelector('.said')?.textContent;
const press = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith(name))?.click();
let refused: string[] = [];
let Panel: () => preact.VNode;

// Other tests may have loaded its parts without these stand-ins.
beforeAll(async () => {
  vi.resetModules();
  ({ Panel } = await import('../../src/show/panel/Panel.tsx'));
});
afterAll(() => {
  vi.resetModules();
});

beforeEach(async () => {
  fakeBrowser.reset();
  refused = ['correct', 'hide', 'show-quote'];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { type } = message as { type: string };
    return refused.includes(type) ? { error: `Refused: ${type}` } : STATE;
  });
  render(h(Panel, {}), document.body);
  await vi.waitFor(() => expect(document.querySelector('footer')).not.toBeNull());
});
afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

test('a correction that is refused is not shown as kept', async () => {
  press('This is wrong');
  await vi.waitFor(() => expect(document.querySelector('#wrong-type')).not.toBeNull());
  const kind = document.querySelector('#wrong-type') as HTMLSelectElement;
  kind.value = 'observership';
  kind.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(word()).toBe('Refused: correct'));
  expect(kind.value).toBe('externship');
});

test('what the page is', async () => {
  render(null, document.body);
  refused = ['get-page'];
  render(h(Panel, {}), document.body);
  await vi.waitFor(() => expect(word()).toBe('Refused: get-page'));
});

test('a length out of range is said at its field, and no other one is kept for it', async () => {
  press('This is wrong');
  await vi.waitFor(() => expect(document.querySelector('#wrong-max')).not.toBeNull());
  const type = (id: string, value: string) => {
    const field = document.getElementById(id) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return field;
  };
  const field = type('wrong-max', '600');
  type('wrong-fee', '-1');
  await vi.waitFor(() => expect(document.querySelectorAll('[aria-invalid=true]')).toHaveLength(2));
  expect(document.getElementById(field.getAttribute('aria-describedby') as string)?.textContent).not.toBe('');
  type('wrong-weeks', '4');
  expect(vi.mocked(fakeBrowser.runtime.sendMessage)).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'correct' }));
  type('wrong-max', '12');
  const changes = { weeks: { min: 4, max: 12 } };
  expect(vi.mocked(fakeBrowser.runtime.sendMessage)).toHaveBeenCalledWith(expect.objectContaining({ type: 'correct', changes }));
});

test('hiding', async () => {
  press('For now');
  await vi.waitFor(() => expect(word()).toBe('Refused: hide'));
});

test('saving without room', async () => {
  const restore = fillUp();
  press('Save');
  await vi.waitFor(() => expect(word()).toContain('no room'));
  restore();
});

test('what was taken off and saved again comes back with its notes', async () => {
  press('Save');
  await vi.waitFor(async () => expect((await store.savedIds()).size).toBe(1));
  const [id] = await store.savedIds();
  await store.update(id as string, { notes: 'mine' });
  await vi.waitFor(() => press('Saved'));
  await vi.waitFor(async () => expect((await store.savedIds()).size).toBe(0));
  await vi.waitFor(() => press('Save'));
  await vi.waitFor(async () => expect(await store.get(id as string)).toMatchObject({ notes: 'mine' }));
});
