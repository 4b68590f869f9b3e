/**
 * One pass over the tree: text is gathered into blocks, elements that hold blocks into boxes.
 * What the text means, and what the boxes are, is for the files beside this one.
 */
import type { Block, BlockKind } from '../model.ts';
import { BLOCKS, headingLevel, KINDS, ROLES, SKIPPED, styled } from './elements.ts';
import { type Emphasis, fold, Gathering, kindOf } from './gather.ts';
import { isLayout, nextCell, nextRow, type OpenTable, openTable } from './tables.ts';
import type { Tree } from './tree.ts';

/** An element that holds blocks [from, to). */
export interface Box {
  tag: string;
  role: string;
  parent: number;
  from: number;
  to: number;
  /** Number of the way from the root to it by tag names; alike for elements laid out alike. */
  path: number;
  /** Hidden from assistive technology, as the copies are that carousels make of their cards. */
  hidden: boolean;
  /** Words of its `aria-label`. */
  label: string;
  /** Id of the element that names it. */
  labelledBy: string;
}

export interface Walked<N> {
  blocks: Block[];
  places: N[];
  /** Innermost box of each block. */
  boxOf: number[];
  boxes: Box[];
  /** Words set off at the beginning of each block. */
  leads: string[];
  emphases: Emphasis[];
  /** Blocks before which a rule is drawn. */
  rules: Set<number>;
  /** Box of each element that may name another, by its id. */
  ids: Map<string, number>;
  title: string;
  lang: string | null;
  canonical: string | null;
  jsonLd: string[];
}

const MAX_BLOCKS = 20_000;
const MAX_NODES = 400_000;
/** Work between two pauses: a node counts one, and one more for each so many characters. */
const PAUSE_EVERY = 1200;
const CHARACTERS = 400;

interface Frame<N> {
  node: N;
  leave: (() => void) | null;
}

/** Walks the tree below `root`; pauses now and then. */
export function* walk<N>(tree: Tree<N>, root: N): Generator<void, Walked<N>> {
  const out: Walked<N> = {
    blocks: [],
    places: [],
    boxOf: [],
    boxes: [],
    leads: [],
    emphases: [],
    rules: new Set(),
    ids: new Map(),
    title: '',
    lang: null,
    canonical: null,
    jsonLd: [],
  };
  const gathering = new Gathering<N>();
  const paths = new Map<string, number>();
  const tables: OpenTable[] = [];
  const hosts: N[] = [];
  let tableCount = 0;
  let box = -1;
  let kind: BlockKind = 'text';
  let level = 0;
  let header = false;

  const pathOf = (tag: string): number => {
    const way = `${out.boxes[box]?.path ?? ''}/${tag}`;
    const known = paths.get(way);
    if (known !== undefined) return known;
    paths.set(way, paths.size);
    return paths.size - 1;
  };

  const flush = () => {
    const piece = gathering.take();
    if (!piece || out.blocks.length >= MAX_BLOCKS) return;
    const table = tables.at(-1);
    out.blocks.push({
      text: piece.text,
      ...kindOf(kind, level, piece.text, piece.emphasis),
      region: piece.struck ? 'struck' : 'main',
      linked: piece.linked,
      links: piece.links,
      cell: kind === 'cell' && table ? { table: table.id, row: table.row, column: table.column, header } : null,
      marks: piece.marks,
    });
    out.places.push(piece.first);
    out.boxOf.push(box);
    out.leads.push(piece.lead);
    out.emphases.push(piece.emphasis);
  };

  const alt = (node: N, text: string) => {
    flush();
    const before = { kind, level };
    kind = 'alt';
    level = 0;
    gathering.add(node, text);
    flush();
    ({ kind, level } = before);
  };

  /** Opens an element that is a piece of its own; gives what closes it. */
  const enter = (node: N, name: string, role: string): (() => void) => {
    const tag = ROLES[role] ?? name;
    const before = { kind, level, box, header };
    const own = out.boxes.length;
    const path = pathOf(tag);
    out.boxes.push({
      tag,
      role,
      parent: box,
      from: out.blocks.length,
      to: -1,
      path,
      hidden: tree.attribute(node, 'aria-hidden') === 'true',
      label: tree.attribute(node, 'aria-label') ?? '',
      labelledBy: role === 'tabpanel' || role === 'region' ? (tree.attribute(node, 'aria-labelledby') ?? '') : '',
    });
    box = own;
    if (tag === 'hr') out.rules.add(out.blocks.length);
    level = headingLevel(tag, role, () => tree.attribute(node, 'aria-level')) || level;
    kind = KINDS[tag] ?? kind;
    if (level || role === 'tab' || tag === 'button' || tag === 'label') {
      const id = tree.attribute(node, 'id');
      if (id) out.ids.set(id, own);
    }
    const table = tables.at(-1);
    if (tag === 'table') {
      if (table) table.layout = true;
      tables.push(openTable(tableCount++, out.blocks.length, role === 'presentation' || role === 'none'));
    } else if (table && tag === 'tr') nextRow(table);
    else if (table && (tag === 'td' || tag === 'th')) {
      header = tag === 'th';
      const span = (side: string) => Math.min(100, Number(tree.attribute(node, side)) || 1);
      nextCell(table, header, span('rowspan'), span('colspan'));
    }
    return () => {
      flush();
      (out.boxes[own] as Box).to = out.blocks.length;
      ({ kind, level, box, header } = before);
      if (tag !== 'table') return;
      const closed = tables.pop() as OpenTable;
      if (isLayout(closed, out.blocks)) unCell(out, closed);
    };
  };

  /** Opens an element inside a text; gives what closes it. */
  const inline = (node: N, tag: string): (() => void) => {
    const effect = styled(tag, tag === 'span' ? tree.attribute(node, 'style') : null, tag === 'font' ? tree.attribute(node, 'size') : null);
    const href = tag === 'a' ? tree.attribute(node, 'href') : null;
    if (effect === 'struck' || (tag === 'sup' && gathering.ended)) flush();
    const own = tag === 'a' && gathering.empty ? out.boxes.length : -1;
    if (own >= 0) {
      const path = pathOf(tag);
      out.boxes.push({ tag, role: '', parent: box, from: out.blocks.length, to: -1, path, hidden: false, label: '', labelledBy: '' });
    }
    const outer = box;
    if (own >= 0) box = own;
    const span = gathering.open();
    if (effect === 'bold') gathering.inBold++;
    if (effect === 'struck') gathering.inStruck++;
    if (tag === 'a') gathering.inLink++;
    return () => {
      gathering.close(tag, span, href);
      if (effect === 'struck') flush();
      if (effect === 'bold') gathering.inBold--;
      if (effect === 'struck') gathering.inStruck--;
      if (tag === 'a') gathering.inLink--;
      if (own < 0) return;
      // A link that holds pieces is a box; one inside a text is none.
      if (out.blocks.length > (out.boxes[own] as Box).from) flush();
      (out.boxes[own] as Box).to = out.blocks.length;
      box = outer;
    };
  };

  const stack: Frame<N>[] = [];
  let node: N | null = root;
  let count = 0;
  let work = 0;
  while (node || stack.length) {
    if (!node) {
      const frame = stack.pop() as Frame<N>;
      frame.leave?.();
      node = frame.node === root ? null : tree.next(frame.node);
      if (frame.node === root) break;
      continue;
    }
    if (++count > MAX_NODES) break;
    if (++work > PAUSE_EVERY) {
      work = 0;
      yield;
    }
    const tag = tree.tag(node);
    let child: N | null = null;
    let leave: (() => void) | null = null;
    if (tag === '#text') {
      const raw = tree.text(node);
      work += raw.length / CHARACTERS;
      if (gathering.full || (raw.trim() && gathering.splits(raw))) flush();
      gathering.add(node, raw);
    } else if (tag === 'br') gathering.breaks += gathering.empty ? 0 : 1;
    else if (tag === 'script') {
      const text = tree.first(node);
      if (text && /ld\+json/i.test(tree.attribute(node, 'type') ?? '')) out.jsonLd.push(tree.text(text));
    } else if (tag === 'title' && !out.title) {
      const text = tree.first(node);
      if (text && tree.tag(text) === '#text') out.title = fold(tree.text(text));
    } else if (tag === 'link') {
      if (tree.attribute(node, 'rel') === 'canonical') out.canonical = tree.attribute(node, 'href');
    } else if (tag === 'img') {
      const words = tree.attribute(node, 'alt');
      if (words && fold(words).length > ((kind as BlockKind) === 'cell' ? 2 : 25)) alt(node, words);
    } else if (node === root || (tag && !SKIPPED.has(tag))) {
      if (tag === 'html') out.lang = tree.attribute(node, 'lang');
      const role = BLOCKS.has(tag) || tag === 'span' ? (tree.attribute(node, 'role') ?? '') : '';
      if (tag && (BLOCKS.has(tag) || tag.includes('-') || ROLES[role] || role === 'heading')) {
        flush();
        leave = enter(node, tag, role);
      } else if (tag) leave = inline(node, tag);
      // An open shadow tree is what the reader sees of its host; a slot in it shows the host's own children.
      const shadow = tag ? tree.shadow(node) : null;
      if (shadow) {
        child = tree.first(shadow);
        if (child) {
          hosts.push(node);
          const close = leave;
          leave = () => {
            hosts.pop();
            close?.();
          };
        }
      } else if (tag === 'slot' && hosts.length) {
        const host = hosts.pop() as N;
        child = tree.first(host);
        const close = leave;
        if (child)
          leave = () => {
            hosts.push(host);
            close?.();
          };
        else hosts.push(host);
      }
      child ??= tree.first(node);
    }
    if (child) {
      stack.push({ node, leave });
      node = child;
    } else {
      leave?.();
      node = node === root ? null : tree.next(node);
    }
  }
  flush();
  for (const b of out.boxes) if (b.to < 0) b.to = out.blocks.length;
  return out;
}

/** Blocks of a table that only lays out the page are ordinary text. */
function unCell<N>({ blocks, emphases }: Walked<N>, table: OpenTable): void {
  for (let i = table.from; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.cell?.table !== table.id) continue;
    block.cell = null;
    Object.assign(block, kindOf('text', block.level, block.text, emphases[i] as Emphasis));
  }
}
