/** Lines that stand equally near: which speak of what, and that they are read once. */
import { describe, expect, test, vi } from 'vitest';
import { nearest } from '../../src/classify/facts/fact.ts';
import { tierIn } from '../../src/classify/facts/tier.ts';
import { Topics, topic } from '../../src/classify/facts/topics.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { pageOf } from '../support/page-of.ts';
import { tierOf, tiersOf } from '../support/tiers-of.ts';

const FEE = topic([/\b(?:quux|quuxes)\b|\$\d/], [/\bquux\b/]);

describe('a line may bear on a topic', () => {
  const bears = (text: string, head = '') => new Topics().of({ text, head }).includes(FEE);
  test.each(['quux', 'a quux', 'quuxes are due', '(quux)', '-quux', 'a $'])('by its text: %s', (text) => expect(bears(text)).toBe(true));
  test.each(['aquux', 'quuxly', '_quux', 'quu', ''])('not by its text: %s', (text) => expect(bears(text)).toBe(false));
  test('by what it stands under', () =>
    expect([bears('none', 'a quux'), bears('none', 'quuxes'), bears('none', '$1')]).toEqual([true, false, false]));
});

describe('a tier', () => {
  const { page, tiers } = tiersOf('## Quux\nIt is $1.\nIs it quux?\n## Other\nNothing.', 'Nothing.');
  const [tier, other] = tiers;

  test('gives the lines that speak of a topic or stand under it, but no question', () => {
    expect(tier?.about(FEE).map((l) => l.text)).toEqual(['quux', 'it is $1.']);
    expect([tier?.speaksOf(FEE), other?.speaksOf(FEE)]).toEqual([true, false]);
    expect(other?.about(FEE)).toEqual([]);
  });

  test('is read once for each key, even where nothing was found', () => {
    const read = vi.fn(() => null);
    expect([tier?.once('a', read), tier?.once('a', read), tier?.once('b', read)]).toEqual([null, null, null]);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('is made once of the same sentences, and anew of others that begin alike', () => {
    const sentences = sentencesOf(page.blocks, [...page.blocks.keys()]);
    const made = tierOf(sentences, page);
    expect(tierOf(sentences, page)).toBe(made);
    expect(tierOf([...sentences], page)).toBe(made);
    expect(tierOf(sentences.slice(0, 2), page)).not.toBe(made);
    expect(tierOf([...sentences.slice(0, -1), sentences[0]!], page)).not.toBe(made);
    expect(tierOf(sentences, page)).toBe(made);
    expect(tierOf([], page).lines).toEqual([]);
  });

  test('of many lines pauses while it is read', () => {
    const long = pageOf('Hello there.\n'.repeat(120));
    const pauses = (n: number) => [...tierIn(sentencesOf(long.blocks, [...Array(n).keys()]), long)].length;
    expect([pauses(49), pauses(50), pauses(120)]).toEqual([0, 1, 2]);
  });
});

test('a fact is read of the nearest lines that state it', () => {
  const { page, tiers } = tiersOf('Hello.', 'A quux, unsaid.', 'A quux of 3. A quux of 4.');
  const around = { page, today: '2026-11-24', alone: false };
  const found = nearest(
    {
      topic: FEE,
      read: (lines) => {
        const line = lines.find(({ text }) => /of [124-9]/.test(text));
        return line ? { value: line.text, from: [line] } : null;
      },
    },
    tiers,
    around,
  );
  expect(found?.value).toBe('a quux of 4.');
});
