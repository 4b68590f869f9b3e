/**
 * Keeps each badge beside its title. Only titles in or near the window are looked at; where nothing changes nothing is done.
 * A pass pauses between badges and reads before it writes.
 */
import { NEAR } from './coming.ts';
import { contains, html, isConnected, rootElement, textRects, topAt } from './dom.ts';
import { around, choose, crossing, grown, hull, linesOf, overlap, type Rect, rect, type Size } from './geometry.ts';
import { clearAt, type Obstacle, obstacles, obstaclesFor, type Surroundings, surroundings } from './obstacles.ts';
import { rowEnd, stripOf } from './row-end.ts';
import { dress, measure, type Sized, sizesOf } from './sizes.ts';
import type { Frame, Stage } from './stage.ts';
import { titleOf } from './title.ts';

/** Something of ours that stands beside a title. */
export interface Placed extends Sized {
  /** Where its title stands in the page. */
  node: Node;
  title: Element;
  /** May go to a free corner of the window where the title has no room. */
  corner: boolean;
  /** In or near the window. */
  near: boolean;
  /** Stands still while the page scrolls under it: to be looked at again then. */
  floats: boolean;
}

interface Plan {
  spot: Rect;
  size: number;
  look: Surroundings;
}

export class Placing {
  readonly all = new Set<Placed>();
  private sight: IntersectionObserver | undefined;

  /** `moved` is called when a title comes near and wants its badge. */
  constructor(
    private readonly stage: Stage,
    private readonly moved: () => void,
  ) {}

  /** Puts a button on the stage, unseen until it is placed; null where the title is gone. */
  add(button: HTMLElement, node: Node, corner: boolean): Placed | null {
    const title = titleOf(node);
    if (!title) return null;
    const spot = html('div', { class: 'spot waiting' }, button);
    this.stage.root.append(spot);
    const near = [...this.all].some((other) => other.title === title && other.near);
    const placed: Placed = { button, node, title, spot, sizes: [], corner, near, size: 0, floats: false };
    this.all.add(placed);
    this.sight ??= new IntersectionObserver((entries) => this.came(entries), { rootMargin: NEAR });
    this.sight.observe(title);
    return placed;
  }

  /** Takes it off the stage. */
  remove(placed: Placed): void {
    placed.spot.remove();
    this.all.delete(placed);
    if (![...this.all].some(({ title }) => title === placed.title)) this.sight?.unobserve(placed.title);
  }

  /** Stops looking for titles that come near; what is placed stays. */
  end(): void {
    this.sight?.disconnect();
  }

  private came(entries: IntersectionObserverEntry[]): void {
    const near = new Map(entries.map((e) => [e.target, e.isIntersecting]));
    for (const p of this.all) p.near = near.get(p.title) ?? p.near;
    this.moved();
  }

  /** Places anew whatever is near. */
  *pass(): Generator<void, void> {
    // A title that has no box (hidden by the page, or shown in another form) may still be told of in a corner.
    const wanted = [...this.all].filter((p) => isConnected(p.title) && (p.near || (p.corner && !textRects(p.title).length)));
    for (const p of this.all) if (!wanted.includes(p)) hide(p);
    if (!wanted.length) return;
    measure(wanted, 0);
    const { scale } = this.stage.frame();
    const near = wanted.filter((p) => p.near && scale > 0.2 && scale < 5);
    const region = hull(near.flatMap(reach));
    const solid = region ? yield* obstacles(region, [...new Set(near.map((p) => p.title))], this.stage.host) : [];
    const taken: Rect[] = [];
    const plans: [Placed, Plan | null][] = [];
    for (const placed of wanted) {
      yield;
      const plan = (near.includes(placed) && this.beside(placed, solid, taken)) || (placed.corner && this.inCorner(placed, taken)) || null;
      if (plan) taken.push(plan.spot);
      plans.push([placed, plan]);
    }
    const frames = [this.stage.frame(), this.stage.frame(true)] as const;
    let again = false;
    for (const [placed, plan] of plans) {
      // What changes its size in sight shifts; so it goes out of sight for a moment.
      const resized = plan && plan.size !== placed.size && seen(placed);
      if (plan) show(placed, plan, frames[plan.look.fixed ? 1 : 0]);
      if (!plan || resized) hide(placed);
      again ||= resized === true;
    }
    if (again) requestAnimationFrame(() => requestAnimationFrame(this.moved));
    // The page may have laid something over a badge that no rectangle shows; better unseen than half seen.
    const hidden = plans.filter(([, plan]) => plan && overlap(plan.spot, viewport()) && !this.reached(plan.spot));
    for (const [placed] of hidden) hide(placed);
  }

  private beside(placed: Placed, solid: Obstacle[], taken: Rect[]): Plan | null {
    const { title } = placed;
    const lines = linesOf(wordsOf(placed));
    const words = hull(lines);
    if (!words || getComputedStyle(title).visibility === 'hidden') return null;
    const look = surroundings(title);
    const inWay = [...obstaclesFor(words, solid), ...lines, ...taken];
    const free = (spot: Rect) => !overlap(spot, viewport()) || clearAt(spot, title, this.stage.host);
    const choice = choose(lines, sizesOf(placed), inWay, look.bounds, look.rtl, free) ?? this.atRowEnd(placed, words, look, inWay, free);
    return choice && { ...choice, look };
  }

  private atRowEnd(placed: Placed, words: Rect, { bounds, rtl }: Surroundings, inWay: Rect[], free: (spot: Rect) => boolean) {
    const end = rowEnd(placed.title, words, rtl);
    return end && choose([end.line], sizesOf(placed), inWay, crossing(bounds, end.beyond), rtl, free);
  }

  /** The corners of the window, where nothing of the page stands there just now. */
  private inCorner(placed: Placed, taken: Rect[]): Plan | null {
    const { title } = placed;
    const look: Surroundings = { ...surroundings(title), fixed: true, layer: '2147483000' };
    const { clientWidth } = rootElement() as HTMLElement;
    for (const [index, size] of sizesOf(placed)) {
      const [right, bottom] = [clientWidth - size.width - 12, innerHeight - size.height - 12];
      for (const [left, top] of [
        [right, bottom],
        [12, bottom],
        [right, 12],
        [12, 12],
      ] as const) {
        const spot = rect(left, top, size);
        if (left > 0 && !taken.some((t) => overlap(t, spot)) && clearAt(grown(spot, 2), title, this.stage.host))
          return { spot, size: index, look };
      }
    }
    return null;
  }

  private reached({ left, right, top, bottom }: Rect): boolean {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
    const first = topAt(x, y);
    return first === null || first === this.stage.host || contains(this.stage.host, first);
  }
}

/** Where anything could be in the way of a badge. */
function reach(placed: Placed): Rect[] {
  const largest = placed.sizes[0] as Size;
  const lines = linesOf(wordsOf(placed));
  const words = hull(lines);
  const end = words && rowEnd(placed.title, words, getComputedStyle(placed.title).direction === 'rtl');
  return [around(lines, largest) ?? [], end ? stripOf(end, largest) : []].flat();
}

/** A title that shares its box with much else is taken by its own words. */
const wordsOf = ({ title, node }: Placed) => textRects(title.childElementCount > 40 ? node : title);

function show(placed: Placed, { spot, size, look }: Plan, frame: Frame): void {
  const { left, top } = frame.toOurs(spot);
  const { style, classList } = placed.spot;
  dress(placed, size);
  classList.remove('waiting');
  classList.toggle('fixed', look.fixed);
  classList.toggle('dark', look.dark);
  // Moved by translation, which is never a layout shift.
  style.translate = `${left}px ${top}px`;
  style.zIndex = look.layer;
  placed.floats = look.fixed;
}

const seen = ({ spot }: Placed): boolean => !spot.classList.contains('waiting');

function hide(placed: Placed): void {
  placed.spot.classList.add('waiting');
}

const viewport = (): Rect => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
