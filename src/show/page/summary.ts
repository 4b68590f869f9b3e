/** On a page of many offerings: how many there are, the strongest, steps from one to the next, and dimming of those that do not fit. */
import type { Locale } from '../../model.ts';
import { fill } from '../words.ts';
import { html } from './dom.ts';
import { type PlacedBadge, titleOf } from './placing.ts';
import { cardOf } from './quotes.ts';
import type { Stage } from './stage.ts';
import { TEXTS, text } from './texts.ts';

const RANK = ['?', '0', '1', '2', '3', '4-', '4', '4+', '5-', '5', '5+'];

/** The strongest mark that is certain; a range counts as its lower end. */
export function strongest(marks: string[]): string {
  return marks.reduce((best, mark) => (rank(mark) > rank(best) ? mark : best), '?');
}

const rank = (mark: string): number => RANK.indexOf(mark.length === 3 ? (mark[0] as string) : mark);

export class Summary {
  readonly bar: HTMLElement;
  private at = -1;
  private shades: HTMLElement[] = [];
  private readonly dimmer: HTMLElement;

  constructor(
    private readonly stage: Stage,
    private readonly all: () => PlacedBadge[],
    locale: Locale,
    private readonly moved: () => void,
  ) {
    const offerings = all().map(({ offering }) => offering);
    const best = strongest(offerings.map(({ strength }) => strength.mark));
    const words = `${fill(TEXTS.offerings, locale, offerings.length)} · ${fill(TEXTS.strongest, locale, best.replace('-', '−'))}`;
    const step = (by: number, sign: string, name: 'next' | 'previous') => {
      const button = html('button', { type: 'button', 'aria-label': text(name, locale) }, sign);
      button.addEventListener('click', (event) => event.isTrusted && this.step(by));
      return button;
    };
    this.dimmer = html(
      'button',
      { type: 'button', 'aria-pressed': 'false', 'aria-label': text('dim', locale), title: text('dim', locale) },
      '◐',
    );
    this.dimmer.addEventListener('click', (event) => event.isTrusted && (this.shades.length ? this.undim() : this.dim()));
    this.bar = html(
      'div',
      { class: 'bar', role: 'group', 'aria-label': words },
      html('span', {}, words),
      step(-1, '‹', 'previous'),
      step(1, '›', 'next'),
      this.dimmer,
    );
  }

  private step(by: number): void {
    const all = this.all();
    if (!all.length) return;
    this.at = (this.at + by + all.length) % all.length;
    const placed = all[this.at];
    const title = placed && titleOf(placed.node);
    if (!placed || !title) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    Element.prototype.scrollIntoView.call(title, { block: 'center', behavior: calm ? 'auto' : 'smooth' });
    this.moved();
  }

  /** Lays a veil of ours over what is not open to the reader. */
  private dim(): void {
    const all = this.all();
    const titles = all.flatMap(({ node }) => titleOf(node) ?? []);
    const { toOurs, scale } = this.stage.frame();
    for (const { offering, node } of all) {
      const title = titleOf(node);
      if (offering.fit !== 'closed' || !title) continue;
      const box = cardOf(title, titles);
      const { left, top } = toOurs(box);
      const shade = html('div', { class: 'shade' });
      shade.style.cssText = `left:${left}px;top:${top}px;width:${box.width / scale}px;height:${box.height / scale}px`;
      this.shades.push(shade);
    }
    this.stage.root.prepend(...this.shades);
    this.dimmer.setAttribute('aria-pressed', String(this.shades.length > 0));
    window.addEventListener('keydown', this.escape, true);
  }

  undim(): void {
    for (const shade of this.shades) shade.remove();
    this.shades = [];
    this.dimmer.setAttribute('aria-pressed', 'false');
    window.removeEventListener('keydown', this.escape, true);
  }

  private readonly escape = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') this.undim();
  };
}
