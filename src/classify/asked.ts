/**
 * Patterns that every sentence of a page is asked for. One look for the words that they cannot do without tells of all of them at once
 * which may stand in a sentence, so that few are tried.
 */
import { Finder } from '../lexicon/finder.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentences.ts';

const finder = new Finder();
/** By the number of each pattern, whether it may stand in the sentence. */
export const mayStand = remembered(({ text }: Sentence) => finder.may(text));

/** Declares such a pattern. */
export class Asked {
  readonly n: number;

  constructor(readonly pattern: RegExp) {
    this.n = finder.add([pattern]);
  }

  /** Whether it may stand in the sentence. */
  may(sentence: Sentence): boolean {
    return mayStand(sentence)[this.n] === 1;
  }

  /** Whether it does. For patterns that do not go on where they left off. */
  in(sentence: Sentence): boolean {
    return this.may(sentence) && this.pattern.test(sentence.text);
  }
}
