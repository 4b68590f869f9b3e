/**
 * Words without which a pattern cannot match. Few sentences hold any of them, so that one look for all words of many patterns
 * saves trying each pattern on each sentence.
 */
import { Trie } from './trie.ts';

/** Shorter ones stand in every sentence. */
const SHORTEST = 2;

/** They stand in most sentences, however long they are. */
const COMMON = new Set([' the ', ' and ', ' of ', ' in ', ' to ', ' a ', ' on ', ' is ', ' are ', ' with ', ' for ']);

/** Every match of the pattern holds one of these; null where none is found. For lower-case patterns without flags that fold. */
export function needlesOf(source: string): string[] | null {
  const parse = new Parser(source);
  const found = parse.alternatives();
  return parse.done ? found : null;
}

/** What a part of a pattern gives: the letter it is, or the needles of a group, or nothing. */
type Part = string | string[] | null;

class Parser {
  private at = 0;

  constructor(private readonly source: string) {}

  get done(): boolean {
    return this.at >= this.source.length;
  }

  /** Needles of alternatives: those of each, unless one has none. */
  alternatives(): string[] | null {
    let all: string[] | null = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      const more = this.sequence();
      all = all && more && [...all, ...more];
    }
    return all;
  }

  /** The best needles among the parts of a sequence: a run of letters, or a group. */
  private sequence(): string[] | null {
    let best: string[] | null = null;
    let most = Number.NEGATIVE_INFINITY;
    let run = '';
    /** Long ones are worth most, few more than many. */
    const offer = (needles: string[]) => {
      const shortest = needles.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
      const worth = (needles.some((n) => COMMON.has(n)) ? SHORTEST : shortest) * 100 - needles.length;
      if (shortest < SHORTEST || worth <= most) return;
      best = needles;
      most = worth;
    };
    while (!this.done && !'|)'.includes(this.source[this.at] as string)) {
      const part = this.part();
      const times = this.times();
      if (typeof part === 'string' && times === 'once') run += part;
      else {
        // A letter that comes once or more still ends the run.
        offer([typeof part === 'string' && times === 'more' ? run + part : run]);
        run = '';
        if (Array.isArray(part) && times !== 'perhaps') offer(part);
      }
    }
    offer([run]);
    return best;
  }

  private part(): Part {
    const letter = this.source[this.at++] as string;
    if (letter === '(') return this.group();
    if (letter === '[') return this.set();
    if (letter === '\\') return this.escape();
    return letter === '.' || letter === '^' || letter === '$' ? null : letter;
  }

  /** Looking around takes nothing of the text, and so gives nothing. */
  private group(): Part {
    const kind = /^\?(?::|<?[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 20))?.[0] ?? '';
    this.at += kind.length;
    const inner = this.alternatives();
    this.at++;
    return /[=!]/.test(kind) ? null : inner;
  }

  private set(): Part {
    while (!this.done && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    this.at++;
    return null;
  }

  private escape(): Part {
    const letter = this.source[this.at++] as string;
    if (/[pPkuxc]/.test(letter)) throw new Error(`Not read in patterns with needles: \\${letter}`);
    return /[a-z\d]/i.test(letter) ? null : letter;
  }

  private times(): 'once' | 'more' | 'perhaps' {
    const m = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!m) return 'once';
    this.at += m[0].length;
    return m[0][0] === '+' || Number(m[1]) > 0 ? 'more' : 'perhaps';
  }
}

/** Tells for a text which of many patterns may match in it. */
export class Finder {
  private readonly trie = new Trie<number[]>();
  private readonly always: number[] = [];

  constructor(private readonly patterns: RegExp[]) {
    for (const [i, { source }] of patterns.entries()) {
      const needles = needlesOf(source);
      if (!needles) this.always.push(i);
      for (const needle of new Set(needles)) this.trie.at(needle, () => []).push(i);
    }
  }

  /** Whether each may match, by its place in the list. */
  may(text: string): Uint8Array {
    const may = new Uint8Array(this.patterns.length);
    for (const i of this.always) may[i] = 1;
    const mark = (found: number[]) => {
      for (const i of found) may[i] = 1;
    };
    for (let at = 0; at < text.length; at++) this.trie.begin(text, at, mark);
    return may;
  }
}
