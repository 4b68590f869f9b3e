/** What a saying is: a particular sentence that a rule of advice rests on and that no fact holds. */
import type { Topic } from '../facts/topics.ts';

export interface SayingRule {
  topic: Topic;
  /** Lower case, linear on any input. */
  pattern: RegExp;
  /** Wordings that look alike and say something else. */
  not?: RegExp;
  /** Where questions count: a heading that asks is no answer, and rarely does. */
  questions?: boolean;
  /** Where the wording is known from. */
  source: string;
}

/** Declares a saying. */
export const saying = (rule: SayingRule): SayingRule => rule;
