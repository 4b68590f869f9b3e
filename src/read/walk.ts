/**
 * One pass over the tree: text is gathered into blocks, elements that hold blocks into boxes.
 * What the text means, and what the boxes are, is for the files beside this one.
 */
import type { Block, BlockKind } from '../model.ts';
import type { Tree } from './tree.ts';

/** An element that holds one block or more: blocks [from, to). */
export interface Box {
  tag: string;
  role: string;
  parent: number;
  from: number;
  to: number;
  /** Hidden copies that carousels make of their cards. */
  clone: boolean;
  label: string;
}

export interface Walked<N> {
  blocks: Block[];
  places: N[];
  /** Innermost box of each block. */
  boxOf: number[];
  boxes: Box[];
  /** Bold or linked words that a block begins with. */
  leads: string[];
  title: string;
  lang: string | null;
  canonical: string | null;
  jsonLd: string[];
}

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol option p pre section select summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SKIPPED = new Set('style noscript template svg math iframe object canvas video audio textarea input meta link select'.split(' '));
const BOLD = new Set(['b', 'strong']);
const KINDS: Record<string, BlockKind> = {
  li: 'item',
  td: 'cell',
  th: 'cell',
  dt: 'term',
  dd: 'definition',
  caption: 'caption',
  figcaption: 'caption',
  label: 'label',
  legend: 'label',
  button: 'label',
  summary: 'heading',
};
const FIXED = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const MAX_BLOCKS = 20_000;
const MAX_NODES = 400_000;
const PAUSE_EVERY = 1500;

/** Folds white space and drops characters of no width, as quotes are compared. */
export const fold = (text: string): string => text.replace(FIXED, '').replace(/\s+/g, ' ').trim();

/** Walks the tree below `root`; pauses now and then. */
export function* walk<N>(tree: Tree<N>, root: N): Generator<void, Walked<N>> {
  const out: Walked<N> = {
    blocks: [],
    places: [],
    boxOf: [],
    boxes: [],
    leads: [],
    title: '',
    lang: null,
    canonical: null,
    jsonLd: [],
  };
  let text = '';
  let linked = 0;
  let bold = 0;
  let lead = '';
  let links: Block['links'] = [];
  let place: N | null = null;
  let box = -1;
  let inLink = 0;
  let inBold = 0;
  let afterBreak = false;
  const tables: { id: number; row: number; column: number }[] = [];
  let tableCount = 0;
  let headingLevel = 0;
  let kind: BlockKind = 'text';
  let headerCell = false;

  const flush = () => {
    const folded = fold(text);
    if (folded && place && out.blocks.length < MAX_BLOCKS) {
      const table = tables.at(-1);
      const isBold = bold >= folded.length * 0.95 && folded.length <= 100;
      out.blocks.push({
        text: folded,
        kind: headingLevel ? 'heading' : kind === 'text' && isBold ? 'heading' : kind,
        level: headingLevel || (kind === 'text' && isBold ? 6 : 0),
        region: 'main',
        linked: Math.min(1, linked / folded.length),
        links,
        cell: kind === 'cell' && table ? { table: table.id, row: table.row, column: table.column, header: headerCell } : null,
      });
      out.places.push(place);
      out.boxOf.push(box);
      out.leads.push(fold(lead));
    }
    text = lead = '';
    linked = bold = 0;
    links = [];
    place = null;
  };

  type Frame = { node: N; undo: (() => void) | null };
  const stack: Frame[] = [];
  let node: N | null = root;
  let count = 0;
  while (node || stack.length) {
    if (!node) {
      const frame = stack.pop() as Frame;
      frame.undo?.();
      node = tree.next(frame.node);
      if (frame.node === root) break;
      continue;
    }
    if (++count > MAX_NODES) break;
    if (count % PAUSE_EVERY === 0) yield;
    const tag = tree.tag(node);
    let descend = false;
    let undo: (() => void) | null = null;
    if (tag === '#text') {
      const raw = tree.text(node);
      if (raw.trim()) {
        if (afterBreak) {
          // A line break inside a sentence is only layout; between lines it separates them.
          if (!(/[a-z,]\s*$/.test(text) && /^\s*[a-z(]/.test(raw))) flush();
          else text += ' ';
          afterBreak = false;
        }
        place ??= node;
        const width = raw.trim().length;
        if (!fold(text) || (lead && fold(lead).length === fold(text).length)) if (inBold || inLink) lead += raw;
        text += raw;
        if (inLink) linked += width;
        if (inBold) bold += width;
      } else if (raw) text += ' ';
    } else if (tag === 'br') {
      afterBreak = text !== '';
    } else if (tag === 'script') {
      if (/ld\+json/i.test(tree.attribute(node, 'type') ?? '')) {
        const child = tree.first(node);
        if (child) out.jsonLd.push(tree.text(child));
      }
    } else if (tag === 'title' && !out.title) {
      const child = tree.first(node);
      if (child && tree.tag(child) === '#text') out.title = fold(tree.text(child));
    } else if (tag === 'link') {
      if (tree.attribute(node, 'rel') === 'canonical') out.canonical = tree.attribute(node, 'href');
    } else if (tag === 'img') {
      const alt = tree.attribute(node, 'alt');
      if (alt && fold(alt).length > 25) {
        flush();
        text = alt;
        place = node;
        const before: BlockKind = kind;
        kind = 'alt';
        flush();
        kind = before;
      }
    } else if (node === root || (tag && !SKIPPED.has(tag))) {
      descend = true;
      if (tag === 'html') out.lang = tree.attribute(node, 'lang');
      if (BLOCK_TAGS.has(tag)) {
        flush();
        afterBreak = false;
        const before = { kind, headingLevel, box, headerCell };
        out.boxes.push({
          tag,
          role: tree.attribute(node, 'role') ?? '',
          parent: box,
          from: out.blocks.length,
          to: -1,
          clone: tree.attribute(node, 'aria-hidden') === 'true' && tree.attribute(node, 'role') !== 'tabpanel',
          label: tree.attribute(node, 'aria-label') ?? '',
        });
        box = out.boxes.length - 1;
        const own = box;
        if (/^h[1-6]$/.test(tag)) headingLevel = Number(tag[1]);
        else if (before.box >= 0 && tree.attribute(node, 'role') === 'heading')
          headingLevel = Number(tree.attribute(node, 'aria-level')) || 3;
        else if (tag === 'summary') headingLevel = 5;
        if (KINDS[tag]) kind = KINDS[tag];
        if (tag === 'table') tables.push({ id: tableCount++, row: -1, column: -1 });
        const table = tables.at(-1);
        if (table && tag === 'tr') {
          table.row++;
          table.column = -1;
        }
        if (table && (tag === 'td' || tag === 'th')) {
          table.column++;
          headerCell = tag === 'th';
        }
        undo = () => {
          flush();
          afterBreak = false;
          (out.boxes[own] as Box).to = out.blocks.length;
          ({ kind, headingLevel, box, headerCell } = before);
          if (tag === 'table') tables.pop();
        };
      } else if (tag === 'a') {
        const from = text.length;
        inLink++;
        const href = tree.attribute(node, 'href') ?? '';
        undo = () => {
          inLink--;
          const words = fold(text.slice(from));
          if (words && href) links.push({ text: words, href });
        };
      } else if (BOLD.has(tag)) {
        inBold++;
        undo = () => {
          inBold--;
        };
      }
    }
    if (descend) {
      // An open shadow tree is what the reader sees of its host.
      const shadow = tag ? tree.shadow(node) : null;
      const child = (shadow && tree.first(shadow)) ?? tree.first(node);
      if (child) {
        stack.push({ node, undo });
        node = child;
        continue;
      }
      undo?.();
    }
    node = node === root ? null : tree.next(node);
  }
  flush();
  for (const b of out.boxes) if (b.to < 0) b.to = out.blocks.length;
  return out;
}
