/**
 * Which lines speak of what. A topic is a set of word beginnings; one pass over a text finds the topics of all facts at once,
 * so that each fact looks only at the few lines that concern it.
 */

/** A subject, as the words that open it. */
export interface Topic {
  readonly id: number;
}

const openings = new Map<string, Set<number>>();
let count = 0;
let finder: RegExp | null = null;

/** Declares a topic by beginnings of words, lower case, parted by spaces; `_` stands for a space, `$` for itself. */
export function topic(words: string): Topic {
  const id = count++;
  for (const word of words.split(/\s+/)) {
    const opening = word.replace(/_/g, ' ');
    openings.set(opening, (openings.get(opening) ?? new Set()).add(id));
  }
  finder = null;
  return { id };
}

/** Ids of all topics that a text opens. */
export function topicsIn(text: string): Set<number> {
  finder ??= build();
  const found = new Set<number>();
  for (const [word] of text.matchAll(finder)) for (const id of openings.get(word) as Set<number>) found.add(id);
  return found;
}

/** One alternation of all words, the longest first; a longer word opens the topics of its beginnings too. */
function build(): RegExp {
  const words = [...openings.keys()].sort((a, b) => b.length - a.length);
  for (const long of words)
    for (const short of words)
      if (long !== short && long.startsWith(short)) for (const id of openings.get(short) as Set<number>) openings.get(long)?.add(id);
  const escaped = words.map((w) => (/^\w/.test(w) ? `\\b${w.replace(/[.]/g, '\\.')}` : w.replace(/[$[.]/g, '\\$&')));
  return new RegExp(escaped.join('|'), 'g');
}
