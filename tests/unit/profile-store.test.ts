import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import type { Profile } from '../../src/model.ts';
import { asides } from '../../src/profile/aside.ts';
import { isSyncOn, loadProfile, NotSyncedError, onProfileChanged, saveProfile, setSync, storedProfile } from '../../src/profile/store.ts';
import { fillUp, fillUpAside, held, stopBeforeWrite } from '../support/storage.ts';

const GRADUATE: Profile = { schema: 1, status: 'graduate', budgetUsd: 3000, school: { vslo: false } };

beforeEach(() => {
  fakeBrowser.reset();
});

/** What another device of the same reader would hold in the account. */
const otherDevice = (profile: Omit<Profile, 'schema'>, times: Record<string, number>) =>
  fakeBrowser.storage.sync.set({ profile: { form: 2, profile: { schema: 1, ...profile }, times } });

describe('the profile', () => {
  test('is null until the reader says something', async () => {
    expect(await loadProfile()).toBeNull();
    await saveProfile({ schema: 1, specialty: '', school: {} });
    expect(await loadProfile()).toBeNull();
  });

  test('with a line that was added and not filled in says nothing yet; the form keeps the line', async () => {
    await saveProfile({ schema: 1, done: [{}] });
    expect(await loadProfile()).toBeNull();
    expect(await storedProfile()).toEqual({ schema: 1, done: [{}] });
  });

  test('comes back as it was saved, without what is empty', async () => {
    await saveProfile({ ...GRADUATE, specialty: '', visa: { held: [] } });
    expect(await loadProfile()).toEqual(GRADUATE);
  });

  test('is told to those who listen', async () => {
    const told = vi.fn();
    const stop = onProfileChanged(told);
    await saveProfile(GRADUATE);
    expect(told).toHaveBeenCalled();
    told.mockClear();
    stop();
    await saveProfile({ schema: 1, status: 'student' });
    expect(told).not.toHaveBeenCalled();
  });

  test('that is not valid is refused with the name of the field, and the old one stays', async () => {
    await saveProfile(GRADUATE);
    await expect(saveProfile({ schema: 1, budgetUsd: -5 })).rejects.toThrow('profile.budgetUsd: expected 0 or more, got -5');
    expect(await loadProfile()).toEqual(GRADUATE);
  });
});

describe('what is stored', () => {
  test('in the first form, without times, is taken over', async () => {
    await fakeBrowser.storage.local.set({ profile: GRADUATE });
    expect(await loadProfile()).toEqual(GRADUATE);
  });

  test.each([
    ['by a newer version', { form: 99, anything: 1 }, 'newer'],
    ['broken', { form: 2, profile: { schema: 1, status: 'wizard' }, times: {} }, 'status: expected student or graduate, got “wizard”'],
    ['half', { form: 2, profile: GRADUATE }, 'times'],
    ['as no record at all', 'graduate', 'broken'],
  ])('%s is kept aside and said', async (_, stored, why) => {
    await fakeBrowser.storage.local.set({ profile: stored });
    expect(await loadProfile()).toBeNull();
    expect(await asides()).toEqual([expect.objectContaining({ from: 'profile', data: stored, why: expect.stringContaining(why) })]);
  });

  test('and unusable is in some place, whenever the worker stops', async () => {
    for (const writes of [0, 1, 2]) {
      fakeBrowser.reset();
      await fakeBrowser.storage.local.set({ profile: { form: 99, dear: 'data' } });
      const restore = stopBeforeWrite(writes);
      await loadProfile().catch(() => undefined);
      restore();
      await loadProfile();
      expect(JSON.stringify(await held())).toContain('"dear":"data"');
      expect(await asides()).toHaveLength(1);
    }
  });

  test.each([false, true])('and unusable stays while there is no room to keep it aside (synchronised: %s)', async (synced) => {
    const stored = { form: 99, dear: 'data' };
    if (synced) await setSync(true);
    await otherDevice({ status: 'graduate' }, { status: 5 });
    await fakeBrowser.storage.local.set({ profile: stored });
    const restore = fillUpAside();
    expect(await loadProfile()).toEqual(synced ? { schema: 1, status: 'graduate' } : null);
    await expect(saveProfile(GRADUATE)).rejects.toThrow(/quota/);
    expect(await held()).toMatchObject({ profile: stored });
    restore();
    await saveProfile(GRADUATE);
    expect(await loadProfile()).toEqual(GRADUATE);
    expect(await asides()).toHaveLength(1);
  });

  test('stays when there is no room for more', async () => {
    await saveProfile(GRADUATE);
    const restore = fillUp();
    await expect(saveProfile({ ...GRADUATE, status: 'student' })).rejects.toThrow('QUOTA');
    restore();
    expect(await loadProfile()).toEqual(GRADUATE);
  });
});

describe('the copy in the browser account', () => {
  test('is written only where the reader switched it on, and goes when it is switched off', async () => {
    await saveProfile(GRADUATE);
    expect(await held('sync')).toEqual({});
    await setSync(true);
    expect(await held('sync')).toMatchObject({ profile: { profile: GRADUATE } });
    await setSync(false);
    expect(await held('sync')).toEqual({});
    expect(await isSyncOn()).toBe(false);
    expect(await loadProfile()).toEqual(GRADUATE);
  });

  test('merges field by field: the later change of each wins', async () => {
    await saveProfile({ schema: 1, status: 'student', budgetUsd: 1000, school: { vslo: true } });
    await otherDevice(
      { status: 'graduate', budgetUsd: 9000, school: { caribbean: true } },
      { status: Date.now() + 5000, budgetUsd: 5, 'school.caribbean': 5 },
    );
    await setSync(true);
    expect(await loadProfile()).toEqual({ schema: 1, status: 'graduate', budgetUsd: 1000, school: { caribbean: true, vslo: true } });
  });

  test('lets a field that was taken back on one device stay taken back', async () => {
    await saveProfile(GRADUATE);
    await setSync(true);
    await otherDevice({ status: 'graduate', school: { vslo: false } }, { budgetUsd: Date.now() + 5000 });
    expect(await loadProfile()).toEqual({ schema: 1, status: 'graduate', school: { vslo: false } });
  });

  test('ends the same on both devices, whoever writes last', async () => {
    await setSync(true);
    await saveProfile({ schema: 1, status: 'student', year: 5 });
    await otherDevice(
      { status: 'student', year: 6, finalYear: true },
      { status: 1, year: Date.now() + 9000, finalYear: Date.now() + 9000 },
    );
    await saveProfile({ schema: 1, status: 'student', year: 6, finalYear: true, budgetUsd: 2000 });
    const here = await loadProfile();
    expect(here).toEqual({ schema: 1, status: 'student', year: 6, finalYear: true, budgetUsd: 2000 });
    expect(await held('sync')).toMatchObject({ profile: { profile: here } });
  });

  test('that cannot be written is said, and this device keeps the change', async () => {
    await setSync(true);
    const restore = fillUp('sync');
    await expect(saveProfile(GRADUATE)).rejects.toThrow(NotSyncedError);
    restore();
    expect(await loadProfile()).toEqual(GRADUATE);
  });

  test('of a newer version is neither read nor overwritten', async () => {
    const newer = { profile: { form: 99, much: 'more' } };
    await setSync(true);
    await fakeBrowser.storage.sync.set(newer);
    await expect(saveProfile(GRADUATE)).rejects.toThrow('newer version');
    expect(await held('sync')).toEqual(newer);
    expect(await loadProfile()).toEqual(GRADUATE);
  });
});
