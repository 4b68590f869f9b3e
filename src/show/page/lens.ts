/**
 * The lens of one page: reads it, asks the background what may be shown, and keeps badges, summary and panel with it.
 * Knows nothing of the reader but open, closed or check for each offering.
 */
import type { LensOrders, Shown, ShownOffering } from '../../shown.ts';
import { inSlices } from '../../slices.ts';
import { alive, api, send } from './api.ts';
import { Badges } from './badges.ts';
import { type Command, isCommand, type PageSaid } from './commands.ts';
import { nextFrame } from './frames.ts';
import { Panel } from './panel.ts';
import { Quotes } from './quotes.ts';
import { Reading } from './reading.ts';
import { Stage } from './stage.ts';
import { Watch } from './watch.ts';

export class Lens {
  /** Resolves when the first reading is shown, or the lens was told to leave. */
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
  private readonly page = new Reading();
  /** Counts what moves; the last is wanted until the next. */
  private moves = 0;
  /** The offering that the panel shows. */
  private selected = 0;
  /** The reader wants to see nothing for now. */
  private hidden = false;

  constructor() {
    api.runtime.onMessage.addListener(this.heard);
    this.started = this.start();
  }

  private async start(): Promise<void> {
    const orders = await send<LensOrders>({ type: 'lens-started' });
    if (!orders?.go) return this.leave();
    this.badges.words = orders.words;
    this.panel.title = orders.words.panel;
    await this.read();
  }

  /** Takes away all that is ours. */
  private leave(): void {
    this.left = true;
    this.panel.close();
    this.page.stop();
    this.moves++;
    this.watch.end();
    this.badges.end();
    this.stage.leave();
    if (alive()) api.runtime.onMessage.removeListener(this.heard);
  }

  // ------------------------------------------------------------ read

  private reread(): void {
    if (!alive()) this.leave();
    else if (this.page.fresh) this.move();
    else this.read();
  }

  private async read(): Promise<void> {
    if (this.page.turned) this.turnPage();
    const outcome = await this.page.read();
    if (outcome === 'changed') return this.ask(true);
    if (outcome === 'same') this.badges.follow(this.page);
    this.move();
  }

  /** Another page came under the same document. */
  private turnPage(): void {
    this.selected = 0;
    this.hidden = false;
    this.panel.close();
  }

  /** Asks what may be shown of what was read; `just`: the background may still know it. */
  private async ask(just = false): Promise<void> {
    const { classified, url } = this.page;
    if (!classified) return;
    const known = just ? await send<Shown>({ type: 'page-rated', url }) : undefined;
    const shown = known ?? (await send<Shown>({ type: 'page-rated', url, classified }));
    if (!this.left && classified === this.page.classified) this.draw(shown?.offerings ?? []);
  }

  // ------------------------------------------------------------ show

  private draw(offerings: ShownOffering[]): void {
    const seen = !this.hidden && offerings.some(({ hidden }) => !hidden);
    this.badges.draw(seen ? this.page : null, offerings);
    if (!seen && !this.panel.open) this.stage.leave();
    // By then the browser has laid out what is new, and need not do so when it is asked for places.
    this.move(nextFrame());
  }

  /** Puts everything where it belongs, a slice at a time, when `ready`. */
  private move(ready: Promise<void> = Promise.resolve()): void {
    if (!alive()) this.leave();
    if (this.left) return;
    const turn = ++this.moves;
    if ((!this.badges.any && !this.panel.open) || !this.stage.enter()) return;
    this.quotes.draw();
    ready.then(() => inSlices(this.badges.pass(), () => turn === this.moves)).catch(() => {});
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

  // ------------------------------------------------------------ hear

  private readonly heard = ((message: unknown, _from: unknown, reply: (answer: unknown) => void) => {
    if (isCommand(message)) reply(this.obey(message) ?? null);
  }) as Parameters<typeof api.runtime.onMessage.addListener>[0];

  private obey(command: Command): PageSaid | { found: boolean } | undefined {
    switch (command.do) {
      case 'tell': {
        const { url, classified, failed, reads } = this.page;
        return { url, classified, failed, reads, selected: this.selected, hidden: this.hidden };
      }
      case 'show-quote': {
        const place = this.page.places[command.block];
        return { found: place !== undefined && this.stage.enter() && this.quotes.show(place, command.quote) };
      }
      case 'refresh':
        this.ask();
        break;
      case 'open-panel': {
        const offering = command.offering ?? this.selected;
        this.badges.show(offering);
        this.open(offering, this.badges.button(offering));
        break;
      }
      case 'close-panel':
        this.panel.close();
        break;
      case 'panel-ready':
        this.panel.ready();
        break;
      case 'hide':
        this.hidden = command.hidden;
        if (command.hidden) this.panel.close();
        this.ask();
        break;
      case 'leave':
        this.leave();
    }
  }
}
