/**
 * The lens of one page: reads it, asks the background what may be shown, and keeps badges, summary and panel with it.
 * Knows nothing of the reader but open, closed or check for each offering.
 */
import { readAndClassify } from '../../engine.ts';
import type { LensOrders, Shown, ShownOffering } from '../../messages.ts';
import type { Classified, Host } from '../../model.ts';
import { locale } from '../locale.ts';
import { alive, api, send } from './api.ts';
import { Badges } from './badges.ts';
import { type Command, isCommand, type PageSaid } from './commands.ts';
import { body, textOf } from './dom.ts';
import { Panel } from './panel.ts';
import { Quotes } from './quotes.ts';
import { inSlices } from './slices.ts';
import { Stage } from './stage.ts';
import { Watch } from './watch.ts';

export class Lens {
  /** Resolves when the page was read for the first time, or the lens was told to leave. */
  readonly started: Promise<void>;
  left = false;

  private readonly stage = new Stage();
  private readonly quotes = new Quotes(this.stage);
  private readonly badges = new Badges(
    this.stage,
    (offering, from) => this.open(offering, from),
    (offering) => this.turn(offering),
    () => this.move(),
  );
  private readonly panel = new Panel(this.stage, {
    closed: () => {
      this.quotes.clear();
      send({ type: 'panel-turned', offering: null });
    },
    blocked: () => send({ type: 'panel-blocked', offering: this.selected }),
  });
  private readonly watch = new Watch(
    { read: () => this.reread(), move: () => this.move(), scroll: () => this.scrolled() },
    this.stage.host,
  );

  private hostKind: Host | null = null;
  private url = location.href;
  private length = -1;
  private classified: Classified | null = null;
  private places: Node[] = [];
  private failed = false;
  private selected = 0;
  private hidden = false;
  private reading = new AbortController();
  private moving = new AbortController();

  constructor() {
    api.runtime.onMessage.addListener(this.heard);
    this.started = this.start();
  }

  private async start(): Promise<void> {
    const orders = await send<LensOrders>({ type: 'lens-started' });
    if (!orders?.go) return this.leave();
    this.hostKind = orders.hostKind;
    await this.read();
  }

  /** Takes away all that is ours. */
  private leave(): void {
    this.left = true;
    this.panel.close();
    this.reading.abort();
    this.moving.abort();
    this.watch.end();
    this.badges.end();
    this.stage.leave();
    if (alive()) api.runtime.onMessage.removeListener(this.heard);
  }

  // ------------------------------------------------------------ read

  /** The page may have changed: reads it again unless its words are as many as before. */
  private reread(): void {
    const same = this.url === location.href && textOf(body())?.length === this.length;
    if (!alive()) this.leave();
    else if (same) this.move();
    else this.read();
  }

  private async read(): Promise<void> {
    this.reading.abort();
    this.reading = new AbortController();
    const { signal } = this.reading;
    if (this.url !== location.href) this.turnPage();
    this.length = textOf(body())?.length ?? 0;
    try {
      const steps = readAndClassify(document, { url: this.url, today: today(), locale: locale(), hostKind: this.hostKind });
      const { classified, places } = await inSlices(steps, signal);
      this.places = places;
      this.failed = false;
      const same = JSON.stringify(classified) === JSON.stringify(this.classified);
      this.classified = classified;
      await (same ? this.badges.follow(classified, places) : this.ask());
    } catch {
      if (signal.aborted) return;
      this.failed = true;
    }
    this.move();
  }

  /** Another page came under the same document. */
  private turnPage(): void {
    this.url = location.href;
    this.selected = 0;
    this.hidden = false;
    this.classified = null;
    this.panel.close();
  }

  /** Asks what may be shown of what was read. */
  private async ask(): Promise<void> {
    const { classified } = this;
    if (!classified) return;
    const shown = await send<Shown>({ type: 'page-rated', classified });
    if (this.left || classified !== this.classified) return;
    this.draw(shown?.offerings ?? []);
  }

  // ------------------------------------------------------------ show

  private draw(offerings: ShownOffering[]): void {
    const { classified } = this;
    const seen = classified && !this.hidden && offerings.some(({ hidden }) => !hidden);
    this.badges.draw(seen ? classified : null, this.places, offerings);
    if (seen) this.stage.enter();
    else if (!this.panel.open) this.stage.leave();
    this.move();
  }

  /** Puts everything where it belongs, a slice at a time. */
  private move(): void {
    if (!alive()) this.leave();
    if (this.left) return;
    this.moving.abort();
    this.moving = new AbortController();
    if ((!this.badges.any && !this.panel.open) || !this.stage.enter()) return;
    this.quotes.draw();
    inSlices(this.badges.pass(), this.moving.signal).catch(() => {});
  }

  private scrolled(): void {
    if (this.badges.floating) this.move();
  }

  private open(offering: number, from: HTMLElement | null): void {
    if (!this.stage.enter()) return;
    this.turn(offering);
    this.panel.show(from);
  }

  private turn(offering: number): void {
    this.selected = offering;
    this.quotes.clear();
    send({ type: 'panel-turned', offering });
  }

  private showQuote(offering: number, quote: string): boolean {
    const said = this.classified?.listings[offering];
    const block = said?.evidence.find((e) => e.quote === quote)?.block ?? said?.block;
    const place = block === undefined ? undefined : this.places[block];
    return place !== undefined && this.stage.enter() && this.quotes.show(place, quote);
  }

  // ------------------------------------------------------------ hear

  private readonly heard = ((message: unknown, _from: unknown, reply: (answer: unknown) => void) => {
    if (isCommand(message)) reply(this.obey(message) ?? null);
  }) as Parameters<typeof api.runtime.onMessage.addListener>[0];

  private obey(command: Command): PageSaid | { found: boolean } | undefined {
    switch (command.do) {
      case 'tell': {
        const { url, classified, failed, selected, hidden } = this;
        return { url, classified, failed, selected, hidden };
      }
      case 'show-quote':
        return { found: this.showQuote(command.offering, command.quote) };
      case 'refresh':
        this.ask();
        return;
      case 'open-panel':
        this.badges.show(command.offering ?? this.selected);
        this.open(command.offering ?? this.selected, this.badges.button(command.offering ?? this.selected));
        return;
      case 'close-panel':
        return this.panel.close() as undefined;
      case 'panel-ready':
        return this.panel.ready() as undefined;
      case 'hide':
        this.hidden = command.hidden;
        if (command.hidden) this.panel.close();
        this.ask();
        return;
      case 'leave':
        this.leave();
    }
  }
}

/** The reader's own day, not Greenwich's. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
