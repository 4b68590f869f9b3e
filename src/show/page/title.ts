import { body, elementOf, isConnected, parentOf } from './dom.ts';

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
