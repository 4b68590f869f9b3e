/**
 * Which lines speak of what. A topic is a set of word beginnings; one pass over a text finds the topics of all facts at once,
 * so that each fact looks only at the few lines that concern it.
 */
import { Trie } from '../../lexicon/trie.ts';

/** A subject, as the words that open it. */
export interface Topic {
  readonly id: number;
}

const openings = new Trie<number[]>();
let count = 0;

/** Declares a topic by beginnings of words, lower case, parted by spaces; `_` stands for a space, `$` for itself. */
export function topic(words: string): Topic {
  const id = count++;
  for (const word of words.split(/\s+/)) openings.at(word.replace(/_/g, ' '), () => []).push(id);
  return { id };
}

/** Ids of all topics that a text opens; a longer word opens the topics of its beginnings too. */
export function topicsIn(text: string): Set<number> {
  const found = new Set<number>();
  const add = (ids: number[]) => {
    for (const id of ids) found.add(id);
  };
  let inWord = false;
  for (let i = 0; i < text.length; ) {
    const word = isOfWord(text.charCodeAt(i));
    // A word is found at its beginning only.
    const end: number = word && inWord ? -1 : openings.begin(text, i, add);
    inWord = end < 0 ? word : isOfWord(text.charCodeAt(end - 1));
    i = end < 0 ? i + 1 : end;
  }
  return found;
}

/** As in `\w`. */
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;
