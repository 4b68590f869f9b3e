/**
 * Makes patterns ready before they are needed. V8 prepares a pattern twice: for its interpreter at the first use, which takes
 * most of the time, and for the machine at the second; but for the machine at once where the first text is long.
 * On a first page that saves two thirds of the time that all patterns take. Where an engine does otherwise it does no harm.
 */
import type { Steps } from './steps.ts';

/** V8 calls a text long from 1,000 characters on; no pattern goes far in this one. */
const LONG = '-'.repeat(1000);
const known = new WeakSet<RegExp>();

/** The pattern, which has seen the long text. */
export function ready(pattern: RegExp): RegExp {
  if (known.has(pattern)) return pattern;
  known.add(pattern);
  pattern.test(LONG);
  // Nothing was found, so that it begins at the beginning again.
  return pattern;
}

/** Patterns that most pages need: the build adds those that stand by themselves in a file (scripts/early-patterns.ts). */
export const early: RegExp[] = [];

/** Makes them ready, one at a time. */
export function* readyEarly(): Steps<void> {
  for (let pattern = early.pop(); pattern; pattern = early.pop()) {
    ready(pattern);
    yield;
  }
}
