/** The badges of a page and, where there are many, their summary. */
import type { PageWords, ShownOffering } from '../../shown.ts';
import { badge } from '../badge/badge.ts';
import { onClick } from './act.ts';
import { Coming } from './coming.ts';
import { elementOf, isConnected } from './dom.ts';
import { scrollTo } from './frames.ts';
import { type Placed, Placing } from './placing.ts';
import type { Stage } from './stage.ts';
import { Summary } from './summary.ts';
import { headingOf, titleOf } from './title.ts';
import { Veil } from './veil.ts';

interface Standing {
  offering: ShownOffering;
  index: number;
  /** Of its title. */
  node: Node;
  /** Null where its title is gone from the page; undefined while its badge is yet to be built. */
  placed: Placed | null | undefined;
}

/** Badges that are built at once; those of a longer list when their titles come near. */
const AT_ONCE = 12;

/** A page whose offerings have titles. */
interface Titled {
  /** It is of one offering. */
  single: boolean;
  /** Node of each title, undefined where it is gone. */
  titles: (Node | undefined)[];
}
const NOTHING: Titled = { single: false, titles: [] };

/** Tells whoever made it which badge is to `open`, to which offering to `turn`, and that places have `moved` and want another `pass`. */
export class Badges {
  /** Words of the reader's language; there before anything is drawn. */
  words = {} as PageWords;
  private standing: Standing[] = [];
  private summary: { bar: Summary; placed: Placed | null } | null = null;
  private readonly placing: Placing;
  private readonly coming: Coming<Standing>;
  private readonly veil: Veil;
  private dimmed = false;
  private single = false;
  private at = -1;

  constructor(
    private readonly stage: Stage,
    private readonly open: (offering: number, from: HTMLElement) => void,
    private readonly turn: (offering: number) => void,
    moved: () => void,
  ) {
    this.placing = new Placing(stage, moved);
    this.coming = new Coming((near) => {
      for (const one of near) this.build(one);
      if (near.length) moved();
    });
    this.veil = new Veil(stage);
  }

  get any(): boolean {
    return this.standing.length > 0;
  }

  get floating(): boolean {
    return [...this.placing.all].some(({ floats, corner }) => floats || corner);
  }

  /** The button of an offering, else that of the summary; null where neither is built. */
  button(offering: number): HTMLElement | null {
    return this.standing.find(({ index }) => index === offering)?.placed?.button ?? this.summary?.bar.opener ?? null;
  }

  /** Builds them; null takes them away. What stays the same is left standing. */
  draw(page: Titled | null, offerings: ShownOffering[]): void {
    const before = this.standing;
    const focused = before.find(({ placed }) => placed && this.stage.root.activeElement === placed.button)?.index;
    this.undim();
    if (this.summary?.placed) this.placing.remove(this.summary.placed);
    this.summary = null;
    const { single, titles } = page ?? NOTHING;
    this.single = single;
    this.standing = offerings.slice(0, single ? 1 : titles.length).flatMap((offering, index): Standing[] => {
      const node = titles[index];
      if (offering.hidden || !node) return [];
      const old = before.find((one) => one.index === index && one.placed && one.node === node && isConnected(node));
      if (old && JSON.stringify(old.offering) === JSON.stringify(offering)) return [old];
      return [{ offering, index, node, placed: undefined }];
    });
    for (const one of this.standing.slice(0, AT_ONCE)) this.build(one);
    this.coming.wait(this.standing.slice(AT_ONCE), ({ node }) => elementOf(node));
    for (const one of before) if (one.placed && !this.standing.includes(one)) this.placing.remove(one.placed);
    if (this.many) this.summarise();
    const [first] = this.standing;
    if (first) this.stage.say(this.many ? this.summed : first.offering.name);
    if (focused === undefined) return;
    for (const one of this.standing) if (one.index === focused) this.build(one);
    this.button(focused)?.focus({ preventScroll: true });
  }

  /** The page was read again and says the same: badges whose titles were replaced go to the new ones. */
  follow(page: Titled): void {
    const gone = this.standing.some(({ placed, node }) => placed === null || !isConnected(node));
    if (!gone) return;
    const offerings = page.titles.map((_, i) => this.standing.find(({ index }) => index === i)?.offering ?? HIDDEN);
    this.draw(page, offerings);
  }

  /** Scrolls to an offering. */
  show(offering: number): void {
    this.at = this.standing.findIndex(({ index }) => index === offering);
    const one = this.standing[this.at];
    if (one) this.build(one);
    const title = one?.placed?.title;
    if (title && isConnected(title)) scrollTo(title);
    for (const { placed, index } of this.standing) placed?.button.classList.toggle('current', this.many && index === offering);
  }

  *pass(): Generator<void, void> {
    if (this.dimmed) this.drawVeil();
    yield* this.placing.pass();
  }

  end(): void {
    this.draw(null, []);
    this.coming.end();
    this.placing.end();
  }

  private build(one: Standing): void {
    if (one.placed !== undefined) return;
    const { offering, index, node } = one;
    const button = badge(offering, this.words);
    onClick(button, () => this.open(index, button));
    one.placed = this.placing.add(button, node, this.single);
  }

  private get many(): boolean {
    return this.standing.length > 1;
  }

  /** What the summary says. */
  private get summed(): string {
    return this.summary?.bar.opener.getAttribute('aria-label') ?? '';
  }

  private summarise(): void {
    const shown = this.standing.map(({ offering }) => offering);
    const dims = shown.some(({ fit }) => fit !== null);
    const bar: Summary = new Summary(shown, dims, this.words, {
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
    this.stage.say(`${this.words.at.replace('{}', String(this.at + 1)).replace('{}', String(length))}: ${next.offering.name}`);
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
      this.standing.flatMap(({ node, offering }) => {
        const title = titleOf(node);
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
