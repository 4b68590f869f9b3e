/**
 * The little that `read` needs to know of a document tree, so that it walks a live page and a parsed file alike.
 */
export interface Tree<N> {
  first(node: N): N | null;
  next(node: N): N | null;
  /** Lower-case tag name; `#text` for text; empty for anything to be passed over. */
  tag(node: N): string;
  text(node: N): string;
  attribute(element: N, name: string): string | null;
  /** Root of an open shadow tree. */
  shadow(element: N): N | null;
}

/** More nodes of a tree are not read. */
export const MAX_NODES = 400_000;

/** A tree of which it can be copied what there is to read. */
export interface NamedTree<N> extends Tree<N> {
  /** Names of an element's attributes. */
  names(element: N): readonly string[];
}

type Getter<T> = (this: Node) => T;

/**
 * A live document. Getters are taken from the prototypes: a form's fields or forged ids can shadow
 * `firstChild` and its like on the element itself, even for an extension.
 */
export function domTree(view: typeof globalThis): NamedTree<Node> {
  const getter = <T>(prototype: object, name: string) => Object.getOwnPropertyDescriptor(prototype, name)?.get as Getter<T>;
  const first = getter<Node | null>(view.Node.prototype, 'firstChild');
  const next = getter<Node | null>(view.Node.prototype, 'nextSibling');
  const type = getter<number>(view.Node.prototype, 'nodeType');
  const localName = getter<string>(view.Element.prototype, 'localName');
  const shadowRoot = getter<ShadowRoot | null>(view.Element.prototype, 'shadowRoot');
  const data = getter<string>(view.CharacterData.prototype, 'data');
  const { getAttribute, getAttributeNames } = view.Element.prototype;
  return {
    first: (node) => first.call(node),
    next: (node) => next.call(node),
    tag: (node) => {
      const kind = type.call(node);
      return kind === 1 ? localName.call(node).toLowerCase() : kind === 3 ? '#text' : '';
    },
    text: (node) => data.call(node),
    attribute: (element, name) => getAttribute.call(element as Element, name),
    names: (element) => getAttributeNames.call(element as Element),
    shadow: (element) => shadowRoot.call(element),
  };
}
