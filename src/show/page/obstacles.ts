/** What of the page a badge must not cover: text, controls, pictures. Read only; never changes a node. */
import {
  at,
  boxOf,
  closest,
  contains,
  dataOf,
  elementOf,
  firstChildOf,
  nextSiblingOf,
  parentOf,
  rootElement,
  tagOf,
  textRects,
} from './dom.ts';
import { crossing, overlap, type Rect } from './geometry.ts';

const SOLID = new Set(
  'img svg video canvas iframe embed object input button select textarea audio meter progress hr picture math'.split(' '),
);
const UNSEEN = new Set('script style noscript template head link meta title'.split(' '));
const MAX_NODES = 1500;

/** Rectangles of everything solid that meets `region`; `title` itself and pictures behind it do not count. */
export function obstacles(region: Rect, title: Element, host: Element): Rect[] {
  const found: Rect[] = [];
  const own = boxOf(title);
  const top = rootElement();
  const stack: Node[] = top ? [top] : [];
  for (let count = 0; stack.length && count < MAX_NODES; count++) {
    const node = stack.pop() as Node;
    if (node === host) continue;
    if (node instanceof Element) {
      const tag = tagOf(node);
      if (UNSEEN.has(tag)) continue;
      const box = boxOf(node);
      const meets = overlap(box, region);
      // A box of no size may still hold others (floats, absolute ones); one that stands elsewhere hardly does.
      if (!meets && box.width > 0 && box.height > 0 && !contains(node, title)) continue;
      if (SOLID.has(tag)) {
        if (meets && !(overlap(box, own) && box.width * box.height > 2 * own.width * own.height)) found.push(box);
        continue;
      }
      for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) stack.push(child);
      const shadow = (node as HTMLElement).shadowRoot;
      if (shadow instanceof ShadowRoot) for (let child = firstChildOf(shadow); child; child = nextSiblingOf(child)) stack.push(child);
    } else if (node instanceof Text && dataOf(node).trim()) {
      for (const line of textRects(node)) if (overlap(line, region)) found.push(line);
    }
  }
  return found;
}

/** Whether nothing solid lies under a spot of the viewport, by asking the browser point by point. */
export function clearAt(spot: Rect, title: Element, host: Element): boolean {
  const seen = new Set<Element>();
  for (const y of [spot.top + 1, (spot.top + spot.bottom) / 2, spot.bottom - 1]) {
    for (let x = spot.left + 1; x < spot.right; x += 12) {
      for (const element of at(x, y)) {
        if (element === host || seen.has(element)) continue;
        seen.add(element);
        if (solidAt(element, spot, title)) return false;
      }
    }
  }
  return true;
}

function solidAt(element: Element, spot: Rect, title: Element): boolean {
  const box = boxOf(element);
  if (SOLID.has(tagOf(element))) return !overlap(box, boxOf(title)) || box.width * box.height < 40_000;
  const behind = contains(element, title);
  if (!behind && closest(element, 'a,button,summary,label,[role=button],[onclick]') && !contains(title, element)) return true;
  for (const pseudo of ['::before', '::after']) {
    const { content, position } = getComputedStyle(element, pseudo);
    if (content !== 'none' && content !== 'normal' && content !== '""' && !behind && position !== 'static') return true;
  }
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (child instanceof Text && dataOf(child).trim() && textRects(child).some((line) => overlap(line, spot))) return true;
  }
  return false;
}

export interface Surroundings {
  /** What part of the viewport the title can be seen in; its scrollers cut the rest off. */
  bounds: Rect;
  /** The title stays where it is while the page scrolls. */
  fixed: boolean;
  /** Order in depth of the outermost layer that the title stands in. */
  layer: string;
  rtl: boolean;
  dark: boolean;
}

/** Looks up from the title once. */
export function surroundings(title: Element): Surroundings {
  const root = rootElement() as HTMLElement;
  let bounds: Rect = { left: 2, top: Number.NEGATIVE_INFINITY, right: root.clientWidth - 2, bottom: Number.POSITIVE_INFINITY };
  let fixed = false;
  let layer = 'auto';
  let dark: boolean | null = null;
  const rtl = getComputedStyle(title).direction === 'rtl';
  for (let node: Element | null = title; node; node = upper(node)) {
    const style = getComputedStyle(node);
    if (style.position === 'fixed' || style.position === 'sticky') fixed = true;
    if (style.zIndex !== 'auto') layer = style.zIndex;
    dark ??= darkness(style.backgroundColor);
    if (node !== root && tagOf(node) !== 'body' && style.overflow !== 'visible' && style.display !== 'inline')
      bounds = crossing(bounds, boxOf(node));
  }
  return { bounds, fixed, layer, rtl, dark: dark ?? false };
}

function upper(node: Element): Element | null {
  const parent = parentOf(node);
  return parent ? elementOf(parent) : null;
}

/** Whether a background is dark; null where it lets through what is behind it. */
function darkness(color: string): boolean | null {
  const [r, g, b, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (r === undefined || g === undefined || b === undefined || a < 0.5) return null;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 110;
}
