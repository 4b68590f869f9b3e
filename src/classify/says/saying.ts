/** What a saying is: a particular sentence that a rule of advice rests on and that no fact holds. */
import { type Topic, topic } from '../facts/topics.ts';

interface Saying {
  /** Lower case, linear on any input. */
  pattern: string;
  /** Wordings that look alike and say something else. */
  not?: string;
  /** The same in the page's own capitals: names. */
  notNamed?: string;
  /** What says it below a heading that names the subject, and not elsewhere. */
  under?: { head: string; pattern: string };
  /** What says it of those of whom the sentence before it speaks: “We do not take them.” */
  after?: { before: string; pattern: string };
  /** Where the wording is known from. */
  source: string;
}

export interface SayingRule extends Omit<Saying, 'pattern' | 'not' | 'notNamed' | 'under' | 'after'> {
  topic: Topic;
  pattern: RegExp;
  not: RegExp | null;
  notNamed: RegExp | null;
  under: { head: RegExp; pattern: RegExp } | null;
  after: { before: RegExp; pattern: RegExp } | null;
}

/** Declares a saying. */
export function saying({ pattern, not, notNamed, under, after, ...rest }: Saying): SayingRule {
  const said = new RegExp(pattern);
  const below = under ? { head: new RegExp(under.head), pattern: new RegExp(under.pattern) } : null;
  const next = after ? { before: new RegExp(after.before), pattern: new RegExp(after.pattern) } : null;
  return {
    ...rest,
    topic: topic([said, ...[below, next].flatMap((one) => one?.pattern ?? [])]),
    pattern: said,
    not: not ? new RegExp(not) : null,
    notNamed: notNamed ? new RegExp(notNamed) : null,
    under: below,
    after: next,
  };
}
