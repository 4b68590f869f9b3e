/** Tells for a text which of many patterns may match in it, or in what it is the plain form of. */
import { needlesOf } from './needles.ts';
import { isLetter, isOfWord } from './parts.ts';
import { plain } from './plain.ts';
import { Trie } from './trie.ts';

/** Numbers of the patterns that a needle stands for: wherever it is, or only where a word ends with it. */
interface Seen {
  here: number[];
  ending: number[];
}

export class Finder {
  /** Needles before which no letter stands, and those that stand anywhere. */
  private readonly words = new Trie<Seen>();
  private readonly parts = new Trie<Seen>();
  private readonly always: number[] = [];
  private readonly asked: RegExp[][] = [];
  /** Of so many the needles are known: not before a text is looked at, since the background often starts for less. */
  private known = 0;
  /** The text that is looked at, and what was found in it. */
  private text = '';
  private found: number[] = [];
  private seen = new Uint8Array(64);

  constructor(patterns: RegExp[] = []) {
    for (const pattern of patterns) this.add([pattern]);
  }

  /** Looks for these patterns too, as for one; returns its number. */
  add(patterns: RegExp[]): number {
    return this.asked.push(patterns) - 1;
  }

  /** Whether each may match, by its number. */
  may(text: string): Uint8Array {
    const may = new Uint8Array(this.asked.length);
    for (const n of this.in(text)) may[n] = 1;
    return may;
  }

  /** Numbers of those that may match, in no order. */
  in(text: string): number[] {
    while (this.known < this.asked.length) this.learn(this.known++);
    const { words, parts, see } = this;
    this.text = text;
    this.found = [...this.always];
    let letter = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!letter && isOfWord(code)) words.begin(text, at, see);
      if (parts.opens(code)) parts.begin(text, at, see);
      letter = isLetter(code);
    }
    for (const n of this.found) this.seen[n] = 0;
    return this.found;
  }

  private learn(n: number): void {
    if (n >= this.seen.length) this.seen = new Uint8Array(2 * n);
    const needles = (this.asked[n] as RegExp[]).map(({ source }) => needlesOf(source));
    if (needles.includes(null)) this.always.push(n);
    for (const { word, begins, ends } of needles.flatMap((of) => of ?? [])) {
      // Behind a space stands no letter.
      const behind = word[0] === ' ' && isOfWord(word.charCodeAt(1));
      const trie = begins || behind ? this.words : this.parts;
      const seen = trie.at(plain(behind ? word.slice(1) : word), () => ({ here: [], ending: [] }));
      const list = ends ? seen.ending : seen.here;
      if (list.at(-1) !== n) list.push(n);
    }
  }

  private readonly see = ({ here, ending }: Seen, end: number): void => {
    this.note(here);
    if (ending.length && !isOfWord(this.text.charCodeAt(end))) this.note(ending);
  };

  private note(numbers: number[]): void {
    for (const n of numbers) {
      if (this.seen[n]) continue;
      this.seen[n] = 1;
      this.found.push(n);
    }
  }
}
