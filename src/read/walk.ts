/**
 * One pass over the tree: text is gathered into blocks, elements that hold blocks into boxes.
 * What the text means, and what the boxes are, is for the files beside this one.
 */
import { Builder } from './builder.ts';
import { BLOCKS, ROLES } from './elements.ts';
import { fold } from './gather.ts';
import { isRead } from './skipped.ts';
import { MAX_NODES, type Tree } from './tree.ts';
import type { Walked } from './walked.ts';

/** Work between two pauses: a node counts one, and one more for each so many characters. */
const PAUSE_EVERY = 1200;
const CHARACTERS = 400;
/** A longer text is taken in parts. */
const LONG = 20_000;

interface Frame<N> {
  node: N;
  leave: (() => void) | null;
}

/** Walks the tree below `root`; `places[i]` is the node of block i. Pauses now and then. */
export function* walk<N>(tree: Tree<N>, root: N): Generator<void, { walked: Walked; places: N[] }> {
  const builder = new Builder(tree);
  const hosts: N[] = [];
  const stack: Frame<N>[] = [];
  let node: N | null = root;
  let count = 0;
  let work = 0;
  while (node !== null || stack.length) {
    if (node === null) {
      const frame = stack.pop() as Frame<N>;
      frame.leave?.();
      node = frame.node === root ? null : tree.next(frame.node);
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
      for (let at = 0; at < raw.length; at += LONG) {
        const part = raw.length > LONG ? raw.slice(at, at + LONG) : raw;
        work += part.length / CHARACTERS;
        builder.text(node, part);
        if (work > PAUSE_EVERY) {
          work = 0;
          yield;
        }
      }
    } else if (tag === 'br') builder.lineBreak();
    else if (tag === 'img') builder.alt(node, tree.attribute(node, 'alt') ?? '');
    else if (isIcon(tree, node, tag)) builder.alt(node, tree.attribute(node, 'aria-label') ?? '');
    else if (!note(tree, node, tag, builder.out) && (node === root || (tag && isRead(tree, node, tag)))) {
      leave = tag ? open(builder, tree, node, tag) : null;
      ({ child, leave } = inside(tree, node, tag, hosts, leave));
    }
    if (child !== null) {
      stack.push({ node, leave });
      node = child;
    } else {
      leave?.();
      node = node === root ? null : tree.next(node);
    }
  }
  while (stack.length) stack.pop()?.leave?.();
  builder.flush();
  return { walked: builder.out, places: builder.places };
}

/** Keeps what an element says of the whole page; true where that is all of it. */
function note<N>(tree: Tree<N>, node: N, tag: string, out: Walked): boolean {
  const content = () => {
    const text = tree.first(node);
    return text && tree.tag(text) === '#text' ? tree.text(text) : '';
  };
  if (tag === 'link') {
    if (tree.attribute(node, 'rel') === 'canonical') out.canonical = tree.attribute(node, 'href');
    return true;
  }
  if (tag !== 'title') return false;
  out.title ||= fold(content());
  return true;
}

/** A picture of a font: nothing in it, and words for it. */
const isIcon = <N>(tree: Tree<N>, node: N, tag: string): boolean =>
  (tag === 'i' || tag === 'span') && tree.first(node) === null && tree.attribute(node, 'aria-label') !== null;

/** Opens an element as a piece of its own, or as words set off in a text. */
function open<N>(builder: Builder<N>, tree: Tree<N>, node: N, tag: string): () => void {
  const role = BLOCKS.has(tag) || tag === 'span' ? (tree.attribute(node, 'role') ?? '') : '';
  const piece = BLOCKS.has(tag) || tag.includes('-') || ROLES[role] || role === 'heading';
  return piece ? builder.enter(node, tag, role) : builder.inline(node, tag);
}

/** First node inside an element as a reader sees it: an open shadow tree hides its host's children but for a slot's. */
function inside<N>(
  tree: Tree<N>,
  node: N,
  tag: string,
  hosts: N[],
  leave: (() => void) | null,
): { child: N | null; leave: (() => void) | null } {
  const shadow = tag ? tree.shadow(node) : null;
  const host = tag === 'slot' ? hosts.at(-1) : undefined;
  const child = shadow !== null ? tree.first(shadow) : host !== undefined ? tree.first(host) : null;
  if (child === null) return { child: tree.first(node), leave };
  if (shadow !== null) hosts.push(node);
  else hosts.pop();
  const restore = () => {
    if (shadow !== null) hosts.pop();
    else hosts.push(host as N);
    leave?.();
  };
  return { child, leave: restore };
}
