/** Where things stand in the pictures of the list. */
import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '../../src/shortlist/calendar.ts';
import { scatterOf, timelineOf } from '../../src/shortlist/pictures.ts';
import { rowOf } from '../../src/shortlist/row.ts';
import { fee, saved } from '../support/saved.ts';

const TODAY = '2026-11-29';
const row = (profile: object | null = null) =>
  rowOf(saved('https://one.example/', { facts: { fee: fee(1000) } }), {
    profile: profile && { schema: 1, ...profile },
    locale: 'en',
    today: TODAY,
    corrections: {},
  });

describe('the months under the calendar', () => {
  const until = (date: string, width = 1000, today = TODAY) => {
    const event: CalendarEvent = { kind: 'deadline', row: row(), from: date, until: date, quote: null };
    const { months } = timelineOf([event], { width, start: 12, end: 12, top: 24, bottom: 8 }, 44, today);
    return months.map(({ value }) => value.toISOString().slice(0, 10));
  };
  test('each once, at its first day, however short the span', () => {
    expect(until('2026-12-10')).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
  });
  test('are fewer where there is little room, or the span is long', () => {
    expect(until('2027-05-10', 400)).toEqual(['2027-01-01', '2027-03-01', '2027-05-01']);
    expect(until('2029-05-10')).toEqual(['2027-01-01', '2027-07-01', '2028-01-01', '2028-07-01', '2029-01-01']);
    for (const year of [2031, 2040, 2090]) {
      const named = until(`${year}-05-10`);
      expect(named.length).toBeLessThanOrEqual(9);
      expect(new Set(named).size).toBe(named.length);
    }
  });
});

test('the budget for one rotation has no place on an axis of what a whole trip costs', () => {
  const box = { width: 1000, height: 340, start: 34, end: 30, top: 12, bottom: 40 };
  expect(scatterOf([row({ budgetUsd: 9_000 })], box)).not.toHaveProperty('budget');
  expect(scatterOf([row({ budgetUsd: 9_000 })], box).costs.at(-1)?.value).toBe(1000);
});
