/**
 * Our one node in the page: a plain `div` after the body with a closed shadow root. Without attributes and without a
 * name of its own (a page could define that element). Taking it away leaves the page as it was.
 */
import css from '../badge/badge.css?inline';
import { boxOf, html, isConnected, rootElement } from './dom.ts';
import type { Rect } from './geometry.ts';

/** A page that keeps throwing us out has made its wish clear. */
const MOST_RETURNS = 5;
/** Width of the host and of the ruler by the style sheet, in our pixels. */
const RULE = 100;
const OURS = 'click mousedown mouseup pointerdown pointerup keydown keyup keypress focusin focusout';

/** From the window's pixels to ours: the page may zoom, scale or shift its root. */
export interface Frame {
  scale: number;
  toOurs(rect: Pick<Rect, 'left' | 'top'>): { left: number; top: number };
}

export class Stage {
  readonly host = html('div');
  /** Spoken to screen readers; words of the page alone. */
  private readonly said = html('div', { class: 'said', role: 'status' });
  private readonly ruler = html('div', { class: 'ruler' });
  private built: ShadowRoot | undefined;
  private returns = 0;

  /** Made when it is first asked for: most pages have nothing to show. */
  get root(): ShadowRoot {
    this.built ??= this.build();
    return this.built;
  }

  private build(): ShadowRoot {
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = html('style');
    sheet.textContent = css;
    root.append(sheet, this.said, this.ruler);
    // Keys and clicks on our controls are no business of the page.
    for (const type of OURS.split(' ')) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  /** Puts the host in the page, a bounded number of times; false where it is not there. */
  enter(): boolean {
    if (isConnected(this.host)) return true;
    const top = rootElement();
    if (!top || this.returns++ > MOST_RETURNS) return false;
    Element.prototype.append.call(top, this.host);
    return true;
  }

  /** Takes the host and all on it out of the page. */
  leave(): void {
    Element.prototype.remove.call(this.host);
  }

  /** Says words to screen readers, once. */
  say(words: string): void {
    if (this.said.textContent !== words) this.said.textContent = words;
  }

  /** `still`: for what stands still while the page scrolls. */
  frame(still = false): Frame {
    const origin = boxOf(still ? this.ruler : this.host);
    const scale = origin.width / RULE || 1;
    return { scale, toOurs: ({ left, top }) => ({ left: (left - origin.left) / scale, top: (top - origin.top) / scale }) };
  }
}
