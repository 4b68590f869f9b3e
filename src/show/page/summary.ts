/** On a page of many offerings: how many there are, the strongest, steps from one to the next, dimming of those that do not fit. */
import type { PageWords, ShownOffering } from '../../shown.ts';
import { markText } from '../mark.ts';
import { onClick } from './act.ts';
import { html } from './dom.ts';

export interface Steps {
  /** Open the panel. */
  open(): void;
  step(by: 1 | -1): void;
  /** Dim or undo; true where something is dimmed now. */
  dim(): boolean;
}

/** Made anew whenever what is shown changes; `bar` is put into the page by its maker, at least one offering given. */
export class Summary {
  readonly bar: HTMLElement;
  readonly opener: HTMLElement;
  private readonly dimmer: HTMLElement;

  /** `dims`: there is a profile, so that some may not fit. */
  constructor(shown: ShownOffering[], dims: boolean, { direction, offerings, strongest, previous, next, dim }: PageWords, steps: Steps) {
    const best = shown.reduce((most, one) => (one.rank > most.rank ? one : most));
    const count = offerings.replace('{}', String(shown.length));
    const words = best.rank < 0 ? count : `${count} · ${strongest.replace('{}', markText(best.strength.mark))}`;
    this.opener = button('words', words, words, () => steps.open());
    this.opener.setAttribute('aria-haspopup', 'dialog');
    this.opener.dir = direction;
    // Always there and in the order of the keys: a page could notice whether it is.
    this.dimmer = button('dimmer', '◐', dim, () => dims && this.dimmed(steps.dim()));
    this.dimmed(false);
    if (!dims) this.dimmer.setAttribute('aria-disabled', 'true');
    this.bar = html(
      'div',
      { class: 'bar', role: 'group', 'aria-label': 'USCE Lens' },
      this.opener,
      button('previous', '‹', previous, () => steps.step(-1)),
      button('next', '›', next, () => steps.step(1)),
      this.dimmer,
    );
  }

  dimmed(yes: boolean): void {
    this.dimmer.setAttribute('aria-pressed', String(yes));
  }
}

function button(kind: string, sign: string, name: string, act: () => void): HTMLElement {
  const made = html(
    'button',
    { type: 'button', class: kind, 'aria-label': name, title: name },
    html('span', { 'aria-hidden': 'true' }, sign),
  );
  onClick(made, act);
  return made;
}
