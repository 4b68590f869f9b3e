import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../support/background.ts')).browser }));

import { answer } from '../../src/background/start.ts';
import { classify } from '../../src/classify/classify.ts';
import { fromContentSchema, fromPagesSchema } from '../../src/messages.ts';
import { executeScript, fromContent, fromFrame, fromPanel, fromPopup, fromStranger, sendToTab } from '../support/background.ts';
import { pageOf } from '../support/page-of.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? 7);

const empty = { page: 'not-a-listing', because: 'no-offer', listings: [] } as const;
const text = JSON.stringify;
const blank = { tags: [], tokens: [] };
const CONTENT = [
  { type: 'offer-seen' },
  { type: 'lens-started' },
  { type: 'page-read', url: 'https://americanrotation.com/im#fees', copy: blank },
  { type: 'page-rated', url: 'https://americanrotation.com/im#fees', classified: text(empty) },
  { type: 'page-read', url: 'https://americanrotation.com/im', copy: blank },
  { type: 'page-rated', url: 'https://americanrotation.com/im' },
  { type: 'panel-turned', offering: 0 },
  { type: 'panel-blocked', offering: 0 },
];
const PAGES = [
  { type: 'get-page' },
  { type: 'rate-this-page', tab: 1 },
  { type: 'show-quote', offering: 0, quote: 'x' },
  { type: 'close-panel' },
  { type: 'select-offering', offering: 0 },
  { type: 'hide', scope: 'site' },
  { type: 'show-again' },
  { type: 'site-switch', on: false },
  { type: 'correct', offering: 0, changes: { type: 'elective' } },
  { type: 'get-sites' },
  { type: 'switch', host: null, on: false },
  { type: 'forget', what: 'hidden' },
  { type: 'put-corrections', corrections: {} },
];

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockClear();
  sendToTab.mockClear();
});

const untouched = async () => {
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(executeScript).not.toHaveBeenCalled();
  expect(sendToTab).not.toHaveBeenCalled();
};

describe('who may say what', () => {
  test.each(PAGES)('a content script is refused $type', async (message) => {
    expect(await answer(message, fromContent)).toEqual({ error: 'unknown message' });
    await untouched();
  });

  test.each(CONTENT)('a page of the extension is refused $type', async (message) => {
    expect(await answer(message, fromPopup)).toEqual({ error: 'unknown message' });
    await untouched();
  });

  test.each([...CONTENT, ...PAGES])('frames of a page and other extensions are refused $type', async (message) => {
    expect(await answer(message, fromFrame)).toEqual({ error: 'unknown sender' });
    expect(await answer(message, fromStranger)).toEqual({ error: 'unknown sender' });
    await untouched();
  });

  test('each has its own answers', async () => {
    for (const message of CONTENT) expect((await answer(message, fromContent)) ?? {}).not.toHaveProperty('error');
    for (const message of PAGES.filter(({ type }) => type !== 'correct')) {
      expect((await answer(message, fromPopup)) ?? {}).not.toHaveProperty('error');
    }
  });

  test("a content script is refused another site's address", async () => {
    for (const said of [
      { type: 'page-rated', classified: text(empty) },
      { type: 'page-read', copy: blank },
    ]) {
      expect(await answer({ ...said, url: 'https://elsewhere.test/' }, fromContent)).toEqual({ error: 'Not the address of this page' });
    }
    await untouched();
  });

  test('the panel speaks of the page it stands in, whatever tab it names', async () => {
    expect(await answer({ type: 'get-page', tab: 99 }, fromPanel)).toMatchObject({ tab: 1 });
    expect(await answer({ type: 'get-page', tab: 99 }, fromPopup)).toMatchObject({ tab: 99 });
  });

  test('what a content script learns does not hold the profile', async () => {
    const profile = { schema: 1, status: 'graduate', school: { name: 'A very private school' }, budgetUsd: 4321 };
    await fakeBrowser.storage.local.set({ profile: { form: 2, profile, times: {} } });
    for (const message of CONTENT) {
      const reply = JSON.stringify(await answer(message, fromContent)) ?? '';
      expect(reply).not.toMatch(/private school|4321|graduate/);
    }
  });
});

/** A valid message with one thing wrong, or with more than it should have. */
const mutated = (valid: object[]) =>
  fc.tuple(fc.constantFrom(...valid), fc.anything({ maxDepth: 3 }), fc.nat(9)).map(([message, value, how]) => {
    const keys = Object.keys(message);
    const key = keys[how % keys.length] as string;
    if (how < 4) return { ...message, [key]: value };
    if (how < 6) return Object.fromEntries(Object.entries(message).filter(([name]) => name !== key));
    if (how < 8) return JSON.parse(JSON.stringify(message).replace('{', '{"__proto__":{"type":"get-page","polluted":true},'));
    return { ...message, extra: value, constructor: value };
  });

describe('whatever comes', () => {
  const hold = async (message: unknown, from: never, schema: typeof fromContentSchema | typeof fromPagesSchema) => {
    fakeBrowser.reset();
    executeScript.mockClear();
    sendToTab.mockClear();
    const reply = await answer(message, from);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    if (schema.safeParse(message).success) return;
    expect(reply).toHaveProperty('error');
    await untouched();
  };

  test('an unknown message is refused and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), async (message) => {
        await hold(message, fromContent, fromContentSchema);
        await hold(message, fromPopup, fromPagesSchema);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('a broken message is refused and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(CONTENT), (message) => hold(message, fromContent, fromContentSchema)),
      { numRuns: RUNS, seed: SEED },
    );
    await fc.assert(
      fc.asyncProperty(mutated(PAGES), (message) => hold(message, fromPopup, fromPagesSchema)),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('10 MB, a long list, great depth and no JSON are refused', async () => {
    const deep = '{"blocks":'.repeat(50_000) + '}'.repeat(50_000);
    const big = 'x'.repeat(10_000_000);
    const listings = Array.from({ length: 100_000 }, () => ({}));
    const never = [deep, big, '', '{', 'null', '[]', '{"__proto__":{"listings":[]}}', empty, blank];
    for (const classified of [...never, text({ ...empty, because: big }), text({ ...empty, page: 'index', listings })]) {
      expect(await answer({ type: 'page-rated', url: 'https://americanrotation.com/im', classified }, fromContent)).toHaveProperty('error');
    }
    for (const copy of [
      deep,
      big,
      listings,
      { ...blank, tokens: listings },
      { ...blank, tags: [0] },
      { tokens: Array(3e6).fill(0), tags: [] },
    ]) {
      expect(await answer({ type: 'page-read', url: 'https://americanrotation.com/im', copy }, fromContent)).toHaveProperty('error');
    }
    expect(await answer({ type: 'show-quote', offering: 0, quote: big }, fromPopup)).toHaveProperty('error');
    await untouched();
  });

  test('a quote that is no text, an offering that is none, a site that is no name', async () => {
    expect(await answer({ type: 'correct', offering: 5, changes: { type: 'elective' } }, fromPopup)).toHaveProperty('error');
    expect(await answer({ type: 'correct', offering: 0, changes: { weeks: { min: 9, max: 2 } } }, fromPopup)).toHaveProperty('error');
    expect(await answer({ type: 'correct', offering: 0, changes: { fee: -1 } }, fromPopup)).toHaveProperty('error');
    expect(await answer({ type: 'hide', scope: 'listing', offering: -1 }, fromPopup)).toHaveProperty('error');
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

test('what the engine says passes', () => {
  expect(
    fromContentSchema.safeParse({
      type: 'page-rated',
      url: 'https://a.org/',
      classified: text(classify(pageOf(''), { today: '2026-11-25', hostKind: null })),
    }).success,
  ).toBe(true);
});
