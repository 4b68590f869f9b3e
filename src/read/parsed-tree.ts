/** A file parsed by parse5, for the commands and tests. Not part of the extension. */
import { type DefaultTreeAdapterTypes as P, parse } from 'parse5';
import type { NamedTree } from './tree.ts';

type Parsed = P.Node & { firstNode?: Parsed | null; nextNode?: Parsed | null };

/** Parses a file's text as a browser would; gives the tree and its root. */
export function parsedTree(html: string): { tree: NamedTree<Parsed>; root: Parsed } {
  const root = parse(html) as Parsed;
  link(root);
  return { tree, root };
}

/** parse5 keeps arrays of children; the walk wants siblings. */
function link(top: Parsed): void {
  const stack: Parsed[] = [top];
  for (let node = stack.pop(); node; node = stack.pop()) {
    const children = ('childNodes' in node ? node.childNodes : []) as Parsed[];
    if ('content' in node) stack.push(node.content as Parsed);
    node.firstNode = children[0] ?? null;
    children.forEach((child, i) => {
      child.nextNode = children[i + 1] ?? null;
      stack.push(child);
    });
  }
}

const tree: NamedTree<Parsed> = {
  first: (node) => node.firstNode ?? null,
  next: (node) => node.nextNode ?? null,
  tag: (node) => ('tagName' in node ? node.tagName : node.nodeName === '#text' ? '#text' : ''),
  text: (node) => (node as P.TextNode).value,
  attribute: (node, name) => (node as P.Element).attrs?.find((a) => a.name === name)?.value ?? null,
  names: (node) => (node as P.Element).attrs.map(({ name }) => name),
  shadow: (node) => {
    const first = node.firstNode;
    const template = first && tree.tag(first) === 'template' ? first : first?.nextNode;
    return template && tree.tag(template) === 'template' && tree.attribute(template, 'shadowrootmode') === 'open'
      ? ((template as P.Template).content as Parsed)
      : null;
  },
};
