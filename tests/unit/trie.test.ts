/** Words looked up in a text, whatever they have in common. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trie } from '../../src/lexicon/trie.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', ' ', "'"), minLength: 1, maxLength: 6 });

test('every word that begins at a place is found there, the shortest first', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', "'", 'c'), maxLength: 20 }),
      (words, text) => {
        const trie = new Trie<string>();
        for (const w of words) expect(trie.at(w, () => w)).toBe(w);
        for (let at = 0; at < text.length; at++) {
          const found: [string, number][] = [];
          trie.begin(text, at, (value, end) => found.push([value, end]));
          const there = [...new Set(words)].filter((w) => text.startsWith(w, at)).sort((a, b) => a.length - b.length);
          expect(found).toEqual(there.map((w) => [w, at + w.length]));
        }
      },
    ),
  );
});

test('what stands under a word is made once', () => {
  const trie = new Trie<string[]>();
  trie.at('ward', () => []).push('a');
  trie.at('wards', () => []).push('b');
  trie.at('ward', () => []).push('c');
  expect([trie.at('ward', () => []), trie.at('wards', () => [])]).toEqual([['a', 'c'], ['b']]);
});
