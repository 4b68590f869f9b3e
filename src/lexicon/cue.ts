/** What a cue is: a wording, what it means, where that is known from. Its id is its file name; its axis is its folder. */
export interface Cue {
  /** Value of the axis that the wording speaks for. */
  value: string;
  /** 3 decides alone, 2 is strong, 1 only helps. */
  weight: 1 | 2 | 3;
  /** Lower case, no flags; linear on any input. */
  pattern: string;
  /** What the wording says when a clause denies it; null where a denial says nothing. */
  denied: string | null;
  /** True where it counts only if the visitor does it, not a resident or the doctor. */
  act?: boolean;
  source: string;
}

/** Declares a cue. */
export const cue = (c: Cue): Cue => c;
