/**
 * The panel: a page of the extension in a frame in the top layer. What it says of the reader stands in that frame,
 * where the page cannot look. Its size is the same whatever it says.
 */
import type { Locale } from '../../model.ts';
import { api } from './api.ts';
import { boxOf, html } from './dom.ts';
import type { Stage } from './stage.ts';
import { text } from './texts.ts';

/** A frame that has not come up by then is held back by the page's own policy. */
const PATIENCE = 4000;

export class Panel {
  private box: HTMLElement | null = null;
  private from: HTMLElement | null = null;
  private timer = 0;

  constructor(
    private readonly stage: Stage,
    private readonly locale: Locale,
    private readonly on: { closed(): void; blocked(): void },
  ) {}

  get open(): boolean {
    return this.box !== null;
  }

  /** Opens beside the badge that was clicked; the focus returns there. */
  show(from: HTMLElement | null): void {
    this.from = from;
    if (this.box) return;
    const frame = html('iframe', { title: text('panel', this.locale), src: api.runtime.getURL('/panel.html') });
    this.box = html('div', { class: 'panel', popover: 'manual' }, frame);
    if (from && boxOf(from).left > innerWidth - 420 && innerWidth > 900) this.box.classList.add('left');
    this.stage.root.append(this.box);
    this.box.showPopover?.();
    frame.focus();
    window.addEventListener('keydown', this.escape, true);
    this.timer = window.setTimeout(() => {
      this.close();
      this.on.blocked();
    }, PATIENCE);
  }

  /** The page in the frame has spoken. */
  ready(): void {
    clearTimeout(this.timer);
  }

  close(): void {
    if (!this.box) return;
    this.ready();
    window.removeEventListener('keydown', this.escape, true);
    this.box.remove();
    this.box = null;
    this.from?.focus({ preventScroll: true });
    this.on.closed();
  }

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') this.close();
  };
}
