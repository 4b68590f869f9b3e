/** The badges of a page and, where there are many, their summary. */

import { i18n } from '#i18n';
import type { ShownOffering } from '../../messages.ts';
import type { Classified } from '../../model.ts';
import { badge, nameOf } from '../badge/badge.ts';
import { onClick } from './act.ts';
import { isConnected, rootElement } from './dom.ts';
import { type Placed, Placing } from './placing.ts';
import { scrollTo } from './scroll.ts';
import type { Stage } from './stage.ts';
import { Summary } from './summary.ts';
import { titleOf } from './title.ts';
import { Veil } from './veil.ts';

interface Standing {
  offering: ShownOffering;
  index: number;
  /** Null where its title is gone from the page. */
  placed: Placed | null;
}

export class Badges {
  private standing: Standing[] = [];
  private summary: { bar: Summary; placed: Placed | null } | null = null;
  private readonly placing: Placing;
  private readonly veil: Veil;
  private dimmed = false;
  private at = -1;

  constructor(
    private readonly stage: Stage,
    private readonly open: (offering: number, from: HTMLElement) => void,
    private readonly turn: (offering: number) => void,
    moved: () => void,
  ) {
    this.placing = new Placing(stage, moved);
    this.veil = new Veil(stage);
  }

  get any(): boolean {
    return this.standing.length > 0;
  }

  get floating(): boolean {
    return [...this.placing.all].some(({ floats, corner }) => floats || corner);
  }

  button(offering: number): HTMLElement | null {
    return this.standing.find(({ index }) => index === offering)?.placed?.button ?? this.summary?.bar.opener ?? null;
  }

  /** Builds them; null takes them away. What stays the same is left standing. */
  draw(classified: Classified | null, places: Node[], offerings: ShownOffering[]): void {
    const before = this.standing;
    const focused = before.find(({ placed }) => placed && this.stage.root.activeElement === placed.button)?.index;
    this.undim();
    if (this.summary?.placed) this.placing.remove(this.summary.placed);
    this.summary = null;
    const single = classified?.page === 'listing';
    this.standing = (classified ? offerings.slice(0, single ? 1 : undefined) : []).flatMap((offering, index): Standing[] => {
      const node = places[classified?.listings[index]?.block ?? -1];
      if (offering.hidden || !node) return [];
      const old = before.find((one) => one.index === index && one.placed?.node === node && isConnected(node));
      if (old && JSON.stringify(old.offering) === JSON.stringify(offering)) return [old];
      const button = badge(offering);
      onClick(button, () => this.open(index, button));
      return [{ offering, index, placed: this.placing.add(button, node, single) }];
    });
    for (const one of before) if (one.placed && !this.standing.includes(one)) this.placing.remove(one.placed);
    if (this.many) this.summarise();
    const [first] = this.standing;
    if (first) this.stage.say(this.many ? this.words : nameOf({ ...first.offering, fit: null }));
    if (focused !== undefined) this.button(focused)?.focus({ preventScroll: true });
  }

  /** The page was read again and says the same: badges whose titles were replaced go to the new ones. */
  follow(classified: Classified, places: Node[]): void {
    const gone = this.standing.some(({ placed }) => !placed || !isConnected(placed.node));
    if (!gone) return;
    const offerings: ShownOffering[] = classified.listings.map(
      (_, i) => this.standing.find(({ index }) => index === i)?.offering ?? HIDDEN,
    );
    this.draw(classified, places, offerings);
  }

  /** Scrolls to an offering. */
  show(offering: number): void {
    this.at = this.standing.findIndex(({ index }) => index === offering);
    const title = this.standing[this.at]?.placed?.title;
    if (title && isConnected(title)) scrollTo(title);
    for (const { placed, index } of this.standing) placed?.button.classList.toggle('current', this.many && index === offering);
  }

  *pass(): Generator<void, void> {
    if (this.dimmed) this.drawVeil();
    yield* this.placing.pass();
  }

  end(): void {
    this.draw(null, [], []);
    this.placing.end();
  }

  private get many(): boolean {
    return this.standing.length > 1;
  }

  private get words(): string {
    return this.summary?.bar.opener.getAttribute('aria-label') ?? '';
  }

  private summarise(): void {
    const shown = this.standing.map(({ offering }) => offering);
    const dims = shown.some(({ fit }) => fit !== null);
    const marks = shown.map(({ strength }) => strength.mark);
    const bar: Summary = new Summary(marks, dims, {
      open: () => this.open(this.standing[Math.max(this.at, 0)]?.index ?? 0, bar.opener),
      step: (by) => this.step(by),
      dim: () => (this.dimmed ? this.undim() : this.dim()),
    });
    const heading = headingOf() ?? this.standing[0]?.placed?.node;
    this.summary = { bar, placed: heading ? this.placing.add(bar.bar, heading, true) : null };
  }

  private step(by: 1 | -1): void {
    const { length } = this.standing;
    this.at = this.at < 0 ? (by > 0 ? 0 : length - 1) : (this.at + by + length) % length;
    const next = this.standing[this.at];
    if (!next) return;
    this.show(next.index);
    this.turn(next.index);
    this.stage.say(`${i18n.t('summary.at', [this.at + 1, length])}: ${nameOf({ ...next.offering, fit: null })}`);
  }

  private dim(): boolean {
    this.dimmed = true;
    this.drawVeil();
    window.addEventListener('keydown', this.escape, true);
    return true;
  }

  private undim(): boolean {
    this.dimmed = false;
    this.veil.clear();
    this.summary?.bar.dimmed(false);
    window.removeEventListener('keydown', this.escape, true);
    return false;
  }

  private drawVeil(): void {
    this.veil.draw(
      this.standing.flatMap(({ placed, offering }) => {
        const title = placed && titleOf(placed.node);
        return title ? [{ title, dim: offering.fit === 'closed' }] : [];
      }),
    );
  }

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') this.undim();
  };
}

/** Stands for an offering that is not shown. */
const HIDDEN = { hidden: true } as ShownOffering;

/** The page's own heading, if it has one in sight. */
function headingOf(): Element | null {
  const headings = Element.prototype.querySelectorAll.call(rootElement() as Element, 'h1');
  return [...headings].find((h) => h.checkVisibility()) ?? null;
}
