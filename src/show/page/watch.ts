/**
 * Notices that a page moved on: late content, tabs that open, in-page navigation, a return from the back-forward cache.
 * Nothing is done inside an observer's callback, nothing is polled, and a page that changes for ever is left alone.
 */
import { body } from './dom.ts';

/** Readings that one act of the reader can cause; each waits longer than the last, from FIRST_WAIT ms on. */
const MOST_READS = 5;
const FIRST_WAIT = 400;
/** Placings without an act of the reader; then none. */
const MOST_MOVES = 120;
const MOVE_WAIT = 60;
const SLOW_WAIT = 2000;

export interface Changes {
  /** Words came or went, or the address changed. */
  read(): void;
  /** Things may have moved. */
  move(): void;
  /** The window scrolls: what stands in a corner may be in the way. */
  scroll(): void;
}

/** Tells of changes until `end`: of so many after each act of the reader, each later than the last. */
export class Watch {
  private readonly stop = new AbortController();
  private readonly mutations = new MutationObserver((records) => this.mutated(records));
  private readonly sizes = new ResizeObserver(() => this.resized());
  /** The page's size as it was when we came, of which an observer tells too, is no change. */
  private sized = false;
  private reads = 0;
  private moves = 0;
  private readTimer = 0;
  private moveTimer = 0;
  private address = location.href;

  /** @param ours our host, whose coming and going is no change of the page. */
  constructor(
    private readonly on: Changes,
    private readonly ours: Node,
  ) {
    const { signal } = this.stop;
    const listen = (target: EventTarget | undefined, types: string, act: (event: Event) => void) => {
      for (const type of types.split(' ')) target?.addEventListener(type, act, { signal, capture: true, passive: true });
    };
    listen(window, 'scroll', ({ target }) => (target === document ? this.on.scroll() : this.moved()));
    listen(window, 'resize load transitionend animationend toggle', () => this.moved());
    listen(window, 'popstate hashchange', () => this.navigated());
    listen((globalThis as { navigation?: EventTarget }).navigation, 'navigatesuccess', () => this.navigated());
    // What answers the reader's own hand is worth reading; what comes while scrolling at a slower pace.
    listen(window, 'pointerdown keydown', (event) => event.isTrusted && this.refill(0));
    listen(window, 'wheel touchmove', (event) => event.isTrusted && this.refill(MOST_READS - 2));
    listen(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && this.later(0));
    if (document.fonts?.status === 'loading') document.fonts.ready.then(() => this.moved());
    this.mutations.observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'],
    });
    const page = body();
    if (page) this.sizes.observe(page);
  }

  /** Tells of nothing any more. */
  end(): void {
    this.stop.abort();
    this.mutations.disconnect();
    this.sizes.disconnect();
    clearTimeout(this.readTimer);
    clearTimeout(this.moveTimer);
  }

  private mutated(all: MutationRecord[]): void {
    this.navigated();
    const records = all.filter((record) => !this.isOurs(record));
    if (!records.length) return;
    if (records.some(({ type }) => type !== 'attributes')) this.later(FIRST_WAIT * 2 ** this.reads);
    this.moved();
  }

  /** Nothing of the page moves when we come. */
  private isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
    return addedNodes.length === 1 && addedNodes[0] === this.ours && !removedNodes.length;
  }

  private resized(): void {
    if (this.sized) this.moved();
    this.sized = true;
  }

  /** An address that changes means another page. */
  private navigated(): void {
    if (location.href === this.address) return;
    this.address = location.href;
    this.later(FIRST_WAIT / 2);
  }

  private refill(reads: number): void {
    this.reads = Math.min(this.reads, reads);
    this.moves = 0;
  }

  private later(wait: number): void {
    if (this.readTimer || this.reads >= MOST_READS) return;
    this.readTimer = window.setTimeout(() => {
      this.readTimer = 0;
      this.reads++;
      this.on.read();
    }, wait);
  }

  private moved(): void {
    if (this.moveTimer || this.moves >= MOST_MOVES) return;
    const wait = ++this.moves < MOST_MOVES / 2 ? MOVE_WAIT : SLOW_WAIT;
    this.moveTimer = window.setTimeout(() => {
      this.moveTimer = 0;
      this.on.move();
    }, wait);
  }
}
