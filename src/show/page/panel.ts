/**
 * The panel: a page of the extension in a frame in the top layer. What it says of the reader stands in that frame,
 * where the page cannot look. Its size is the same whatever it says.
 */
import { api } from './api.ts';
import { boxOf, html } from './dom.ts';
import type { Stage } from './stage.ts';

/** A frame that has not come up by then, in ms, is held back by the page's own policy. */
const PATIENCE = 8000;
/** Room in pixels that the panel takes of a wide window. */
const ROOM = 420;

export class Panel {
  /** What the frame is called, in the reader's language. */
  title = '';
  private box: HTMLElement | null = null;
  private from: HTMLElement | null = null;
  private timer = 0;

  constructor(
    private readonly stage: Stage,
    private readonly on: { closed(): void; blocked(): void },
  ) {}

  /** Whether its frame stands in the page. */
  get open(): boolean {
    return this.box !== null;
  }

  /** Opens; when it closes the focus goes to `from`. */
  show(from: HTMLElement | null): void {
    this.from = from ?? this.from;
    if (this.box) return;
    const frame = html('iframe', { title: this.title, src: api.runtime.getURL('/panel.html'), allow: 'clipboard-write *' });
    this.box = html('div', { class: 'panel', popover: 'manual' }, frame);
    if (from && innerWidth > 2 * ROOM && boxOf(from).left > innerWidth - ROOM) this.box.classList.add('left');
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

  /** Takes the frame away and says so; nothing where there is none. */
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
