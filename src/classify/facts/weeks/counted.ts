/** Which of the lengths that were told count. */
import type { Stay } from './stays.ts';

/** Days that parts of it take, named two together, are no stay where the same text names one: “three days OR, two days clinic. Four weeks.” */
export function wholeStays(stays: Stay[]): Stay[] {
  const named = (s: Stay) => stays.filter((o) => o.line === s.line).length;
  return stays.filter((s) => !(s.days && named(s) > 1 && stays.some((o) => !o.days && o.line !== s.line && o.line.block === s.line.block)));
}

/** The first list that holds anything; those behind it are not read. */
export function firstOf(...lists: (() => Stay[])[]): Stay[] {
  for (const list of lists) {
    const stays = list();
    if (stays.length) return stays;
  }
  return [];
}

/** Nothing longer than what is called the most is a stay. @param grown Weeks to which a stay is said to grow at most, or 0. */
export function withinLimits(stays: Stay[], grown: number): Stay[] {
  const most = Math.max(grown, ...stays.filter((s) => s.limit).flatMap((s) => s.weeks));
  if (!most) return stays;
  const kept = stays.map((s) => ({ ...s, weeks: s.weeks.filter((n) => n <= most) })).filter((s) => s.weeks.length);
  return kept.length ? kept : stays;
}

/** What is named most often; the first of several. */
export function commonest(numbers: number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
