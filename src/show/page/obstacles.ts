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
  shadowOf,
  tagOf,
  textRects,
} from './dom.ts';
import { crossing, overlap, type Rect } from './geometry.ts';

/** What has something to see in itself. */
export const SOLID = new Set(
  'img svg video canvas iframe embed object input button select textarea audio meter progress hr picture math'.split(' '),
);
const UNSEEN = new Set('script style noscript template head link meta title'.split(' '));
const CONTROL = 'a,button,summary,label,[role=button],[onclick]';
const MAX_NODES = 6000;
const PAUSE_EVERY = 100;
/** Pixels between two points that the browser is asked about. */
const STEP = 24;
/** Larger than this it is a picture to write on, not one to look at. */
const BACKDROP = 40_000;

export interface Obstacle {
  box: Rect;
  /** A picture or control; null for words. */
  solid: Element | null;
}

/** Everything solid that meets `region`, in one walk for all `titles`. Pauses now and then. */
export function* obstacles(region: Rect, titles: Element[], host: Element): Generator<void, Obstacle[]> {
  const found: Obstacle[] = [];
  const top = rootElement();
  // A box lower than what it holds is common (`height: 100%`), so what holds a title is always entered.
  const holders = new Set<Node>();
  for (const title of titles) for (let up: Node | null = title; up && !holders.has(up); up = parentOf(up)) holders.add(up);
  const stack: Node[] = top ? [top] : [];
  for (let count = 1; stack.length && count < MAX_NODES; count++) {
    if (count % PAUSE_EVERY === 0) yield;
    const node = stack.pop() as Node;
    if (node === host) continue;
    if (node instanceof Element) {
      const tag = tagOf(node);
      if (UNSEEN.has(tag)) continue;
      const box = boxOf(node);
      const meets = overlap(box, region);
      // A box without size may still hold others (floats, absolute ones).
      if (!meets && box.width > 0 && box.height > 0 && !holders.has(node)) continue;
      if (SOLID.has(tag)) {
        if (meets) found.push({ box, solid: node });
        continue;
      }
      pushChildren(stack, node);
      const shadow = shadowOf(node);
      if (shadow) pushChildren(stack, shadow);
    } else if (node instanceof Text && dataOf(node).trim()) {
      for (const box of textRects(node)) if (overlap(box, region)) found.push({ box, solid: null });
    }
  }
  return found;
}

function pushChildren(stack: Node[], of: Node): void {
  for (let child = firstChildOf(of); child; child = nextSiblingOf(child)) stack.push(child);
}

/** Those that count for one title: a picture that it is written on does not. */
export function obstaclesFor(title: Rect, all: Obstacle[]): Rect[] {
  const behind = ({ box, solid }: Obstacle) => solid && overlap(box, title) && area(box) > 2 * area(title);
  return all.filter((o) => !behind(o)).map(({ box }) => box);
}

const area = (r: Rect) => (r.right - r.left) * (r.bottom - r.top);

/** Whether nothing solid lies under a spot of the viewport, by asking the browser point by point. */
export function clearAt(spot: Rect, title: Element, host: Element): boolean {
  const seen = new Set<Element>();
  const rows = [spot.top + 1, (spot.top + spot.bottom) / 2, spot.bottom - 1];
  for (const [row, y] of rows.entries()) {
    // Rows take turns, as bricks do: as close a net for half the questions.
    for (let x = spot.left + 1 + (row % 2) * (STEP / 2); x < spot.right; x += STEP) {
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
  if (SOLID.has(tagOf(element))) return !overlap(box, boxOf(title)) || area(box) < BACKDROP;
  const behind = contains(element, title);
  if (!behind && !contains(title, element) && closest(element, CONTROL)) return true;
  if (!behind && drawnByStyle(element)) return true;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (child instanceof Text && dataOf(child).trim() && textRects(child).some((line) => overlap(line, spot))) return true;
  }
  return false;
}

/** Generated content that stands somewhere of its own. */
function drawnByStyle(element: Element): boolean {
  return ['::before', '::after'].some((part) => {
    const { content, position } = getComputedStyle(element, part);
    return !['none', 'normal', '""'].includes(content) && position !== 'static';
  });
}

export interface Surroundings {
  /** What part of the window the title can be seen in; its scrollers cut the rest off. */
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
  // Not past the end of the page, which would make it longer.
  let bounds: Rect = { left: 2, top: 2 - scrollY, right: root.clientWidth - 2, bottom: root.scrollHeight - scrollY };
  let fixed = false;
  let layer = 'auto';
  let dark: boolean | null = null;
  const rtl = getComputedStyle(title).direction === 'rtl';
  for (let node: Element | null = title; node; node = upper(node)) {
    const style = getComputedStyle(node);
    if (style.position === 'fixed' || style.position === 'sticky') fixed = true;
    if (style.zIndex !== 'auto') layer = style.zIndex;
    dark ??= isDark(style.backgroundColor);
    if (node !== root && tagOf(node) !== 'body' && style.overflow !== 'visible' && style.display !== 'inline')
      bounds = crossing(bounds, boxOf(node));
  }
  return { bounds, fixed, layer, rtl, dark: dark ?? (matchMedia('(prefers-color-scheme: dark)').matches && darkByItself(root)) };
}

/** A page without any background is dark only where it says that it may be. */
const darkByItself = (root: Element) => getComputedStyle(root).colorScheme.includes('dark');

function upper(node: Element): Element | null {
  const parent = parentOf(node);
  return parent ? elementOf(parent) : null;
}

/** Whether a computed background is dark; null where it lets through what is behind it. */
function isDark(color: string): boolean | null {
  const [a = 0, b = 0, c = 0, alpha = 1] = (color.match(/(?<![a-z\d])[\d.]+/g) ?? []).map(Number);
  if (color === 'transparent' || alpha < 0.5) return null;
  if (color.startsWith('rgb')) return 0.2126 * a + 0.7152 * b + 0.0722 * c < 110;
  if (color.startsWith('color(')) return 0.2126 * a + 0.7152 * b + 0.0722 * c < 0.43;
  return a < (color.startsWith('ok') ? 0.5 : 50);
}
