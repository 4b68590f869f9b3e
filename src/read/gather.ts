/** Text on its way to becoming a block: what a reader sees as one piece, and how it is set off. */
import type { Block, BlockKind } from '../model.ts';
import type { Emphasis } from './walked.ts';

const FIXED = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const LONGEST = 20_000;
/** Footnotes' marks set high at the end of a text: one, or several with commas between. */
const MARK = /^[\w*†‡§¶#]{1,3}(?:, ?[\w*†‡§¶#]{1,3}){0,4}$/;

/** Two characters that no word holds side by side across two elements; digits may be parts of one sum. */
const SEAM = /^(?:[\p{L}.)%!?:][\p{L}\d$(]|\d[\p{L}$(])$/u;

/** A whole sum, to which the digits of a next element do not belong. */
const PRICE = /[$€£]\s?\d{1,3}(?:,\d{3})*$/;

/** Folds white space and drops characters of no width, as quotes are compared. */
export const fold = (text: string): string => text.replace(FIXED, '').replace(/\s+/g, ' ').trim();

/** A finished piece of text. */
interface Gathered {
  text: string;
  linked: number;
  links: Block['links'];
  /** Words that are set off at its beginning; empty where all or none are. */
  lead: string;
  emphasis: Emphasis;
  marks: string[];
  struck: boolean;
  /** First node of the text. */
  first: unknown;
}

/** Where text of a block begins that an inline element sets off. */
interface Span {
  from: number;
  /** The text that it was opened in; where another has begun since, the element begins that one. */
  text: number;
  links: number;
}

/**
 * Text that grows until it is handed over as one piece (`take`). `add` takes a text as the page has it, `open` and `close` go around
 * those of an inline element; the counters say in how many links, bold and struck elements the next text stands.
 */
export class Gathering<N> {
  private text = '';
  private count = 0;
  private linked = 0;
  private bold = 0;
  private links: Block['links'] = [];
  private leads: string[] = [];
  private mark = '';
  private first: N | null = null;
  /** An inline element was closed, then another opened, with no text between. */
  private seam: 'none' | 'closed' | 'opened' = 'none';
  inLink = 0;
  inBold = 0;
  inStruck = 0;
  /** Line breaks since the last text. */
  breaks = 0;

  /** Nothing but white space was added since the last piece. */
  get empty(): boolean {
    return this.first === null;
  }

  /** A sentence ends with what was gathered. */
  get ended(): boolean {
    return /[.;!?]\s*$/.test(this.text.slice(-4));
  }

  /** Longer than any piece is to be. */
  get full(): boolean {
    return this.text.length > LONGEST;
  }

  /** Whether `raw` begins another piece of text than the one gathered. */
  splits(raw: string): boolean {
    if (!this.first) return false;
    if (this.breaks) return this.breaks > 1 || !(/[a-z,]\s*$/.test(this.text.slice(-4)) && /^\s*[a-z(]/.test(raw));
    // Labels and values side by side with no space between: a reader sees them apart.
    if (this.seam !== 'opened') return false;
    return SEAM.test(this.text.slice(-1) + raw[0]) || (PRICE.test(this.text.slice(-12)) && /^\d(?!\d?\s*$)/.test(raw));
  }

  /** Takes a text of the page; white space alone begins no piece. */
  add(node: N, raw: string): void {
    this.seam = 'none';
    const width = raw.trim().length;
    if (!width) {
      if (this.first) this.text += ' ';
      return;
    }
    if (this.breaks) this.text += ' ';
    this.breaks = 0;
    this.first ??= node;
    this.mark = '';
    this.text += raw;
    if (this.inLink) this.linked += width;
    if (this.inBold) this.bold += width;
  }

  /** An inline element begins; what it gives goes to `close`. */
  open(): Span {
    if (this.seam === 'closed') this.seam = 'opened';
    return { from: this.first ? this.text.length : -1, text: this.count, links: this.links.length };
  }

  /** It ends: what it set off may be the piece's lead, its footnote's mark or, with an address, a link. */
  close(tag: string, span: Span, href: string | null): void {
    this.seam = 'closed';
    if (!this.first) return;
    const from = span.text === this.count ? span.from : -1;
    const words = fold(this.text.slice(Math.max(0, from)));
    if (from < 0 && words.length <= 160) this.leads.push(words);
    if (tag === 'sup' && from >= 0 && MARK.test(words)) this.mark = words;
    if (href && words) this.links.push({ text: words, href });
  }

  /** Hands over what was gathered, null where that is nothing, and begins anew. */
  take(): (Gathered & { first: N }) | null {
    const { first, links, linked, bold, mark, leads } = this;
    let text = first ? fold(this.text) : '';
    this.count++;
    this.text = this.mark = '';
    this.linked = this.bold = 0;
    this.links = [];
    this.leads = [];
    this.first = null;
    this.breaks = 0;
    this.seam = 'none';
    if (!text || !first) return null;
    if (mark && text.length > mark.length && text.endsWith(mark)) text = text.slice(0, -mark.length).trimEnd();
    const lead = leads.filter((l) => l.length < text.length * 0.9).reduce((a, b) => (b.length > a.length ? b : a), '');
    const emphasis = bold >= text.length * 0.9 ? 'bold' : linked >= text.length * 0.9 ? 'link' : '';
    return {
      text,
      linked: Math.min(1, linked / text.length),
      links,
      lead,
      emphasis,
      marks: mark ? mark.split(/, ?/) : [],
      struck: this.inStruck > 0,
      first,
    };
  }
}

/** Rank of a line in bold. */
export const IN_BOLD = 6;

export const PLAIN = { kind: 'text', level: 0 } as const;

/** The price behind one that is struck out names nothing, however large it is written. */
export const isNewPrice = (before: Block | undefined, text: string): boolean =>
  before?.region === 'struck' && /^[$€£] ?\d[\d,.]*$/.test(text);

/** Kind of a block from its element and how it is set off: a short bold line heads what follows. */
export function kindOf(kind: BlockKind, level: number, text: string, emphasis: Emphasis): { kind: BlockKind; level: number } {
  if (level) return { kind: 'heading', level };
  if (kind === 'text' && emphasis === 'bold' && text.length <= 100) return { kind: 'heading', level: IN_BOLD };
  return { kind, level: 0 };
}
