/** The tree of a copied page. Whatever the tokens are, they are a tree: what belongs to nothing is passed over. */
import { ATTRIBUTES, CLOSE, FIRST_ATTRIBUTE, type PageCopy, SHADOW } from '../model/copy.ts';
import type { Tree } from './tree.ts';

interface Copied {
  tag: string;
  text: string;
  attributes: Map<string, string>;
  first: number;
  last: number;
  next: number;
  shadow: number;
}

const NONE = -1;
/** Of all nodes without any. */
const NO_ATTRIBUTES = new Map<string, string>();

/** Nodes are numbers, in the order in which they were copied; the root is 0. */
export function copiedTree({ tags, tokens }: PageCopy): Tree<number> {
  const nodes: Copied[] = [];
  const add = (tag: string, text = '') =>
    nodes.push({ tag, text, attributes: NO_ATTRIBUTES, first: NONE, last: NONE, next: NONE, shadow: NONE }) - 1;
  const at = (i: number) => nodes[i] as Copied;
  const open = [add('')];
  const top = () => open.at(-1) as number;
  const append = (child: number) => {
    const parent = at(top());
    if (parent.last === NONE) parent.first = child;
    else at(parent.last).next = child;
    parent.last = child;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string | number;
    if (typeof token === 'string') append(add('#text', token));
    else if (token >= 0) {
      const element = add(tags[token] ?? '');
      append(element);
      open.push(element);
    } else if (token === CLOSE) {
      if (open.length > 1) open.pop();
    } else if (token === SHADOW) {
      const shadow = add('');
      at(top()).shadow = shadow;
      open.push(shadow);
    } else {
      const name = ATTRIBUTES[FIRST_ATTRIBUTE - token];
      const value = tokens[i + 1];
      if (typeof value !== 'string') continue;
      i++;
      const element = at(top());
      if (element.attributes === NO_ATTRIBUTES) element.attributes = new Map();
      if (name) element.attributes.set(name, value);
    }
  }
  const node = (i: number) => (i === NONE ? null : i);
  return {
    first: (i) => node(at(i).first),
    next: (i) => node(at(i).next),
    tag: (i) => at(i).tag,
    text: (i) => at(i).text,
    attribute: (i, name) => at(i).attributes.get(name) ?? null,
    shadow: (i) => node(at(i).shadow),
  };
}
