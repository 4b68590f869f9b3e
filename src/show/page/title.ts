import { body, elementOf, isConnected, parentOf, rootElement } from './dom.ts';

const INLINE = new Set(['inline', 'contents', 'ruby']);

/** The box that the words of a title stand in; null where it is gone. */
export function titleOf(node: Node): Element | null {
  const own = isConnected(node) ? elementOf(node) : null;
  for (let up: Node | null = own; up instanceof Element; up = parentOf(up)) {
    if (up === body()) break;
    if (!INLINE.has(getComputedStyle(up).display)) return up;
  }
  return own;
}

/** The page's own heading, if it has one in sight. */
export function headingOf(): Element | null {
  const headings = Element.prototype.querySelectorAll.call(rootElement() as Element, 'h1');
  return [...headings].find((h) => h.checkVisibility()) ?? null;
}
