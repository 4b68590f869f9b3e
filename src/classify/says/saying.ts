/** What a saying is: a particular sentence that a rule of advice rests on and that no fact holds. */
import type { Topic } from '../facts/topics.ts';

interface Saying {
  topic: Topic;
  /** Lower case, linear on any input. */
  pattern: string;
  /** Wordings that look alike and say something else. */
  not?: string;
  /** The same in the page's own capitals: names. */
  notNamed?: string;
  /** What says it below a heading that names the subject, and not elsewhere. */
  under?: { head: string; pattern: string };
  /** Where questions count: a heading that asks is no answer, and rarely does. */
  questions?: boolean;
  /** Where the wording is known from. */
  source: string;
}

export interface SayingRule extends Omit<Saying, 'pattern' | 'not' | 'notNamed' | 'under'> {
  pattern: RegExp;
  not: RegExp | null;
  notNamed: RegExp | null;
  under: { head: RegExp; pattern: RegExp } | null;
}

/** Declares a saying. */
export const saying = ({ pattern, not, notNamed, under, ...rest }: Saying): SayingRule => ({
  ...rest,
  pattern: new RegExp(pattern),
  not: not ? new RegExp(not) : null,
  notNamed: notNamed ? new RegExp(notNamed) : null,
  under: under ? { head: new RegExp(under.head), pattern: new RegExp(under.pattern) } : null,
});
