/** Builds blocks and boxes while the elements of a page are entered and left. */

import type { BlockKind } from '../model.ts';
import { headingLevel, KINDS, ROLES, styled } from './elements.ts';
import { Gathering, isNewPrice, kindOf, PLAIN } from './gather.ts';
import { areTold, FILLED, type Icon } from './icons.ts';
import { cellOf, closeTable, nextCell, nextRow, type OpenTable, openTable } from './tables.ts';
import type { Tree } from './tree.ts';
import { type Box, nothingYet, type Walked } from './walked.ts';

const MAX_BLOCKS = 20_000;
/** A shorter description of a picture is decoration, unless it fills a cell or an item of a list alone. */
const TELLING_ALT = 25;
/** Where a text of fixed width begins a new piece: after an empty line, or at the next of a list. */
const NEW_LINE = /\n(?=[ \t]*\n|[ \t]*(?:\d{1,2}|[A-Za-z])[.)] |[ \t]*[-*•] )/;

/**
 * Told of each text, picture and element in the order of the document, it makes blocks and boxes of them: `out`, and the node of each
 * block in `places`. What `enter` and `inline` give closes the element and is to be called innermost first. More than MAX_BLOCKS
 * blocks are not taken; nothing is ever refused.
 */
export class Builder<N> {
  readonly out: Walked = nothingYet();
  /** Node of each block. */
  readonly places: N[] = [];
  private readonly gathering = new Gathering<N>();
  private readonly paths = new Map<string, number>();
  private readonly tables: OpenTable[] = [];
  private tableCount = 0;
  private box = -1;
  private kind: BlockKind = 'text';
  private level = 0;
  private header = false;
  private preformatted = false;
  private ruled = false;
  /** In the element that is open. */
  private icons: Icon<N>[] = [];
  private readonly tree: Tree<N>;

  constructor(tree: Tree<N>) {
    this.tree = tree;
  }

  /** Takes a text of the page. */
  text(node: N, raw: string): void {
    if (this.preformatted && raw.includes('\n')) {
      for (const line of raw.split(NEW_LINE)) {
        this.flush();
        this.gathering.add(node, line);
      }
      return;
    }
    if (this.gathering.full || (raw.trim() && this.gathering.splits(raw))) this.flush();
    this.gathering.add(node, raw);
  }

  /** Takes a line break; of several in a row the text is parted. */
  lineBreak(): void {
    if (!this.gathering.empty) this.gathering.breaks++;
  }

  /** Takes the words that stand for a picture. */
  alt(node: N, words: string): void {
    if (words.trim().length <= TELLING_ALT) {
      if (words.trim().length > 1) this.icons.push({ node, words, linked: this.gathering.inLink > 0 });
      return;
    }
    this.flush();
    const { kind, level } = this;
    this.kind = 'alt';
    this.level = 0;
    this.gathering.add(node, words);
    this.flush();
    this.kind = kind;
    this.level = level;
  }

  /** Ends the block that is being gathered. */
  flush(): void {
    const { out, kind, level, header } = this;
    const piece = this.gathering.take();
    if (!piece || out.blocks.length >= MAX_BLOCKS) return;
    const table = this.tables.at(-1);
    out.blocks.push({
      text: piece.text,
      ...(isNewPrice(out.blocks.at(-1), piece.text) ? PLAIN : kindOf(kind, level, piece.text, piece.emphasis)),
      region: piece.struck ? 'struck' : 'main',
      linked: piece.linked,
      links: piece.links,
      cell: table && table.column >= 0 && (kind === 'cell' || kind === 'item') ? cellOf(table, header) : null,
      marks: piece.marks,
    });
    this.places.push(piece.first as N);
    out.boxOf.push(this.box);
    out.leads.push(piece.lead);
    out.emphases.push(piece.emphasis);
    out.ruled.push(this.ruled);
    this.ruled = false;
  }

  /** Opens an element that is a piece of its own; gives what closes it. */
  enter(node: N, name: string, role: string): () => void {
    this.flush();
    const { tree, out } = this;
    const { kind, level, box, header, preformatted, icons } = this;
    this.icons = [];
    const tag = ROLES[role] ?? name;
    const own = this.openBox(tag, role, {
      hidden: tree.attribute(node, 'aria-hidden') === 'true',
      label: tree.attribute(node, 'aria-label') ?? '',
      labelledBy: role === 'tabpanel' || role === 'region' ? (tree.attribute(node, 'aria-labelledby') ?? '') : '',
    });
    if (tag === 'pre') this.preformatted = true;
    if (tag === 'hr') this.ruled = true;
    this.level = headingLevel(tag, role, () => tree.attribute(node, 'aria-level')) || level;
    this.kind = KINDS[tag] ?? kind;
    if (this.level || role === 'tab' || tag === 'button' || tag === 'label') {
      const id = tree.attribute(node, 'id');
      if (id) out.ids.push([id, own]);
    }
    this.openCell(node, tag, role);
    return () => {
      this.flush();
      this.icons = this.filled(tag, icons, out.blocks.length > (out.boxes[own] as Box).from);
      (out.boxes[own] as Box).to = out.blocks.length;
      Object.assign(this, { kind, level, box, header, preformatted });
      if (tag === 'table') closeTable(this.tables.pop() as OpenTable, out.blocks, out.emphases);
    };
  }

  /** Opens an element inside a text; gives what closes it. */
  inline(node: N, tag: string): () => void {
    const { tree, out, gathering, box } = this;
    const effect = styled(tag, tag === 'span' ? tree.attribute(node, 'style') : null, tag === 'font' ? tree.attribute(node, 'size') : null);
    const href = tag === 'a' ? tree.attribute(node, 'href') : null;
    // A footnote's mark, or words in bold, after the end of a sentence begin another piece.
    if (effect === 'struck' || ((tag === 'sup' || effect === 'bold') && gathering.ended)) this.flush();
    // A link that holds pieces is a box; one inside a text is none.
    const own = tag === 'a' && gathering.empty ? this.openBox(tag, '', { hidden: false, label: '', labelledBy: '' }) : -1;
    const span = gathering.open();
    const count = (step: 1 | -1) => {
      if (effect === 'bold') gathering.inBold += step;
      if (effect === 'struck') gathering.inStruck += step;
      if (tag === 'a') gathering.inLink += step;
    };
    count(1);
    return () => {
      gathering.close(tag, span, href);
      if (effect === 'struck') this.flush();
      count(-1);
      if (own < 0) return;
      if (out.blocks.length > (out.boxes[own] as Box).from) this.flush();
      (out.boxes[own] as Box).to = out.blocks.length;
      if (href) for (const block of out.blocks.slice((out.boxes[own] as Box).from)) if (!block.links.length) block.within = href;
      this.box = box;
    };
  }

  /** Takes the words for the pictures that fill an element alone; gives those that are left for what holds it. */
  private filled(tag: string, outer: Icon<N>[], told: boolean): Icon<N>[] {
    if (!FILLED.has(tag)) return [...outer, ...this.icons];
    if (!told && areTold(tag, this.icons))
      this.icons.forEach(({ node, words }, i) => void this.gathering.add(node, i ? `, ${words}` : words));
    this.flush();
    return outer;
  }

  private openBox(tag: string, role: string, named: Pick<Box, 'hidden' | 'label' | 'labelledBy'>): number {
    const { boxes, blocks } = this.out;
    const way = `${boxes[this.box]?.path ?? ''}/${tag}`;
    const path = this.paths.get(way) ?? this.paths.size;
    this.paths.set(way, path);
    boxes.push({ tag, role, parent: this.box, from: blocks.length, to: -1, path, ...named });
    this.box = boxes.length - 1;
    return this.box;
  }

  private openCell(node: N, tag: string, role: string): void {
    const table = this.tables.at(-1);
    if (tag === 'table') {
      if (table) table.layout = true;
      this.tables.push(openTable(this.tableCount++, this.out.blocks.length, role === 'presentation' || role === 'none'));
    } else if (table && tag === 'tr') nextRow(table);
    else if (table && (tag === 'td' || tag === 'th')) {
      this.header = tag === 'th';
      const span = (side: string) => Math.min(100, Number(this.tree.attribute(node, side)) || 1);
      nextCell(table, this.header, span('rowspan'), span('colspan'));
    }
  }
}
