/** What `read` makes of a page. */

/** Where on the page a block stands. Only `main` is read for offers. */
export type Region = 'main' | 'nav' | 'header' | 'footer' | 'aside' | 'form' | 'dialog' | 'strip' | 'testimonial' | 'struck';

export type BlockKind = 'heading' | 'text' | 'item' | 'cell' | 'term' | 'definition' | 'caption' | 'label' | 'alt';

/** Where a cell stands in its table, and how many rows and columns it fills where that is more than one. */
export interface Cell {
  table: number;
  row: number;
  column: number;
  header: boolean;
  rows?: number;
  columns?: number;
}

/** A run of text that a reader sees as one piece. */
export interface Block {
  /** White space folded, zero-width characters removed. Quotes are substrings of it. */
  text: string;
  kind: BlockKind;
  /** Headings: 1–6 (6 for a styled line that only looks like one). Else 0. */
  level: number;
  region: Region;
  /** Share of the text that stands in links, 0–1. */
  linked: number;
  /** Addresses of the links in it, in order. */
  links: { text: string; href: string }[];
  /** Address of the link that it stands in with all its words, perhaps beside other blocks. */
  within?: string;
  cell: Cell | null;
  /** Footnote marks set high at its end; no part of the text. */
  marks: string[];
}

/** A repeated piece of the page: a card, a table row, a heading with what follows it. Pieces of several groups may overlap. */
export interface Card {
  /** Members of one group are laid out alike. */
  group: number;
  /** Blocks [from, to). */
  from: number;
  to: number;
  /** Block that names it. */
  title: number;
  /** The words of that block that name it. */
  name: string;
  /** Further blocks that tell of it: cells of a table whose columns are the pieces. */
  also: number[];
}

/** An element that holds several blocks; each lies wholly inside its parent. */
export interface Section {
  /** Blocks [from, to). */
  from: number;
  to: number;
  /** Index in Page.sections, -1 for none. */
  parent: number;
  /** Block that names it from outside, as a tab names its panel. */
  label: number | null;
}

export interface Page {
  url: string | null;
  title: string;
  blocks: Block[];
  cards: Card[];
  /** In page order, outer before inner. */
  sections: Section[];
}
