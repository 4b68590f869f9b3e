/** The lines that stand equally near to an offering: its own, its section's, or the whole page's. Read once, however many offerings share them. */
import type { Page } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { type Line, linesOf } from './line.ts';
import { type Topic, topicsIn } from './topics.ts';

export class Tier {
  readonly lines: Line[];
  private readonly byTopic = new Map<number, Line[]>();
  private readonly memo = new Map<unknown, unknown>();

  constructor(sentences: Sentence[], page: Page) {
    this.lines = linesOf(sentences, page);
    const heads = new Map<string, Set<number>>();
    for (const line of this.lines) {
      if (!heads.has(line.head)) heads.set(line.head, topicsIn(line.head));
      for (const id of new Set([...topicsIn(line.text), ...(heads.get(line.head) as Set<number>)])) {
        const list = this.byTopic.get(id);
        if (list) list.push(line);
        else this.byTopic.set(id, [line]);
      }
    }
  }

  /** Lines that speak of a topic, or stand under words that do; questions only where asked for. */
  about(topic: Topic, questions = false): Line[] {
    const lines = this.byTopic.get(topic.id) ?? [];
    return questions ? lines : lines.filter((l) => !l.question);
  }

  /** What was read of this tier under that key, read now where it was not yet. */
  once<T>(key: unknown, read: () => T): T {
    if (!this.memo.has(key)) this.memo.set(key, read());
    return this.memo.get(key) as T;
  }
}

const tiers = new WeakMap<Sentence, { sentences: Sentence[]; tier: Tier }[]>();

/** The tier of these sentences; the same sentences, even in another array, give the same tier. */
export function tierOf(sentences: Sentence[], page: Page): Tier {
  const first = sentences[0];
  if (!first) return new Tier([], page);
  const known = tiers.get(first) ?? [];
  const same = known.find(
    (k) => k.sentences === sentences || (k.sentences.length === sentences.length && k.sentences.every((s, i) => s === sentences[i])),
  );
  if (same) return same.tier;
  const tier = new Tier(sentences, page);
  tiers.set(first, [...known, { sentences, tier }]);
  return tier;
}
