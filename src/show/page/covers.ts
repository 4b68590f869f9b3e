/**
 * Whether the page laid something over a control of ours, or faded us out, to steer a real click: for browsers that do not
 * tell. Looked up at the moment of a click alone. What lets clicks through is found by its box, its layer and its paint.
 */
import { boxOf, elementOf, firstChildOf, nextSiblingOf, parentOf, rootElement, tagOf, textRects } from './dom.ts';
import { overlap, type Rect } from './geometry.ts';
import { SOLID } from './obstacles.ts';

const MAX_ELEMENTS = 20_000;
const CLEAR = /^(?:transparent|rgba\(.*, 0\))$/;

/** Whether nothing of the page hides the control. */
export function inSight(control: Element): boolean {
  const root = rootElement() as HTMLElement;
  const own = getComputedStyle(root);
  if (Number(own.opacity) < 0.9 || own.filter !== 'none' || own.maskImage !== 'none' || own.clipPath !== 'none') return false;
  const box = boxOf(control);
  const layer = depthOf(control);
  const all = Element.prototype.querySelectorAll.call(root, '*');
  for (let i = 0; i < all.length && i < MAX_ELEMENTS; i++) {
    const element = all[i] as Element;
    if (!overlap(boxOf(element), box)) continue;
    const style = getComputedStyle(element);
    // Anything else would have taken the click itself.
    if (style.pointerEvents === 'none' && paints(element, style, box) && depthOf(element) > layer) return false;
  }
  return true;
}

function paints(element: Element, style: CSSStyleDeclaration, box: Rect): boolean {
  if (style.visibility !== 'visible' || Number(style.opacity) === 0) return false;
  if (SOLID.has(tagOf(element)) || drawn(style) || style.backdropFilter !== 'none') return true;
  if (['::before', '::after'].some((part) => drawn(getComputedStyle(element, part)))) return true;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child))
    if (child instanceof Text && textRects(child).some((r) => overlap(r, box))) return true;
  return false;
}

const drawn = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean =>
  !CLEAR.test(backgroundColor) || backgroundImage !== 'none';

/** The outermost order in depth that an element stands in; what is in the top layer is above all. */
function depthOf(element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at; at = upper(at)) {
    if (Element.prototype.matches.call(at, ':popover-open, :modal, :fullscreen')) return Number.POSITIVE_INFINITY;
    const { zIndex } = getComputedStyle(at);
    if (zIndex !== 'auto') depth = Number(zIndex);
  }
  return depth;
}

function upper(element: Element): Element | null {
  const parent = parentOf(element);
  return parent instanceof ShadowRoot ? parent.host : parent && elementOf(parent);
}
