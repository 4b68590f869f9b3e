/** The lines that stand equally near to an offering: its own, its section's, or the whole page's. Read once, however many offerings share them. */

import type { Steps } from '../../model/steps.ts';
import type { Page } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { type Line, linesOf } from './line.ts';
import { type Topic, Topics } from './topics.ts';

const AT_A_TIME = 50;

/** Heads what is told of the house's own residents: “Residency at a glance”. */
const OF_RESIDENCY = /\bresidenc(?:y|ies) (?:at a glance|facts|overview|interviews?|positions)\b[^|]*$|(?:^|\| )our residenc[^|]*$/;

export class Tier {
  private readonly byTopic = new Map<Topic, Line[]>();
  private readonly memo = new Map<unknown, unknown>();

  private constructor(readonly lines: Line[]) {}

  /** Looks what each line may bear on, with pauses. */
  static *of(sentences: Sentence[], page: Page): Steps<Tier> {
    const tier = new Tier(linesOf(sentences, page).filter(({ head }) => !OF_RESIDENCY.test(head)));
    const topics = new Topics();
    for (const [i, line] of tier.lines.entries()) {
      if (i % AT_A_TIME === AT_A_TIME - 1) yield;
      for (const topic of topics.of(line)) {
        const list = tier.byTopic.get(topic);
        if (list) list.push(line);
        else tier.byTopic.set(topic, [line]);
      }
    }
    return tier;
  }

  /** Whether any line may bear on the topic; nothing is read from where none does. */
  speaksOf(topic: Topic): boolean {
    return this.byTopic.has(topic);
  }

  /** Lines that may bear on a topic; a question tells nothing. */
  about(topic: Topic): Line[] {
    return (this.byTopic.get(topic) ?? []).filter((l) => !l.question);
  }

  /** What was read of this tier under that key, read now where it was not yet. */
  once<T>(key: unknown, read: () => T): T {
    if (!this.memo.has(key)) this.memo.set(key, read());
    return this.memo.get(key) as T;
  }
}

const tiers = new WeakMap<Sentence, { sentences: Sentence[]; tier: Tier }[]>();

/** The tier of these sentences, with pauses; the same sentences, even in another array, give the same tier. */
export function* tierIn(sentences: Sentence[], page: Page): Steps<Tier> {
  const first = sentences[0];
  if (!first) return yield* Tier.of([], page);
  const known = tiers.get(first) ?? [];
  const same = known.find(
    (k) => k.sentences === sentences || (k.sentences.length === sentences.length && k.sentences.every((s, i) => s === sentences[i])),
  );
  if (same) return same.tier;
  const tier = yield* Tier.of(sentences, page);
  tiers.set(first, [...known, { sentences, tier }]);
  return tier;
}
