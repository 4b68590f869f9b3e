import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/model.ts';
import { exportProfile } from '../../src/profile/schema.ts';
import { eventsOf } from '../../src/shortlist/calendar.ts';
import { csvOf } from '../../src/shortlist/csv.ts';
import { type Entry, withOwn } from '../../src/shortlist/entry.ts';
import { icsOf } from '../../src/shortlist/ics.ts';
import { rowOf } from '../../src/shortlist/row.ts';
import { exportAll, FileError, LARGEST, previewOf } from '../../src/shortlist/transfer.ts';
import { hash } from '../../src/sites/signature.ts';
import { i18n, inLanguage } from '../support/i18n.ts';
import { fee, quote, saved } from '../support/saved.ts';

const rest = async () => {};
const READING = { profile: null, locale: 'en', today: '2027-01-01', corrections: {} } as const;
const ONE = saved('https://one.example/', { title: 'One' });
const TWO = saved('https://two.example/', { title: 'Two', facts: { fee: fee(500) } });

describe('a file of the whole list', () => {
  const preview = (text: string, entries: Entry[] = [], removed: { id: string; at: number }[] = []) =>
    previewOf(text, { entries, removed, corrections: {} }, 'en', rest);
  const file = (listings: unknown[], more: object = {}) => JSON.stringify({ 'usce-lens': 1, listings, ...more });

  test('gives back the same', async () => {
    const text = exportAll({ entries: [ONE, TWO], removed: [] }, { schema: 1, status: 'graduate' }, {});
    expect(await preview(text)).toMatchObject({ fresh: [ONE, TWO], errors: [], profile: { schema: 1, status: 'graduate' } });
    expect(await preview(text, [ONE, TWO])).toMatchObject({ fresh: [], changed: [], same: 2 });
  });

  test('brings back what was deleted here, and says so', async () => {
    const text = exportAll({ entries: [ONE], removed: [] }, null, {});
    expect(await preview(text, [], [{ id: hash(ONE.id), at: 9e12 }])).toMatchObject({ fresh: [], back: [ONE] });
  });

  test('of another device merges part by part', async () => {
    const here = withOwn(ONE, { notes: 'mine' }, 5_000);
    const there = withOwn(ONE, { status: 'applied' }, 6_000);
    const { changed } = await preview(exportAll({ entries: [there], removed: [] }, null, {}), [here]);
    expect(changed).toEqual([expect.objectContaining({ notes: 'mine', status: 'applied' })]);
  });

  test.each([
    ['in full, as older files write it', (id: string) => id],
    ['as a hash', hash],
  ])('removes what was removed there after the last change here, and nothing newer: named %s', async (_, name) => {
    const text = file([], {
      removed: [
        { id: name(ONE.id), at: 5_000 },
        { id: name(TWO.id), at: 5_000 },
      ],
    });
    expect((await preview(text, [ONE, withOwn(TWO, { notes: 'new' }, 6_000)])).removed).toEqual([ONE]);
  });

  test('names each record that cannot be read, and takes the others', async () => {
    const text = file([ONE, { ...TWO, status: 'wishful' }, { ...TWO, form: 9 }, 'nonsense', { ...TWO, url: 'javascript:1' }]);
    const { fresh, errors } = await preview(text);
    expect(fresh).toEqual([ONE]);
    expect(errors).toEqual([
      { row: 2, title: 'Two', errors: [expect.stringContaining('status: expected interested or asked')] },
      { row: 3, title: 'Two', errors: ['form 9'] },
      { row: 4, title: '', errors: ['"nonsense"'] },
      { row: 5, title: 'Two', errors: [expect.stringContaining('url')] },
    ]);
  });

  test.each<[string, Partial<Facts>, string]>([
    ['a word for a date', { deadline: 'soon' }, 'saved.listing.facts.deadline: expected a date like 2027-03-01, got “soon”'],
    ['no day of a calendar', { deadline: '2027-13-01' }, 'saved.listing.facts.deadline: expected a date like 2027-03-01, got “2027-13-01”'],
    [
      'a leap day of no leap year',
      { deadline: '2027-02-29' },
      'saved.listing.facts.deadline: expected a date like 2027-03-01, got “2027-02-29”',
    ],
    [
      'a date beyond all plans',
      { deadline: '9999-12-31' },
      'saved.listing.facts.deadline: expected a date like 2027-03-01, got “9999-12-31”',
    ],
    ['years beyond the calendar', { leadTimeWeeks: 1e12 }, 'saved.listing.facts.leadTimeWeeks: expected 400000 or less, got 1000000000000'],
    ['a stay without end', { weeks: { min: 4, max: 1e12 } }, 'saved.listing.facts.weeks.max: expected 400000 or less, got 1000000000000'],
  ])('is refused where a page is said to name %s, which no picture of dates could draw', async (_, facts, error) => {
    const { fresh, errors } = await preview(file([ONE, saved('https://two.example/', { title: 'Two', facts })]));
    expect(fresh).toEqual([ONE]);
    expect(errors).toEqual([{ row: 2, title: 'Two', errors: [error] }]);
  });

  test('may be a profile alone, and names what is wrong in one', async () => {
    expect(await preview(exportProfile({ schema: 1, status: 'graduate' }))).toMatchObject({
      fresh: [],
      profile: { schema: 1, status: 'graduate' },
      profileErrors: [],
    });
    expect(await preview(file([ONE], { profile: { schema: 1, budgetUsd: 'lots' } }))).toMatchObject({
      fresh: [ONE],
      profile: null,
      profileErrors: ['profile.budgetUsd: expected a number, got “lots”'],
    });
  });

  test.each([
    ['is no JSON', '{', 'notJson'],
    ['is something else', '[1, 2]', 'notOurs'],
    ['is another program’s', '{"listings": []}', 'notOurs'],
    ['comes from a newer version', '{"usce-lens": 2}', 'newer'],
    ['is larger than the storage', ' '.repeat(LARGEST + 1), 'large'],
  ])('that %s is refused as a whole', async (_, text, why) => {
    const error = await preview(text).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(FileError);
    expect((error as FileError).why).toBe(why);
  });

  test('takes a record that stands twice once', async () => {
    expect((await preview(file([ONE, ONE]))).fresh).toEqual([ONE]);
  });
});

describe('a table for spreadsheets', () => {
  const names = {
    title: 'Title',
    address: 'Address',
    strength: 'Strength',
    total: 'US$',
    status: 'Status',
    start: 'Start',
    notes: 'Notes',
  };
  const cells = (title: string, notes: string) => {
    const row = rowOf({ ...saved('https://one.example/', { title }), notes }, READING);
    return Papa.parse<string[]>(csvOf([row], names).replace('\ufeff', '')).data[1] as string[];
  };

  test.each(['=HYPERLINK("https://evil.example")', '+1', '-1+cmd', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1'])(
    '%j does not run',
    (text) => {
      const [title, , , , , , notes] = cells(text, text);
      expect(title).toBe(`'${text}`);
      expect(notes).toBe(`'${text}`);
    },
  );

  test('names how far the reader is in the words of its head', () => {
    const row = (status: Entry['status']) => rowOf(saved('https://one.example/', { title: 'One' }, { status }), READING);
    const table = inLanguage('es', () => csvOf([row('asked'), row('accepted')], names));
    expect(
      Papa.parse<string[]>(table)
        .data.slice(1)
        .map(([, , , , status]) => status),
    ).toEqual(inLanguage('es', () => [i18n.t('shortlist.status_asked'), i18n.t('shortlist.status_accepted')]));
  });

  test('keeps quotes, commas and lines in their cell', () => {
    const text = 'a "b", c;\nd';
    expect(cells('x', text)[6]).toBe(text);
  });
});

test('a calendar file has each date with the page’s own sentence, and ends the day after the last', () => {
  const entry = {
    ...saved('https://one.example/', {
      title: 'One',
      facts: { deadline: '2027-02-01', weeks: { min: 4, max: 4 } },
      evidence: [quote('deadline', 'Apply by February 1.')],
    }),
    startOn: '2027-05-03',
  };
  const text = icsOf(eventsOf([rowOf(entry, READING)]), ({ kind, row }) => `${kind}: ${row.listing.title}`);
  expect(text).toContain('SUMMARY:deadline: One');
  expect(text).toContain('DTSTART;VALUE=DATE:20270201');
  expect(text).toContain('Apply by February 1.');
  expect(text).toMatch(/DTSTART;VALUE=DATE:20270503[\s\S]*DTEND;VALUE=DATE:20270531/);
});

test('each date of a calendar file has a name of its own, whatever the alphabet of its title and however long its address', () => {
  const facts = { deadline: '2027-02-01' };
  const long = `https://one.example/${'long/'.repeat(60)}`;
  const entries = [
    saved('https://one.example/', { title: 'طب القلب', facts }),
    saved('https://one.example/', { title: 'طب الأطفال', facts }),
    saved(`${long}a`, { title: 'One', facts }),
    saved(`${long}b`, { title: 'One', facts }),
  ];
  const text = icsOf(eventsOf(entries.map((entry) => rowOf({ ...entry, startOn: '2027-05-03' }, READING))), () => 'x');
  const names = text.replace(/\r\n[ \t]/g, '').match(/^UID:.*$/gm) ?? [];
  expect(names).toHaveLength(8);
  expect(new Set(names).size).toBe(8);
});
