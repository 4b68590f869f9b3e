/** What the page asks of applicants: exams, insurance, checks. */
import type { Requires } from '../../../model.ts';
import { type Around, type Note, nearest } from '../fact.ts';
import type { Tier } from '../tier.ts';
import cover, { NO_COVER } from './cover.ts';
import exams, { NO_EXAMS } from './exams.ts';

/** Null where it asks nothing; each item is noted under its own name. */
export function readRequires(tiers: Tier[], around: Around, note: Note): Requires | null {
  const tests = nearest(exams, tiers, around);
  const cared = nearest(cover, tiers, around);
  if (!tests && !cared) return null;
  for (const { value, line } of [...(tests?.noted ?? []), ...(cared?.noted ?? [])]) note('requires', value, [line]);
  return { ...(tests?.value ?? NO_EXAMS), ...(cared?.value ?? NO_COVER) };
}
