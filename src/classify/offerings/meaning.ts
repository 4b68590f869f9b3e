/** What a key of the page says that a code means, and where the code stands. */

/** Where the code of a key stands in the pieces that carry it. */
export type Where =
  /** In cells of the column of this name, in lower case. */
  | { kind: 'column'; name: string }
  /** At the end of a text, as a footnote's mark, or as a picture in it. */
  | { kind: 'mark' }
  /** In the first cell of a row, as its number. */
  | { kind: 'row' }
  /** At this place of codes made of parts. */
  | { kind: 'part'; place: number }
  /** Last, or first, in the course number or the code that a title begins with. */
  | { kind: 'suffix' }
  | { kind: 'prefix' }
  /** In a line or a title, as a word. */
  | { kind: 'word' }
  /** The same, and where a line begins with it. */
  | { kind: 'text' }
  /** In a cell, whatever its column, or before a name. */
  | { kind: 'anywhere' };

export interface Meaning {
  code: string;
  where: Where;
  quote: string;
  block: number;
  /** What it leaves unsaid, since the meaning before it says it: “… you examine; … you do not”. */
  more?: string;
}

/** A place with no more to say than its kind. */
type Plain = Exclude<Where['kind'], 'column' | 'part'>;

export const meaningOf = (code: string, quote: string, block: number, where: Where | Plain = 'anywhere', more = ''): Meaning => ({
  code,
  where: typeof where === 'string' ? { kind: where } : where,
  quote,
  block,
  ...(more && { more }),
});

/** In the column of this name, lower case; anywhere where there is none. */
export const inColumn = (name: string): Where => (name ? { kind: 'column', name } : { kind: 'anywhere' });

/** The name of that column; null where the code stands elsewhere. */
export const columnOf = ({ where }: Meaning): string | null => (where.kind === 'column' ? where.name : null);

/** Whether the code is a word in quotation marks or capitals, which may stand anywhere in a piece. */
export const isWord = ({ where: { kind } }: Meaning): boolean => kind === 'word' || kind === 'text';

export const isMark = ({ where: { kind } }: Meaning): boolean => kind === 'mark';

/** A key's name that heads no column names something else: its codes may stand in any. */
export const inKnownColumns = (key: Meaning[], names: Set<string>): Meaning[] =>
  key.map((m) => (m.where.kind === 'column' && !names.has(m.where.name) ? { ...m, where: { kind: 'anywhere' } } : m));

const BOTH =
  /^(?:both|either|both (?:of them|settings|kinds)|some of each|some (?:days?|weeks?|time) (?:in |of )?each|half and half|a mix(?: of (?:both|the two))?)$/i;
const wordsOf = ({ code, quote }: Meaning): string => (quote.startsWith(code) ? quote.slice(code.length).trim() : quote);

/** “W = wards, C = clinics, B = both”: the third says what the other two do. */
export const withBoth = (found: Meaning[]): Meaning[] =>
  found.map((one, n) => {
    const others = found.slice(Math.max(0, n - 2), n).filter((o) => columnOf(o) === columnOf(one) && !BOTH.test(wordsOf(o)));
    return BOTH.test(wordsOf(one)) && others.length === 2 ? { ...one, more: others.map(wordsOf).join(' and ') } : one;
  });
