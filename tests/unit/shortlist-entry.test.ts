import { describe, expect, test } from 'vitest';
import { changesSince } from '../../src/shortlist/changes.ts';
import { compact, entrySchema, mergedEntry, withOwn } from '../../src/shortlist/entry.ts';
import { fee, listing, quote, saved } from '../support/saved.ts';

describe('two devices’ records of one listing', () => {
  const start = saved('https://one.example/im', { title: 'One' });
  const here = withOwn(withOwn(start, { notes: 'asked by phone', status: 'asked' }, 2_000), { weeks: 8 }, 5_000);
  const there = withOwn(withOwn(start, { status: 'applied' }, 3_000), { weeks: 4 }, 4_000);

  test('merge part by part, the later change wins, the same from either side', () => {
    const both = mergedEntry(here, there);
    expect(both).toMatchObject({ notes: 'asked by phone', status: 'applied', weeks: 8 });
    expect(mergedEntry(there, here)).toEqual(both);
    expect(entrySchema.safeParse(both).success).toBe(true);
  });

  test('merging again changes nothing', () => {
    const both = mergedEntry(here, there);
    expect(mergedEntry(both, there)).toEqual(both);
    expect(mergedEntry(here, both)).toEqual(both);
  });

  test('with the same time end the same on both', () => {
    const [a, b] = [withOwn(start, { notes: 'a' }, 9), withOwn(start, { notes: 'b' }, 9)];
    expect(mergedEntry(a, b)).toEqual(mergedEntry(b, a));
  });
});

describe('changes since it was saved', () => {
  const before = listing({
    facts: { fee: fee(900), letter: 'offered', status: 'open' },
    evidence: [quote('fee', 'It costs $900.'), quote('letter', 'You get a letter.'), quote('status', 'Apply until May.')],
  });

  test('none, where the page says the same', () => {
    expect(changesSince(before, structuredClone(before))).toEqual([]);
  });

  test('a new price, a letter withdrawn, a closed programme', () => {
    const now = listing({
      facts: { fee: fee(1200), letter: 'refused', status: 'closed' },
      evidence: [quote('fee', 'It costs $1,200.'), quote('letter', 'No letters are given.'), quote('status', 'We are full.')],
    });
    expect(changesSince(before, now).map(({ what }) => what)).toEqual(['status', 'fee', 'letter']);
  });

  test('something no longer stated is a change', () => {
    const now = listing({ facts: { ...before.facts, letter: 'unclear' }, evidence: before.evidence.filter((e) => e.axis !== 'letter') });
    expect(changesSince(before, now).map(({ what }) => what)).toEqual(['letter']);
  });

  test('the same sentence read otherwise is none', () => {
    const now = listing({ facts: { ...before.facts, status: 'unclear' }, evidence: before.evidence });
    expect(changesSince(before, now)).toEqual([]);
  });

  test('what is kept of a listing compares as equal with the whole', () => {
    const long = listing({ evidence: [1, 2, 3, 4].map((n) => quote('fee', `Sentence ${n}. ${'word '.repeat(200)}`)) });
    expect(changesSince(compact(long), compact(long))).toEqual([]);
    expect(compact(long).evidence).toHaveLength(2);
  });
});
