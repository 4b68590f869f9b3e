/**
 * Our one node in the page: a plain `div` after the body with a closed shadow root. Without attributes and without a
 * name of its own (a page could define that element). Taking it away leaves the page as it was.
 */
import css from '../badge/badge.css?inline';
import { boxOf, html, isConnected, rootElement } from './dom.ts';
import type { Rect } from './geometry.ts';

/** A page that keeps throwing us out has made its wish clear. */
const MOST_RETURNS = 5;

export class Stage {
  readonly host = html('div');
  readonly root = this.host.attachShadow({ mode: 'closed' });
  private returns = 0;

  constructor() {
    const sheet = html('style');
    sheet.textContent = css;
    this.root.append(sheet);
    // Keys and clicks on our controls are no business of the page.
    for (const type of [
      'click',
      'mousedown',
      'mouseup',
      'pointerdown',
      'pointerup',
      'keydown',
      'keyup',
      'keypress',
      'focusin',
      'focusout',
    ]) {
      this.root.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  /** Puts the host in the page, a bounded number of times; false where it is not there. */
  enter(): boolean {
    if (isConnected(this.host)) return true;
    const top = rootElement();
    if (!top || this.returns++ > MOST_RETURNS) return false;
    Element.prototype.append.call(top, this.host);
    return true;
  }

  leave(): void {
    this.host.remove();
  }

  /** From the viewport's pixels to ours: the page may zoom, scale or shift its root. */
  frame(): { toOurs(rect: Rect): { left: number; top: number }; scale: number } {
    const origin = boxOf(this.host);
    const scale = origin.width / 100 || 1;
    return { scale, toOurs: ({ left, top }) => ({ left: (left - origin.left) / scale, top: (top - origin.top) / scale }) };
  }
}
