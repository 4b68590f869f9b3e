/** What a reader may have meant by a specialty that is not in the list. */
import type { SpecialtyName } from '../model.ts';
import { BY_WORD } from './specialties.ts';

const MOST = 3;
/** Less alike than this is not near: found with misspelt, German, French and everyday names. */
const ALIKE = 0.5;

/** The names of the list that are written most like it, in any language, nearest first; none where none is near. */
export function nearestSpecialties(written: string): SpecialtyName[] {
  const pairs = pairsOf(written);
  const best = new Map<SpecialtyName, number>();
  for (const [word, name] of BY_WORD) best.set(name, Math.max(best.get(name) ?? 0, alike(pairs, pairsOf(word))));
  return [...best]
    .filter(([, share]) => share >= ALIKE)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([name]) => name);
}

/** Pairs of neighbouring letters, within words, without accents. */
function pairsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.flatMap((word) => Array.from(word, (letter, i) => letter + (word[i + 1] ?? ''))).filter((pair) => pair.length > 1));
}

/** Share of pairs in common, 0 to 1 (Dice). */
function alike(one: Set<string>, other: Set<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size ? (2 * common) / (one.size + other.size) : 0;
}
