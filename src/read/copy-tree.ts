/**
 * Copies what there is to read of a tree. All that runs in a page to have it read: what its elements mean is for the background,
 * where no page waits for it.
 */
import { ATTRIBUTES, CLOSE, FIRST_ATTRIBUTE, type PageCopy, SHADOW } from '../model/copy.ts';
import type { Steps } from '../model/steps.ts';
import { isRead } from './skipped.ts';
import { MAX_NODES, type NamedTree } from './tree.ts';

/** Nodes between two looks at the clock. */
const PAUSE_EVERY = 50;
/** A longer value, such as a picture written into an address, says nothing that is read. */
const LONGEST_VALUE = 10_000;

const codes = new Map(ATTRIBUTES.map((name, i) => [name, FIRST_ATTRIBUTE - i]));

/**
 * Copies the tree below `root`, to its end or for `most` characters of text. `nodes[i]` is the i-th node of the copy, the root the
 * first. Pauses now and then.
 */
export function* copyTree<N>(tree: NamedTree<N>, root: N, most = Number.POSITIVE_INFINITY): Steps<{ copy: PageCopy; nodes: N[] }> {
  const tags = new Map<string, number>();
  const tokens: PageCopy['tokens'] = [];
  const nodes = [root];
  const open: { node: N; shadow: boolean }[] = [];
  let characters = 0;
  let node = tree.first(root);
  while (node !== null || open.length) {
    if (node === null) {
      const { node: over, shadow } = open.pop() as (typeof open)[number];
      tokens.push(CLOSE);
      node = shadow ? tree.first(over) : tree.next(over);
      continue;
    }
    if (nodes.length >= MAX_NODES || characters > most) break;
    if (nodes.length % PAUSE_EVERY === 0) yield;
    const tag = tree.tag(node);
    if (tag === '#text') {
      const text = tree.text(node).slice(0, most - characters + 1);
      characters += text.length;
      tokens.push(text);
      nodes.push(node);
    } else if (tag && tells(tree, node, tag)) {
      const number = tags.get(tag) ?? tags.size;
      tags.set(tag, number);
      tokens.push(number);
      nodes.push(node);
      open.push({ node, shadow: false });
      attributes(tree, node, tag, tokens);
      const shadow = tree.shadow(node);
      if (shadow) {
        tokens.push(SHADOW);
        nodes.push(shadow);
        open.push({ node, shadow: true });
      }
      node = tree.first(shadow ?? node);
      continue;
    }
    node = tree.next(node);
  }
  return { copy: { tags: [...tags.keys()], tokens }, nodes };
}

/** Whether anything in it, or said by it, is read. */
function tells<N>(tree: NamedTree<N>, node: N, tag: string): boolean {
  if (tag === 'link') return tree.attribute(node, 'rel') === 'canonical';
  return isRead(tree, node, tag);
}

function attributes<N>(tree: NamedTree<N>, node: N, tag: string, tokens: PageCopy['tokens']): void {
  for (const name of tree.names(node)) {
    const code = codes.get(name);
    // The style of a piece says nothing of the words in it.
    if (code === undefined || (name === 'style' && tag !== 'span')) continue;
    tokens.push(code, (tree.attribute(node, name) ?? '').slice(0, LONGEST_VALUE));
  }
}
