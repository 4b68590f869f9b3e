import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

import { type Aside, asides, dropAside, onAsidesChanged, returnAside } from '../../src/profile/aside.ts';
import { isFull } from '../../src/profile/full.ts';
import { type Entry, entryIds, withOwn } from '../../src/shortlist/entry.ts';
import { askHinted } from '../../src/shortlist/keys.ts';
import * as store from '../../src/shortlist/store.ts';
import { exportAll, previewOf } from '../../src/shortlist/transfer.ts';
import { retryAsides, tidy } from '../../src/shortlist/upkeep.ts';
import { hash } from '../../src/sites/signature.ts';
import { fee, listing, quote, saved } from '../support/saved.ts';
import { fillUp, fillUpAside, held, stopBeforeWrite } from '../support/storage.ts';

const ONE = saved('https://one.example/im', { title: 'One' });
const TWO = saved('https://two.example/im', { title: 'Two' });

const listed = async () => (await store.load()).entries.map(({ saved }) => saved.listing.title).sort();

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the list', () => {
  test('holds what was added until it is removed', async () => {
    await store.add(ONE);
    await store.add(TWO);
    expect(await store.savedIds()).toEqual(new Set([ONE.id, TWO.id]));
    expect(await store.get(ONE.id)).toEqual(ONE);
    await store.remove(ONE.id);
    expect(await listed()).toEqual(['Two']);
    expect(await store.get(ONE.id)).toBeNull();
    expect(await store.savedIds()).toEqual(new Set([TWO.id]));
  });

  test('takes back a removal', async () => {
    await store.add(ONE);
    await store.remove(ONE.id);
    await store.restore([ONE]);
    expect(await store.get(ONE.id)).toEqual(ONE);
    expect(await store.savedIds()).toEqual(new Set([ONE.id]));
  });

  test('keeps the reader’s notes when a listing is saved again', async () => {
    await store.add(ONE);
    await store.update(ONE.id, { notes: 'Ask about the letter', status: 'asked' });
    await store.add(saved(ONE.url, { title: 'One', facts: { fee: fee(900) } }));
    expect(await store.get(ONE.id)).toMatchObject({
      notes: 'Ask about the letter',
      status: 'asked',
      saved: { listing: { facts: { fee: { total: 900 } } } },
    });
  });

  test('does not bring back a listing by a change to it', async () => {
    await store.add(ONE);
    await store.remove(ONE.id);
    expect(await store.update(ONE.id, { status: 'done' })).toBeNull();
    expect(await listed()).toEqual([]);
  });

  test('refuses a change that is not valid, and the record stays', async () => {
    await store.add(ONE);
    await expect(store.update(ONE.id, { startOn: 'soon' })).rejects.toThrow('startOn: expected a date like 2027-03-01, got “soon”');
    await expect(store.update(ONE.id, { weeks: 200 })).rejects.toThrow('weeks: expected 104 or less, got 200');
    expect(await store.get(ONE.id)).toEqual(ONE);
  });

  test('loses no change when two come at once', async () => {
    await store.add(ONE);
    await Promise.all([
      store.update(ONE.id, { notes: 'n' }),
      store.update(ONE.id, { status: 'applied' }),
      store.update(ONE.id, { weeks: 8 }),
    ]);
    expect(await store.get(ONE.id)).toMatchObject({ notes: 'n', status: 'applied', weeks: 8 });
  });

  test('tells listeners what changed', async () => {
    const told = vi.fn();
    const stop = store.onShortlistChanged(told);
    await store.add(ONE);
    expect(told).toHaveBeenCalledWith([ONE.id]);
    stop();
  });
});

describe('what was removed', () => {
  const gone = () => held().then((all) => Object.keys(all).filter((key) => key.startsWith('gone:')));

  test('is remembered for other devices without its address and title', async () => {
    await store.add(ONE);
    await store.add(TWO);
    await store.hintAt([ONE.id, TWO.id]);
    await store.remove(ONE.id);
    expect(await gone()).toHaveLength(1);
    expect(await held()).toMatchObject({ 'list-first': [TWO.id] });
    await store.remove(TWO.id);
    await tidy();
    const all = JSON.stringify(await held());
    const file = exportAll(await store.load(), null, {});
    for (const word of ['example', 'One', 'Two']) expect(all + file).not.toContain(word);
    expect((await previewOf(file, { entries: [ONE, TWO], removed: [], corrections: {} }, 'en', async () => {})).removed).toEqual([
      ONE,
      TWO,
    ]);
  });

  test('before, with both, is remembered in the new way; a listing that is there stays', async () => {
    await store.add(TWO);
    const at = Date.now();
    await fakeBrowser.storage.local.set({ [`gone:${ONE.id}`]: { at }, [`gone:${TWO.id}`]: { at } });
    expect(await listed()).toEqual(['Two']);
    await tidy();
    expect(await listed()).toEqual(['Two']);
    expect((await store.load()).removed).toEqual([{ id: hash(ONE.id), at }]);
    expect(await gone()).toEqual([`gone:${hash(ONE.id)}`]);
  });

  test('is forgotten after a year', async () => {
    const at = Date.now() - 366 * 24 * 3_600_000;
    await fakeBrowser.storage.local.set({ [`gone:${ONE.id}`]: { at }, [`gone:${hash(TWO.id)}`]: { at }, 'gone:x': 'nonsense' });
    await tidy();
    expect(await gone()).toEqual([]);
  });
});

describe('names of offerings', () => {
  test('stay when the address only counts visits, and differ by title', () => {
    const [plain] = entryIds('https://www.one.example/im/', ['Cardiology']);
    expect(entryIds('https://one.example/im?utm_source=x', ['  cardiology '])).toEqual([plain]);
    expect(entryIds('https://one.example/im', ['Surgery'])).not.toEqual([plain]);
  });
  test('differ for the same title on one page', () => {
    const ids = entryIds('https://one.example/im', ['Elective', 'Elective', 'Elective']);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('a worker stopped at any moment', () => {
  test.each([0, 1, 2, 3])('before write %i of a removal: the listing is on the list or off it, and what was confirmed stays', async (n) => {
    await store.add(ONE);
    await store.add(TWO);
    const restart = stopBeforeWrite(n);
    const confirmed = await store.remove(ONE.id).then(
      () => true,
      () => false,
    );
    restart();
    const now = await listed();
    expect(now).toContain('Two');
    if (confirmed) expect(now).toEqual(['Two']);
    expect([...(await store.savedIds())].length).toBe(now.length);
    await tidy();
    expect(await listed()).toEqual(now);
  });

  test.each([0, 1, 2])('before write %i of adding what was once removed', async (n) => {
    await store.add(TWO);
    await store.add(ONE);
    await store.remove(ONE.id);
    const restart = stopBeforeWrite(n);
    const again = saved(ONE.url, { title: 'One' }, {}, Date.now() + 10);
    const confirmed = await store.add(again).then(
      () => true,
      () => false,
    );
    restart();
    expect(await listed()).toEqual(n < 2 ? ['Two'] : ['One', 'Two']);
    if (confirmed) expect(await store.get(ONE.id)).not.toBeNull();
  });

  test.each([0, 1, 2])('before write %i of deleting everything', async (n) => {
    await store.add(ONE);
    await store.add(TWO);
    const restart = stopBeforeWrite(n);
    await store.removeThese([ONE.id, TWO.id]).catch(() => undefined);
    restart();
    expect(await listed()).toEqual(n === 0 ? ['One', 'Two'] : []);
  });

  test.each([0, 1, 2])('before write %i of keeping a broken record aside', async (n) => {
    await fakeBrowser.storage.local.set({ 'saved:x': { form: 1, dear: 'data' } });
    const restart = stopBeforeWrite(n);
    await store.load().catch(() => undefined);
    restart();
    await store.load();
    expect(await asides()).toEqual([expect.objectContaining({ from: 'saved:x', data: { form: 1, dear: 'data' } })]);
  });
});

describe('a worker stopped in the middle of more', () => {
  test.each([0, 1, 2, 3])(
    'before write %i of putting back what was kept aside: it is on the list, aside, or both, never in no place',
    async (n) => {
      await fakeBrowser.storage.local.set({ [`aside:saved:${ONE.id}:1`]: { from: `saved:${ONE.id}`, at: 1, why: 'newer', data: ONE } });
      const restart = stopBeforeWrite(n);
      await retryAsides().catch(() => undefined);
      restart();
      expect((await listed()).length + (await asides()).length).toBeGreaterThan(0);
      await retryAsides();
      expect(await listed()).toEqual(['One']);
    },
  );

  test.each([0, 1, 2])('before write %i of an import: all of it came in, or none', async (n) => {
    await store.add(TWO);
    const restart = stopBeforeWrite(n);
    const more = ['a', 'b', 'c'].map((name) => saved(`https://${name}.example/`, { title: name }));
    const confirmed = await store.restore(more).then(
      () => true,
      () => false,
    );
    restart();
    expect(await listed()).toEqual(confirmed ? ['Two', 'a', 'b', 'c'] : ['Two']);
  });

  test.each([0, 1])('before write %i of a change, of taking note, of a visit: the old record or the new one, whole', async (n) => {
    const dearer = listing({ title: 'One', facts: { fee: fee(1200) }, evidence: [quote('fee', 'The fee is $1,200.')] });
    await store.add(ONE);
    const acts = [() => store.update(ONE.id, { notes: 'new' }), () => store.noteVisit(ONE.url, [dearer]), () => store.takeNote(ONE.id)];
    for (const act of acts) {
      const before = await store.get(ONE.id);
      const restart = stopBeforeWrite(n);
      await act().catch(() => undefined);
      restart();
      const after = await store.get(ONE.id);
      expect(after).not.toBeNull();
      if (n === 0) expect(after).toEqual(before);
      expect(await asides()).toEqual([]);
    }
  });
});

describe('two devices in turn', () => {
  test('each carries the list to the other by files: every part keeps its last change, whoever goes first', async () => {
    const here = withOwn(withOwn(ONE, { notes: 'here' }, 2_000), { status: 'asked' }, 5_000);
    const there = withOwn(withOwn(ONE, { notes: 'there' }, 3_000), { weeks: 6 }, 4_000);
    const carried = async (from: Entry[], to: Entry[]) => {
      const file = exportAll({ entries: from, removed: [] }, null, {});
      const { fresh, changed } = await previewOf(file, { entries: to, removed: [], corrections: {} }, 'en', async () => {});
      const taken = new Map([...to, ...fresh, ...changed].map((entry) => [entry.id, entry]));
      return [...taken.values()];
    };
    const there2 = await carried([here], [there, TWO]);
    const here2 = await carried(there2, [here]);
    const byId = (entries: Entry[]) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(here2)).toEqual(byId(there2));
    expect(here2.find(({ id }) => id === ONE.id)).toMatchObject({ notes: 'there', status: 'asked', weeks: 6 });
    expect(byId(await carried([there], [here, TWO]))).toEqual(byId(here2));
  });
});

describe('what the list opens with', () => {
  const hinted = async () => store.listedIn(await askHinted(fakeBrowser.storage.local));

  test('is a hint and no more: what is gone, broken or new since is told by the list itself', async () => {
    await store.add(ONE);
    await store.hintAt([ONE.id, 'never saved']);
    await store.add(TWO);
    expect(await hinted()).toEqual([ONE]);
    await store.remove(ONE.id);
    expect(await hinted()).toEqual([]);
    await fakeBrowser.storage.local.set({ 'list-first': 'nonsense' });
    expect(await hinted()).toEqual([]);
    const full = fillUp();
    await store.hintAt([TWO.id]);
    full();
    expect(await listed()).toEqual(['Two']);
  });

  test('is given before the rest is read, the newest first', async () => {
    const all = Array.from({ length: 9 }, (_, i) => saved(`https://x.example/${i}`, { title: `${i}` }, {}, 1_000 + i));
    await store.restore(all);
    const show = vi.fn();
    const rest = vi.fn(async () => {});
    const { entries } = await store.load({ first: 3, show, rest });
    expect(show).toHaveBeenCalledOnce();
    expect(show.mock.calls[0]?.[0]).toEqual([all[8], all[7], all[6]]);
    expect(rest).toHaveBeenCalled();
    expect(entries).toHaveLength(9);
  });
});

describe('a full storage', () => {
  test('is said, and nothing is lost', async () => {
    await store.add(ONE);
    const restore = fillUp();
    const error = await store.add(TWO).catch((e: unknown) => e);
    expect(isFull(error)).toBe(true);
    await expect(store.update(ONE.id, { notes: 'x' })).rejects.toThrow(/quota/i);
    restore();
    expect(await store.get(ONE.id)).toEqual(ONE);
    expect(await listed()).toEqual(['One']);
  });

  test('does not stop a removal', async () => {
    await store.add(ONE);
    const restore = fillUp();
    await store.remove(ONE.id).catch(() => undefined);
    restore();
    expect(await listed()).toEqual([]);
  });

  test('lets no listing be saved over a broken record of it', async () => {
    const stored = { [`saved:${ONE.id}`]: { form: 1, dear: 'data' } };
    await fakeBrowser.storage.local.set(stored);
    const restore = fillUpAside();
    const error = await store.add(ONE).catch((e: unknown) => e);
    restore();
    expect(isFull(error)).toBe(true);
    expect(await held()).toEqual(stored);
  });

  test('leaves a broken record where it is', async () => {
    await fakeBrowser.storage.local.set({ 'saved:x': { form: 1, dear: 'data' } });
    const restore = fillUp();
    expect(await store.load()).toMatchObject({ entries: [], unusable: 1 });
    restore();
    expect(await held()).toHaveProperty('saved:x');
  });
});

describe('stored records', () => {
  test.each([
    ['of a newer version', { ...ONE, form: 7 }, 'newer'],
    ['half written', { form: 1, id: ONE.id, url: ONE.url }, 'saved: expected'],
    ['with a wrong value', { ...ONE, status: 'wishful' }, 'status: expected interested or asked'],
    ['that would open something else', { ...ONE, url: 'javascript:alert(1)' }, 'url'],
    ['that are none', 'nonsense', 'broken'],
  ])('%s are kept aside and said, the others are listed', async (_, record, why) => {
    await store.add(TWO);
    await fakeBrowser.storage.local.set({ [`saved:${ONE.id}`]: record });
    expect(await store.load()).toMatchObject({ entries: [TWO], unusable: 1 });
    expect(await asides()).toEqual([expect.objectContaining({ data: record, why: expect.stringContaining(why) })]);
  });

  test('kept aside can be dropped, and that can be taken back; what is damaged even there is still given', async () => {
    const record = { from: 'saved:x', at: 1, why: 'newer', data: { form: 9 } };
    await fakeBrowser.storage.local.set({ 'aside:saved:x:1': record, 'aside:saved:y:1': 'scrap' });
    const all = await asides();
    expect(all).toEqual([
      { key: 'aside:saved:x:1', ...record },
      { key: 'aside:saved:y:1', from: 'saved:y:1', at: 0, why: 'broken', data: 'scrap' },
    ]);
    const told = vi.fn();
    const stop = onAsidesChanged(told);
    await dropAside('aside:saved:x:1');
    expect(await asides()).toEqual(all.slice(1));
    await returnAside(all[0] as Aside);
    expect(await held()).toMatchObject({ 'aside:saved:x:1': record });
    expect(told).toHaveBeenCalledTimes(2);
    stop();
  });

  test('kept aside come back once they can be read', async () => {
    await fakeBrowser.storage.local.set({ [`aside:saved:${ONE.id}:1`]: { from: `saved:${ONE.id}`, at: 1, why: 'newer', data: ONE } });
    expect(await retryAsides()).toBe(1);
    expect(await listed()).toEqual(['One']);
    expect(await asides()).toEqual([]);
  });

  test.each([
    ['profile', { form: 2, profile: { schema: 1, budgetUsd: 900 }, times: {} }],
    ['sites', { form: 1, off: true, offHosts: [], hidden: [], corrections: {} }],
  ])('so does what the reader set before (%s), where nothing newer stands there', async (from, data) => {
    const aside = { [`aside:${from}:1`]: { from, at: 1, why: 'newer', data } };
    await fakeBrowser.storage.local.set(aside);
    expect(await retryAsides()).toBe(1);
    expect(await held()).toEqual({ [from]: data });
    await fakeBrowser.storage.local.set({ ...aside, [from]: { own: 'newer' } });
    expect(await retryAsides()).toBe(0);
    expect(await held()).toEqual({ ...aside, [from]: { own: 'newer' } });
    await fakeBrowser.storage.local.set({ [`aside:${from}:1`]: { from, at: 1, why: 'newer', data: { form: 99 } } });
    await fakeBrowser.storage.local.remove(from);
    expect(await retryAsides()).toBe(0);
    expect(await asides()).toHaveLength(1);
  });
});

describe('on the next visit', () => {
  const before = listing({ title: 'One', facts: { fee: fee(900) }, evidence: [quote('fee', 'The fee is $900.')] });
  const dearer = listing({ title: 'One', facts: { fee: fee(1200) }, evidence: [quote('fee', 'The fee is $1,200.')] });
  const url = 'https://one.example/im';

  test('what changed is kept beside what was saved', async () => {
    const entry = store.newEntry(url, before);
    await store.add(entry);
    await store.noteVisit(url, [listing({ title: 'Another' }), dearer]);
    expect(await store.get(entry.id)).toMatchObject({ saved: { listing: before }, seen: { listing: dearer } });
    await store.noteVisit(url, [before]);
    expect(await store.get(entry.id)).toMatchObject({ seen: null });
  });

  test('taking note of it makes it the new state', async () => {
    const entry = store.newEntry(url, before);
    await store.add(entry);
    await store.noteVisit(url, [dearer]);
    expect(await store.takeNote(entry.id)).toMatchObject({ saved: { listing: dearer }, seen: null });
  });

  test('nothing is written where nothing changed or nothing is saved', async () => {
    await store.noteVisit(url, [before]);
    await store.add(store.newEntry(url, before));
    const told = vi.fn();
    store.onShortlistChanged(told);
    await store.noteVisit(url, [structuredClone(before)]);
    expect(told).not.toHaveBeenCalled();
  });
});
