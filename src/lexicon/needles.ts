/**
 * Words without which a pattern cannot match. Few sentences hold any of them, so that one look for all words of many patterns
 * saves trying each pattern on each sentence.
 */
import { often } from './often.ts';
import { endsInLetter, endsWord, type Part, partsOf, startsWord, type Times } from './parts.ts';

export interface Needle {
  word: string;
  /** No letter stands before it. */
  begins: boolean;
  /** A word ends with it. */
  ends: boolean;
}

/** One that ends where its group does, so that an edge behind the group is an edge behind it. */
interface Open extends Needle {
  open: boolean;
}

/** What a group gives: the words that it is made of, or else its needles; and whether it ends in no letter. */
interface Given {
  letters: string[] | null;
  needles: Open[] | null;
  edge: boolean;
}

/** Every match of the pattern holds one of these; null where none is found. For patterns without flags that fold. */
export const needlesOf = (source: string): Needle[] | null => new Parser(partsOf(source)).alternatives(false).needles;

/** A run found so seldom needs no more letters where it could go on in several ways. */
const ENOUGH = 2 ** -5;
const FEW_FORMS = 8;
const MOST_FORMS = 24;
/** What is found so seldom is good enough; no better is looked for. */
const SELDOM = 2 ** -9;

function oftenAny(needles: Needle[]): number {
  let sum = 0;
  for (const { word, begins, ends } of needles) sum += often(word, begins, ends);
  return sum;
}

/** A run that goes on with one of these letters, or may end. */
function longer(run: Open[], letters: string[], perhaps: boolean): Open[] {
  const longer: Open[] = perhaps ? [...run] : [];
  for (const { word, begins } of run)
    for (const more of letters) longer.push({ word: word + more, begins, ends: false, open: endsWord(more) });
  return longer;
}

/** Whether a run goes on where it may do so in several ways. */
function mayFork(run: Open[], ways: number, perhaps: boolean): boolean {
  if (ways < 2 || (!perhaps && run.length * ways <= FEW_FORMS)) return true;
  return run.length * ways <= MOST_FORMS && run.every(({ word, begins, ends }) => often(word, begins, ends) > ENOUGH);
}

class Parser {
  private at = 0;

  constructor(private readonly parts: Part[]) {}

  /** Needles of alternatives: those of each, unless one has none. */
  alternatives(edge: boolean): Given {
    const all = this.sequence(edge);
    while (this.parts[this.at]?.kind === 'or') {
      this.at++;
      const more = this.sequence(edge);
      if (all.needles && more.needles) for (const needle of more.needles) all.needles.push(needle);
      else all.needles = null;
      all.edge &&= more.edge;
    }
    return all;
  }

  /** The best needles among the parts of a sequence: a run of letters, or a group. */
  private sequence(edge: boolean): Given {
    let best: Open[] | null = null;
    let least = Number.POSITIVE_INFINITY;
    /** Needles of the part before: a run that may go on, or a group. */
    let last: Open[] | null = null;
    let run = false;
    const offer = (open: boolean) => {
      if (!last) return;
      if (!open) for (const needle of last) needle.open = false;
      const found = oftenAny(last);
      if (found < least) [best, least] = [last, found];
    };
    for (let part = this.parts[this.at]; part && part.kind !== 'or' && part.kind !== 'close'; part = this.parts[this.at]) {
      this.at++;
      if (part.kind === 'end') continue;
      if (part.kind === 'look') {
        this.passGroup();
        continue;
      }
      if (part.kind === 'edge') {
        if (last) for (const needle of last) needle.ends ||= needle.open;
        edge = true;
        continue;
      }
      const given = part.kind === 'open' ? this.group(edge, least) : null;
      const letters = given ? given.letters : part.kind === 'letters' ? part.letters : null;
      const times = this.times();
      // What is no letter ends a word.
      if (last && times !== 'any' && times !== 'perhaps' && (letters ? !letters.some(startsWord) : part.kind === 'gap'))
        for (const needle of last) needle.ends ||= needle.open;
      if (letters && run && last && times !== 'any' && mayFork(last, letters.length + Number(times === 'perhaps'), times === 'perhaps'))
        last = longer(last, letters, times === 'perhaps');
      else {
        offer(false);
        // Signs of which any may stand tell no more than that a word begins behind them.
        run = letters !== null && (letters.length === 1 || letters.some(startsWord));
        if (times === 'perhaps' || times === 'any') last = null;
        else if (run) last = (letters ?? []).map((word) => ({ word, begins: edge && startsWord(word), ends: false, open: endsWord(word) }));
        else last = given?.needles ?? null;
      }
      if (times === 'more') {
        // What comes more than once begins and ends anywhere.
        if (given && last) for (const needle of last) needle.begins = needle.ends = false;
        offer(false);
        last = null;
      }
      edge = (given ?? part).edge && (edge || times === 'once' || times === 'more');
    }
    offer(true);
    return { letters: null, needles: best, edge };
  }

  private group(edge: boolean, least: number): Given {
    if (least < SELDOM) return this.passGroup();
    const letters = this.words();
    if (letters) return { letters, needles: null, edge: !letters.some(endsInLetter) };
    const given = this.alternatives(edge);
    this.at++;
    return given;
  }

  /** Where the group is nothing but words: these, and on to behind it. */
  private words(): string[] | null {
    const words: string[] = [];
    for (let at = this.at; this.parts[at]?.kind === 'letters'; at += 2) {
      const { letters } = this.parts[at] as Part;
      const next = this.parts[at + 1]?.kind;
      if (letters.length > 1 || (next !== 'or' && next !== 'close')) return null;
      words.push(letters[0] as string);
      if (next === 'or') continue;
      this.at = at + 2;
      return words;
    }
    return null;
  }

  /** To behind the group, unread. */
  private passGroup(): Given {
    for (let depth = 1; depth; this.at++) {
      const kind = this.parts[this.at]?.kind;
      if (kind === 'close') depth--;
      else if (kind === 'open' || kind === 'look') depth++;
    }
    return { letters: null, needles: null, edge: false };
  }

  private times(): Times | 'once' {
    const kind = this.parts[this.at]?.kind;
    if (kind !== 'perhaps' && kind !== 'more' && kind !== 'any') return 'once';
    this.at++;
    return kind;
  }
}
