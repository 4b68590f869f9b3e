/**
 * Keeps each badge beside its title. One pass reads every title's place, one writes: no layout is read between two writes.
 * Badges far from the viewport are placed by what is known of the page; once in sight they are checked point by point.
 */
import type { ShownOffering } from '../../messages.ts';
import { SIZES } from '../badge/badge.ts';
import { at, boxOf, contains, elementOf, html, isConnected, rootElement, textRects } from './dom.ts';
import { around, choose, grown, overlap, type Rect, rect, type Size } from './geometry.ts';
import { clearAt, obstacles, type Surroundings, surroundings } from './obstacles.ts';
import type { Stage } from './stage.ts';

export interface Placed {
  offering: Pick<ShownOffering, 'hidden'>;
  button: HTMLElement;
  /** Where its title stands in the page. */
  node: Node;
  spot: HTMLElement;
  sizes: Size[];
  /** False where there is no room. */
  seen: boolean;
  /** May go to a free corner of the window where the title has no room. */
  corner: boolean;
  /** Stands in a corner now, or moves with its title by itself: to be looked at again when the page scrolls. */
  floats: boolean;
}

export interface PlacedBadge extends Placed {
  offering: ShownOffering;
}

const INLINE = new Set(['inline', 'contents', 'ruby']);

/** The box that the words of a title stand in. */
export function titleOf(node: Node): Element | null {
  let element = elementOf(node);
  while (element && INLINE.has(getComputedStyle(element).display)) {
    const upper: Element | null = element.parentElement;
    if (!upper) break;
    element = upper;
  }
  return element;
}

/** Puts a button on the stage, unseen until it is placed. */
export function stand<O extends Placed['offering']>(
  stage: Stage,
  offering: O,
  button: HTMLElement,
  node: Node,
  corner: boolean,
): Placed & { offering: O } {
  const spot = html('div', { class: 'spot waiting' }, button);
  stage.root.append(spot);
  return { offering, button, node, spot, sizes: [], seen: false, corner, floats: false };
}

interface Plan {
  placed: Placed;
  choice: { spot: Rect; size: number } | null;
  look: Surroundings | null;
}

/** Places all badges anew. */
export function place(stage: Stage, all: Placed[]): void {
  const fresh = all.filter((p) => !p.sizes.length);
  for (const size of SIZES.keys()) {
    for (const p of fresh) dress(p, size);
    for (const p of fresh) p.sizes.push({ width: boxOf(p.spot).width, height: boxOf(p.spot).height });
  }
  const { scale } = stage.frame();
  const taken: Rect[] = [];
  const plans = all.map((placed) => {
    const plan = planFor(stage, placed, scale, taken);
    if (plan.choice) taken.push(plan.choice.spot);
    return plan;
  });
  const frame = stage.frame();
  for (const plan of plans) show(plan, frame);
  // The page may have laid something over us that no rectangle shows; better unseen than in the way.
  for (const { placed, choice } of plans) {
    if (choice && overlap(choice.spot, viewport()) && !reached(stage, choice.spot)) hide(placed);
  }
}

function planFor(stage: Stage, placed: Placed, scale: number, taken: Rect[]): Plan {
  const none = { placed, choice: null, look: null };
  if (placed.offering.hidden || !isConnected(placed.node)) return none;
  const title = titleOf(placed.node);
  if (!title) return none;
  return (
    (scale > 0.2 && scale < 5 && beside(stage, placed, title, taken)) || (placed.corner && inCorner(stage, placed, title, taken)) || none
  );
}

function beside(stage: Stage, placed: Placed, title: Element, taken: Rect[]): Plan | null {
  const lines = linesOf(textRects(title.childNodes.length > 40 ? placed.node : title));
  const sizes = placed.sizes;
  const region = sizes[0] && around(lines, sizes[0]);
  if (!region || getComputedStyle(title).visibility === 'hidden') return null;
  const look = surroundings(title);
  const solid = [...obstacles(region, title, stage.host), ...lines, ...taken];
  const choice = choose(
    lines,
    sizes,
    solid,
    look.bounds,
    look.rtl,
    (spot) => !overlap(spot, viewport()) || clearAt(spot, title, stage.host),
  );
  return choice && { placed, choice, look };
}

/** The corners of the window, where nothing of the page stands there just now. */
function inCorner(stage: Stage, placed: Placed, title: Element, taken: Rect[]): Plan | null {
  const look: Surroundings = { ...surroundings(title), fixed: true, layer: '2147483000' };
  const { clientWidth } = rootElement() as HTMLElement;
  for (const [index, size] of placed.sizes.entries()) {
    const [right, bottom] = [clientWidth - size.width - 12, innerHeight - size.height - 12];
    for (const [left, top] of [
      [right, bottom],
      [12, bottom],
      [right, 12],
      [12, 12],
    ] as const) {
      const spot = rect(left, top, size);
      if (left > 0 && !taken.some((t) => overlap(t, spot)) && clearAt(grown(spot, 2), title, stage.host))
        return { placed, choice: { spot, size: index }, look };
    }
  }
  return null;
}

/** Rectangles of words put together to lines, top to bottom. */
export function linesOf(rects: Rect[]): Rect[] {
  const lines: Rect[] = [];
  for (const r of [...rects].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const same = lines.find(
      (l) => Math.min(l.bottom, r.bottom) - Math.max(l.top, r.top) > 0.5 * Math.min(l.bottom - l.top, r.bottom - r.top),
    );
    if (same)
      Object.assign(same, {
        left: Math.min(same.left, r.left),
        right: Math.max(same.right, r.right),
        top: Math.min(same.top, r.top),
        bottom: Math.max(same.bottom, r.bottom),
      });
    else lines.push({ left: r.left, top: r.top, right: r.right, bottom: r.bottom });
  }
  return lines;
}

function dress({ button }: Placed, size: number): void {
  button.classList.toggle('short', SIZES[size] === 'short');
  button.classList.toggle('mark-only', SIZES[size] === 'mark');
}

function show({ placed, choice, look }: Plan, frame: ReturnType<Stage['frame']>): void {
  if (!choice || !look) return hide(placed);
  dress(placed, choice.size);
  const { style, classList } = placed.spot;
  const { left, top } = look.fixed ? fixedAt(choice.spot, frame.scale) : frame.toOurs(choice.spot);
  classList.remove('waiting');
  classList.toggle('fixed', look.fixed);
  classList.toggle('dark', look.dark);
  // Moved by translation, which is never a layout shift.
  style.translate = `${left}px ${top}px`;
  style.zIndex = look.layer;
  placed.seen = true;
  placed.floats = look.fixed;
}

const fixedAt = ({ left, top }: Rect, scale: number) => ({ left: left / scale, top: top / scale });

export function hide(placed: Placed): void {
  placed.spot.classList.add('waiting');
  placed.seen = false;
}

export const viewport = (): Rect => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

function reached(stage: Stage, spot: Rect): boolean {
  const x = (spot.left + spot.right) / 2;
  const y = (spot.top + spot.bottom) / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
  const [first] = at(x, y);
  return first === undefined || first === stage.host || contains(stage.host, first);
}
