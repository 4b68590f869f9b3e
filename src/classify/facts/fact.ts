/** What a fact is: where its lines are found, and how a value is read from them. */
import type { EvidenceAxis, Page } from '../../model.ts';
import type { Line } from './line.ts';
import type { Tier } from './tier.ts';
import type { Topic } from './topics.ts';

export interface Around {
  page: Page;
  /** ISO date. */
  today: string;
  /** The page describes this one offering and no other. */
  alone: boolean;
}

/** A part of a value by the name under which it is noted, and the line that states it. */
export interface Noted {
  value: string;
  line: Line;
}

/** A value and the lines that state it. */
export interface Found<T> {
  value: T;
  from: Line[];
  /** Where the value has parts that different lines state: which states which. */
  noted?: Noted[];
}

/** Of what is noted the first line for each name. */
export function foundOf<T>(value: T, noted: Noted[]): Found<T> {
  const first = noted.filter((n, i) => noted.findIndex((o) => o.value === n.value) === i);
  return { value, from: [...new Set(first.map(({ line }) => line))], noted: first };
}

export interface Fact<T> {
  topic: Topic;
  /** Words of the page's own by which a line bears on it as well: a name. */
  names?(page: Page): string | null;
  /** Null where the lines do not state it; never asked of no lines. */
  read(lines: Line[], around: Around): Found<T> | null;
  /** What the rest of the page says of it where no lines state it. */
  elsewhere?(around: Around): Found<T> | null;
}

/** Takes down which lines state what. */
export type Note = (axis: EvidenceAxis, value: string, lines: Line[]) => void;

/** Declares a fact. */
export const fact = <T>(f: Fact<T>): Fact<T> => f;

/** What stands nearest to the offering and states the fact. */
export function nearest<T>(f: Fact<T>, tiers: Tier[], around: Around): Found<T> | null {
  for (const tier of tiers) {
    const found = tier.once(f, () => {
      const lines = linesFor(f, tier, around);
      return lines.length ? f.read(lines, around) : null;
    });
    if (found) return found;
  }
  return f.elsewhere?.(around) ?? null;
}

function linesFor<T>({ topic, names }: Fact<T>, tier: Tier, { page }: Around): Line[] {
  const lines = tier.about(topic);
  const name = names?.(page);
  return name ? tier.lines.filter((l) => lines.includes(l) || (!l.question && l.quote.includes(name))) : lines;
}
