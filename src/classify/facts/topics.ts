/**
 * Which lines tell of what. A topic is made of the patterns by which a fact is read: one look at a text for the words that these
 * cannot do without finds the topics of all facts at once, so that each fact looks only at the few lines that may tell it something.
 */
import { Finder } from '../../lexicon/finder.ts';

/** A subject, by its number. */
export type Topic = number;

const inText = new Finder();
const inHead = new Finder();

/** Declares a topic: a line bears on it only where it holds a match of one of the patterns, or stands under a match of one of `heads`. */
export function topic(patterns: RegExp[], heads: RegExp[] = []): Topic {
  inHead.add(heads);
  return inText.add(patterns);
}

/** Looks at many lines, in turn. */
export class Topics {
  private readonly heads = new Map<string, Topic[]>();

  /** What a line may bear on. */
  of({ text, head }: { text: string; head: string }): Topic[] {
    const found = inText.in(text);
    const above = this.heads.get(head) ?? inHead.in(head);
    this.heads.set(head, above);
    for (const topic of above) if (!found.includes(topic)) found.push(topic);
    return found;
  }
}
