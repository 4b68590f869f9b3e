/** Dates and lengths of time, as pages write them. */
import { describe, expect, test } from 'vitest';
import { datesIn, daysBetween, isoOf } from '../../src/classify/facts/dates.ts';
import { durations, inWeeks, numberOf } from '../../src/classify/facts/numbers.ts';

const TODAY = '2026-11-24';
const iso = (text: string) => datesIn(text).map((date) => isoOf(date, TODAY));

describe('dates', () => {
  test.each([
    ['january 15, 2027', ['2027-01-15']],
    ['15 january 2027', ['2027-01-15']],
    ['the 15th of june', ['2027-06-15']],
    ['1/15/2027', ['2027-01-15']],
    ['6/8/27', ['2027-06-08']],
    ['2027-01-05', ['2027-01-05']],
    ['december 1 and 31', ['2026-12-01']],
    ['sept. 3rd or dec 20', ['2027-09-03', '2026-12-20']],
    ['march 1 to april 2, 2028', ['2027-03-01', '2028-04-02']],
    ['may 2027', []],
    ['13/1/2026, 0/1/2026, 1/32/2026, 1/0/2026', []],
    ['12/31/2026', ['2026-12-31']],
    ['open 24/7, call 1/5', []],
  ])('%s', (text, days) => expect(iso(text)).toEqual(days));

  test('without a year are the next such day, today included', () => {
    expect(['november 23', 'november 24', 'november 25'].flatMap(iso)).toEqual(['2027-11-23', '2026-11-24', '2026-11-25']);
    expect(iso('february 29')).toEqual(['2028-02-29']);
  });

  test('know their place in the text', () => {
    expect(datesIn('by may 3, 2027.')).toEqual([{ year: 2027, month: 5, day: 3, at: 3, end: 14 }]);
  });

  test.each([
    ['march 1 to april 2, 2027', 32],
    ['dec 20 to jan 5', 16],
    ['dec 20, 2026 to jan 5, 2027', 16],
    ['dec 20, 2026 to jan 5', 16],
    ['june 1 to june 1', 0],
    ['february 1, 2028 to march 1', 29],
    ['february 1 to march 1', 28],
  ])('from %s: %i days', (text, days) => {
    const [a, b] = datesIn(text);
    expect(daysBetween(a!, b!)).toBe(days);
  });
});

describe('lengths of time, in weeks', () => {
  test.each<[string, number[][]]>([
    ['four weeks', [[4]]],
    ['2-4 weeks', [[2, 4]]],
    ['two to four weeks', [[2, 4]]],
    ['four (4) weeks', [[4]]],
    ['two (2) to four (4) weeks', [[2, 4]]],
    ['you come for a day, then for two weeks', [[0.2], [2]]],
    ['1, 2, or 3 months', [[4, 9, 13]]],
    ['twenty-six weeks', [[26]]],
    ['4 wks, then 3 mos, then 2 yrs', [[4], [13], [104]]],
    ['a month', [[4]]],
    ['a year', [[52]]],
    ['half a year', [[26]]],
    ['a fortnight', [[2]]],
    ['2 days', [[0.4]]],
    ['5 days', [[1]]],
    ['10 days', [[1]]],
    ['11 days', [[2]]],
    ['200 days', [[29]]],
    ['60 weeks', [[60]]],
    ['week 4 of 61 weeks', []],
    ['0 weeks', []],
    ['a week, a day', []],
    ['$4 weeks', []],
    ['four to six patients a week', []],
    ['nothing of the kind', []],
  ])('%s', (text, weeks) => expect(durations(text).map((d) => d.weeks)).toEqual(weeks));

  test('stand in the order of the text, with unit and place', () => {
    expect(durations('a fortnight or two months')).toEqual([
      { weeks: [2], unit: 'w', at: 2, end: 11 },
      { weeks: [9], unit: 'm', at: 15, end: 25 },
    ]);
    expect(durations('two months or a fortnight').map((d) => d.unit)).toEqual(['m', 'w']);
  });

  test('count numbers in words and figures', () => {
    expect(['one', 'sixteen', 'thirty-six', '12'].map(numberOf)).toEqual([1, 16, 36, 12]);
    expect([
      inWeeks(1, 'month'),
      inWeeks(2, 'month'),
      inWeeks(3, 'week'),
      inWeeks(2, 'year'),
      inWeeks(3, 'day'),
      inWeeks(7, 'day'),
    ]).toEqual([4, 9, 3, 104, 0.6, 1]);
  });
});
