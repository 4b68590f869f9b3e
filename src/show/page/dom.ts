/**
 * Nodes made and read through the prototypes. A page's forms and named images can shadow `document.createElement`,
 * `document.body` or an element's `children`, for an extension too; the prototypes' own functions cannot be shadowed.
 */
const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

type Attributes = Record<string, string>;

function make(space: string, tag: string, attributes: Attributes, children: (Node | string)[]): Element {
  const element = Document.prototype.createElementNS.call(document, space, tag) as Element;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export const html = (tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement =>
  make(HTML, tag, attributes, children) as HTMLElement;

export const svg = (tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): SVGElement =>
  make(SVG, tag, attributes, children) as SVGElement;

const getter = <T>(prototype: object, name: string) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: unknown) => T;
  return (of: unknown): T => get.call(of);
};

export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');
export const tagOf = getter<string>(Element.prototype, 'localName');
const openShadow = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** An open shadow root; null where there is none. */
export const shadowOf = (element: Element): ShadowRoot | null => openShadow(element);
export const textOf = getter<string | null>(Node.prototype, 'textContent');
export const dataOf = getter<string>(CharacterData.prototype, 'data');
const documentElement = getter<HTMLElement | null>(Document.prototype, 'documentElement');
const bodyOf = getter<HTMLElement | null>(Document.prototype, 'body');
export const rootElement = () => documentElement(document);
export const body = () => bodyOf(document);
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const closest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);
export const contains = (outer: Node, inner: Node | null): boolean => Node.prototype.contains.call(outer, inner);
/** The topmost element at a point of the window. */
export const topAt = (x: number, y: number): Element | null => Document.prototype.elementFromPoint.call(document, x, y);
/** All elements at a point of the window, the topmost first. */
export const at = (x: number, y: number): Element[] => Document.prototype.elementsFromPoint.call(document, x, y);

/** The element that a node is or stands in, through open shadow roots. */
export function elementOf(node: Node): Element | null {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : parentOf(at)) if (at instanceof Element) return at;
  return null;
}

/** Rectangles of what a node's text covers. */
export function textRects(node: Node): DOMRect[] {
  const range = Document.prototype.createRange.call(document);
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter((r) => r.width > 1 && r.height > 1);
}
