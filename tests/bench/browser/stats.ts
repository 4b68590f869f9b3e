/** What the visits say together: differences within a round, and their middle. */
import type { Visit } from './rounds.ts';
import type { Setup } from './setups.ts';

/** A task of so many ms is called long. */
const LONG = 50;

type Figure = 'thread' | 'script' | 'shift' | 'heap';

/** The value below which a share of them lies, between neighbours in proportion. */
export function quantile(values: number[], share: number): number {
  if (!values.length) throw new Error('No values to take a quantile of');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)]!, sorted[Math.ceil(at)]!];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: number[]): number => quantile(values, 0.5);

/** What a set-up adds to pages: of each round its visit less that of `than`. */
export function added(visits: Visit[], pages: string[], setup: Setup, figure: Figure, than: Setup = 'none'): number[] {
  const base = new Map(visits.filter((v) => v.setup === than).map((v) => [`${v.round} ${v.page}`, v[figure]]));
  const own = visits.filter((v) => v.setup === setup && pages.includes(v.page));
  return own.map((v) => v[figure] - base.get(`${v.round} ${v.page}`)!);
}

/** The longest stretch of our script in each visit of these pages. */
export const longestSlices = (visits: Visit[], pages: string[]): number[] =>
  ours(visits, pages).map(({ slices }) => Math.max(0, ...slices));

/** How many of them were long tasks. */
export const longTasks = (visits: Visit[], pages: string[]): number[] =>
  ours(visits, pages).map(({ slices }) => slices.filter((ms) => ms >= LONG).length);

const ours = (visits: Visit[], pages: string[]) => visits.filter((v) => v.setup === 'ours' && pages.includes(v.page));
