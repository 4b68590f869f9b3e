/** Finds a quote in the page and frames it: boxes of ours over the words, never a change of theirs. */
import { dataOf, elementOf, firstChildOf, html, nextSiblingOf, parentOf, rootElement } from './dom.ts';
import { calm } from './frames.ts';
import type { Stage } from './stage.ts';

const FIXED = /[\u200b-\u200d\u2060\ufeff\u00ad]/;
const MAX_NODES = 20_000;
const MAX_BOXES = 60;

/** Where a quote stands, from `start` outwards: the folded text is compared, as it was quoted. Null where the words are gone. */
export function rangeOf(start: Node, quote: string): Range | null {
  for (let element = elementOf(start); element; element = elementOf(parentOf(element) ?? document)) {
    const found = within(element, quote);
    if (found || element === rootElement()) return found;
  }
  return null;
}

function within(element: Element, quote: string): Range | null {
  let folded = '';
  const from: { node: Text; at: number }[] = [];
  for (const node of textsOf(element)) {
    const data = dataOf(node);
    for (let i = 0; i < data.length; i++) {
      const c = data[i] as string;
      if (FIXED.test(c)) continue;
      const space = /\s/.test(c);
      if (space && (folded === '' || folded.endsWith(' '))) continue;
      folded += space ? ' ' : c;
      from.push({ node, at: i });
    }
  }
  const at = folded.indexOf(quote);
  const first = from[at];
  const last = from[at + quote.length - 1];
  if (at < 0 || !first || !last) return null;
  const range = Document.prototype.createRange.call(document);
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

/** Text nodes in page order. */
function textsOf(element: Element): Text[] {
  const found: Text[] = [];
  const stack: Node[] = [element];
  for (let count = 0; stack.length && count < MAX_NODES; count++) {
    const node = stack.pop() as Node;
    if (node instanceof Text) found.push(node);
    const next = node === element ? null : nextSiblingOf(node);
    if (next) stack.push(next);
    const child = firstChildOf(node);
    if (child) stack.push(child);
  }
  return found;
}

/** Frames one quote at a time, until the next or `clear`. */
export class Quotes {
  private boxes: HTMLElement[] = [];
  private range: Range | null = null;

  constructor(private readonly stage: Stage) {}

  /** Scrolls to the words and frames them; false where they are not to be seen. */
  show(place: Node, quote: string): boolean {
    this.range = rangeOf(place, quote);
    const element = this.range && elementOf(this.range.startContainer);
    // First whatever scrolls inside the page, then the page itself to the very words.
    if (element) Element.prototype.scrollIntoView.call(element, { block: 'nearest' });
    this.draw();
    this.boxes[0]?.scrollIntoView({ block: innerWidth > 480 ? 'center' : 'start', behavior: calm() });
    return this.boxes.length > 0;
  }

  /** Follows the words where the page moved. */
  draw(): void {
    for (const box of this.boxes) box.remove();
    this.boxes = [];
    if (!this.range) return;
    const { toOurs, scale } = this.stage.frame();
    const rects = [...this.range.getClientRects()].filter((r) => r.width > 1);
    for (const rect of rects.slice(0, MAX_BOXES)) {
      const { left, top } = toOurs(rect);
      const box = html('div', { class: 'quote' });
      box.style.cssText = `left:${left - 3}px;top:${top - 2}px;width:${rect.width / scale + 6}px;height:${rect.height / scale + 4}px`;
      this.boxes.push(box);
    }
    this.stage.root.append(...this.boxes);
  }

  clear(): void {
    this.range = null;
    this.draw();
  }
}
