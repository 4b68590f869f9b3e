/**
 * Notices that a page moved on: late content, tabs that open, in-page navigation, a return from the back-forward cache.
 * Nothing is done inside an observer's callback, nothing is polled, and a page that changes for ever is left alone.
 */

/** Readings that one visit of the reader can cause without touching the page; each waits longer than the last. */
const MOST_READS = 6;
const MOST_EVER = 60;
const FIRST_WAIT = 400;
/** Placings in a row without a pause; then they come seldom. */
const MOST_MOVES = 60;

export interface Changes {
  /** Words came or went, or the address changed. */
  read(): void;
  /** Things may have moved. */
  move(): void;
  /** The window scrolls: what stands in a corner may be in the way. */
  scroll(): void;
}

export class Watch {
  private readonly stop = new AbortController();
  private readonly mutations: MutationObserver;
  private readonly sizes: ResizeObserver;
  private reads = 0;
  private ever = 0;
  private moves = 0;
  private readTimer = 0;
  private moveTimer = 0;
  private address = location.href;

  constructor(
    private readonly on: Changes,
    private readonly ours: Node,
  ) {
    const { signal } = this.stop;
    this.mutations = new MutationObserver((records) => this.mutated(records));
    this.sizes = new ResizeObserver(() => this.moved());
    const listen = (target: EventTarget | undefined, types: string, act: (event: Event) => void) => {
      for (const type of types.split(' ')) target?.addEventListener(type, act, { signal, capture: true, passive: true });
    };
    listen(window, 'scroll', (event) => this.scrolled(event));
    listen(window, 'resize load transitionend animationend toggle scrollend', () => this.moved());
    listen(window, 'popstate hashchange', () => this.navigated());
    listen((globalThis as { navigation?: EventTarget }).navigation, 'navigatesuccess', () => this.navigated());
    // The reader's own hand: a page may answer it as often as it likes.
    listen(window, 'pointerdown keydown wheel touchmove', (event) => event.isTrusted && this.refill());
    listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && this.later(0));
    document.fonts?.ready.then(() => this.moved());
  }

  /** Begins to look; also again after `document.open`. */
  begin(body: Element | null): void {
    this.mutations.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'],
    });
    this.sizes.disconnect();
    if (body) this.sizes.observe(body);
  }

  end(): void {
    this.stop.abort();
    this.mutations.disconnect();
    this.sizes.disconnect();
    clearTimeout(this.readTimer);
    clearTimeout(this.moveTimer);
  }

  private mutated(records: MutationRecord[]): void {
    if (location.href !== this.address) return this.navigated();
    const foreign = records.some((r) => r.type !== 'attributes' && !(r.addedNodes.length === 1 && r.addedNodes[0] === this.ours));
    if (foreign) this.later(FIRST_WAIT * 2 ** this.reads);
    this.moved();
  }

  private navigated(): void {
    if (location.href === this.address) return;
    this.address = location.href;
    this.refill();
    this.later(FIRST_WAIT / 2);
  }

  private refill(): void {
    this.reads = 0;
    this.moves = 0;
  }

  private later(wait: number): void {
    if (this.readTimer || this.reads >= MOST_READS || this.ever >= MOST_EVER) return;
    this.readTimer = window.setTimeout(() => {
      this.readTimer = 0;
      this.reads++;
      this.ever++;
      this.on.read();
    }, wait);
  }

  private scrolled({ target }: Event): void {
    if (target === document) this.on.scroll();
    else this.moved();
  }

  private moved(): void {
    if (this.moveTimer) return;
    const often = ++this.moves < MOST_MOVES;
    if (this.moves > 2 * MOST_MOVES) return;
    this.moveTimer = window.setTimeout(
      () => {
        this.moveTimer = 0;
        requestAnimationFrame(() => this.on.move());
      },
      often ? 60 : 2000,
    );
  }
}
