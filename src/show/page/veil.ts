/**
 * Dims the offerings that are not open to the reader. Every offering gets a sheet of the same place and size, drawn or not:
 * a page can ask the browser what covers its elements, and must not learn for whom.
 */
import { boxOf, contains, html, parentOf, tagOf, textRects } from './dom.ts';
import type { Rect } from './geometry.ts';
import { hull } from './geometry.ts';
import type { Stage } from './stage.ts';

interface Veiled {
  title: Element;
  dim: boolean;
}

export class Veil {
  private sheets: HTMLElement[] = [];

  constructor(private readonly stage: Stage) {}

  /** Lays the sheets anew, one over each card that has a box. */
  draw(all: Veiled[]): void {
    this.clear();
    const titles = all.map(({ title }) => title);
    const { toOurs, scale } = this.stage.frame();
    this.sheets = all.flatMap(({ title, dim }) => {
      const box = cardOf(title, titles);
      if (!box) return [];
      const { left, top } = toOurs(box);
      const sheet = html('div', { class: dim ? 'sheet dim' : 'sheet' });
      sheet.style.cssText = `left:${left}px;top:${top}px;width:${(box.right - box.left) / scale}px;height:${(box.bottom - box.top) / scale}px`;
      return [sheet];
    });
    this.stage.root.prepend(...this.sheets);
  }

  /** Takes them all away. */
  clear(): void {
    for (const sheet of this.sheets) sheet.remove();
    this.sheets = [];
  }
}

/** The part of the page that belongs to one title and to no other. */
function cardOf(title: Element, titles: Element[]): Rect | null {
  let card = title;
  for (let up = parentOf(card); up instanceof Element && tagOf(up) !== 'body'; up = parentOf(up)) {
    if (titles.some((other) => other !== title && contains(up, other))) break;
    card = up;
  }
  return card === title ? hull(textRects(title)) : boxOf(card);
}
