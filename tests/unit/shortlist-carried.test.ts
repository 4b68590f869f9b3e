/** What a reader put right of a saved listing goes with the list to another device. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../support/background.ts')).browser }));

import { answer } from '../../src/background/start.ts';
import type { Corrections } from '../../src/shortlist/carried.ts';
import type { Entry } from '../../src/shortlist/entry.ts';
import { exportAll, previewOf } from '../../src/shortlist/transfer.ts';
import { loadSettings } from '../../src/sites/settings.ts';
import { hash } from '../../src/sites/signature.ts';
import { fromPanel } from '../support/background.ts';
import { saved } from '../support/saved.ts';

const ONE = saved('https://one.example/', { title: 'One' });
const TWO = saved('https://two.example/', { title: 'Two' });
const [one, two, unsaved] = [hash(ONE.id), hash(TWO.id), hash('three')];

const file = (corrections: Corrections) => exportAll({ entries: [ONE, TWO], removed: [] }, null, corrections);
const preview = (text: string, corrections: Corrections = {}, entries: Entry[] = []) =>
  previewOf(text, { entries, removed: [], corrections }, 'en', async () => {});

describe('a file of the list', () => {
  test('carries the reader’s own values of what is saved', async () => {
    const text = file({ [one]: { fee: 900, setting: 'inpatient' } });
    expect(await preview(text)).toMatchObject({
      fresh: [ONE, TWO],
      corrections: { [one]: { fee: 900, setting: 'inpatient' } },
      errors: [],
    });
  });

  test('carries none of pages that are not saved', () => {
    expect(file({ [unsaved]: { fee: 77 } })).toBe(file({}));
  });

  test('brings them also to what is on the list here already; the same ones are nothing new', async () => {
    const text = file({ [two]: { fee: null } });
    expect(await preview(text, {}, [ONE, TWO])).toMatchObject({ same: 2, corrections: { [two]: { fee: null } } });
    expect((await preview(text, { [two]: { fee: null } }, [ONE, TWO])).corrections).toEqual({});
  });

  test('leaves what was put right here as it is, and adds the rest', async () => {
    const { corrections } = await preview(file({ [one]: { fee: 900, type: 'elective' } }), { [one]: { fee: 500, letter: 'refused' } });
    expect(corrections).toEqual({ [one]: { fee: 500, letter: 'refused', type: 'elective' } });
  });

  test('of an older version has none, and is taken', async () => {
    const text = JSON.stringify({ 'usce-lens': 1, profile: null, listings: [ONE], removed: [] });
    expect(await preview(text)).toMatchObject({ fresh: [ONE], corrections: {}, errors: [] });
  });

  test('names own values that cannot be read, and takes the listing', async () => {
    const text = JSON.stringify({ 'usce-lens': 1, listings: [{ ...ONE, changes: { fee: 'much' } }] });
    const { fresh, corrections, errors } = await preview(text);
    expect([fresh, corrections]).toEqual([[ONE], {}]);
    expect(errors).toEqual([{ row: 1, title: 'One', errors: [expect.stringContaining('changes.fee: expected a number, got “much”')] }]);
  });
});

describe('taken over', () => {
  beforeEach(() => fakeBrowser.reset());
  const put = (corrections: Record<string, object | null>) => answer({ type: 'put-corrections', corrections }, fromPanel);

  test('they stand beside those of other pages; null takes one away again', async () => {
    await put({ [unsaved]: { fee: 77 } });
    expect(await put({ [one]: { fee: 900 } })).toMatchObject({ corrections: 2 });
    expect((await loadSettings()).corrections).toEqual({ [unsaved]: { fee: 77 }, [one]: { fee: 900 } });
    await put({ [one]: null });
    expect((await loadSettings()).corrections).toEqual({ [unsaved]: { fee: 77 } });
  });

  test('what is no correction is refused', async () => {
    expect(await put({ [one]: { fee: 'much' } })).toHaveProperty('error');
    expect((await loadSettings()).corrections).toEqual({});
  });
});
