import { describe, expect, test } from 'vitest';
import { compared } from '../../src/shortlist/compare.ts';
import type { Entry } from '../../src/shortlist/entry.ts';
import { type Filter, filtered, type Sort, sorted } from '../../src/shortlist/order.ts';
import { bestOf } from '../../src/shortlist/rank.ts';
import { type Row, rowOf } from '../../src/shortlist/row.ts';
import { fee, type Sketch, saved } from '../support/saved.ts';

const READING = { profile: null, locale: 'en', today: '2027-01-01', corrections: {} } as const;
const row = (title: string, sketch: Sketch = {}, own: Partial<Entry> = {}) =>
  rowOf(saved(`https://${title.toLowerCase()}.example/`, { title, ...sketch }, own), READING);

const dear = row('Dear', { type: 'sub-internship', setting: 'inpatient', facts: { fee: fee(3000), deadline: '2027-03-01' } });
const cheap = row('Cheap', { facts: { fee: fee(500), place: { city: 'Bogotá', state: null } } }, { status: 'applied', notes: 'Pediatría' });
const silent = row('Silent', { contact: 'unclear', contactBasis: 'unclear' });
const ROWS = [dear, cheap, silent];

describe('sorting', () => {
  const titles = (by: Sort, down: boolean) => sorted(ROWS, by, down).map(({ listing }) => listing.title);
  test('by strength takes a range at its lower end', () => expect(titles('strength', true)).toEqual(['Dear', 'Cheap', 'Silent']));
  test('by cost puts what is not known last, either way', () => {
    expect(titles('cost', false)).toEqual(['Cheap', 'Dear', 'Silent']);
    expect(titles('cost', true)).toEqual(['Dear', 'Cheap', 'Silent']);
  });
  test('by deadline, place, status and title', () => {
    expect(titles('deadline', false)[0]).toBe('Dear');
    expect(titles('place', false)[0]).toBe('Cheap');
    expect(titles('status', true)[0]).toBe('Cheap');
    expect(titles('title', false)).toEqual(['Cheap', 'Dear', 'Silent']);
  });
});

describe('finding', () => {
  const found = (filters: Filter[], status = '', search = '') =>
    filtered(ROWS, new Set(filters), status, search).map(({ listing }) => listing.title);
  test('by what it is', () => {
    expect(found(['inpatient'])).toEqual(['Dear']);
    expect(found(['handsOn'])).toEqual(['Dear', 'Cheap']);
    const far = row('Far', { type: 'virtual', setting: 'remote' });
    expect(filtered([far], new Set<Filter>(['handsOn']), '', '')).toEqual([]);
  });
  test('by status', () => expect(found([], 'applied')).toEqual(['Cheap']));
  test('by words of title, notes and place, in any order, without accents', () => {
    expect(found([], '', 'pediatria bogota')).toEqual(['Cheap']);
    expect(found([], '', 'bogota surgery')).toEqual([]);
  });
});

describe('side by side', () => {
  const lines = compared([dear, cheap], (fit) => fit);
  const line = (id: string) => lines.find((one) => one.id === id);
  test('differences are marked', () => {
    expect(line('fee')).toEqual({ id: 'fee', cells: ['$3,000', '$500'], differs: true, best: [] });
    expect(line('contact')).toMatchObject({ differs: false });
  });
  test('one side’s silence is a difference; what none states has no line', () => {
    expect(line('deadline')).toMatchObject({ cells: ['March 1, 2027', null], differs: true });
    expect(line('visa')).toBeUndefined();
  });

  const best = (id: string, rows = [dear, cheap]) => compared(rows, (fit) => fit).find((one) => one.id === id)?.best;
  test('the stronger and the cheaper are named best', () => {
    expect([best('strength'), best('cost')]).toEqual([[0], [1]]);
    expect(best('cost', [dear, cheap, cheap])).toEqual([1, 2]);
  });
  test('none is best where all are alike, or one is not known', () => {
    expect(best('cost', [cheap, cheap])).toEqual([]);
    expect([best('strength', ROWS), best('cost', ROWS), best('fit')]).toEqual([[], [], undefined]);
  });
  test('a fee alone is not cheaper than a whole trip', () => {
    const reading = { ...READING, profile: { schema: 1, travelUsd: 900, livingUsdPerWeek: 300 } } as const;
    const [trip, feeAlone] = [{ min: 2, max: 2 }, null].map((weeks) =>
      rowOf(saved('https://trip.example/', { title: `Trip ${weeks}`, facts: { fee: fee(700), weeks } }), reading),
    ) as [Row, Row];
    expect([trip.total, feeAlone.total]).toEqual([2200, 700]);
    expect(best('cost', [trip, feeAlone])).toEqual([]);
  });
  test('what is open to this reader is better than what is closed', () => {
    const reading = { ...READING, profile: { schema: 1, status: 'graduate' } } as const;
    const [forStudents, forGraduates] = (['student', 'graduate'] as const).map((audience) =>
      rowOf(saved(`https://${audience}.example/`, { title: audience, facts: { audience: [audience] } }), reading),
    ) as [Row, Row];
    expect(best('fit', [forStudents, forGraduates])).toEqual([1]);
  });
});

test('the best of a page: not closed before closed, then the stronger, then page order; hidden ones never', () => {
  const offer = (rank: number, verdict: 'open' | 'closed' | 'check') => ({
    strength: { level: rank as 1, range: null, mark: String(rank), basis: 'stated' as const, name: '' },
    fit: { verdict, reasons: [] },
  });
  const offers = [offer(2, 'open'), offer(5, 'closed'), offer(4, 'check'), offer(4, 'open'), offer(3, 'open')];
  expect(bestOf(offers, [], 3)).toEqual([2, 3, 4]);
  expect(bestOf(offers, [false, false, true], 5)).toEqual([3, 4, 0, 1]);
});

describe('a planned length', () => {
  const cost = (per: 'week' | 'rotation', weeks: number | null) => {
    const price = fee(1000) as NonNullable<ReturnType<typeof fee>>;
    const part = { kind: 'tuition', amount: 250, currency: 'USD', per, for: 'all', refundable: null, quote: '$250' } as const;
    return row('Weekly', { facts: { fee: { ...price, parts: [part] }, weeks: { min: 2, max: 8 } } }, { weeks }).total;
  };
  test('makes another sum of a price by the week', () => {
    expect(cost('week', null)).toBe(1000);
    expect([2, 4, 8].map((weeks) => cost('week', weeks))).toEqual([500, 1000, 2000]);
  });
  test('leaves the sum of a page that sells rotations', () => expect(cost('rotation', 8)).toBe(1000));
});
