/**
 * The badge: a button of one line. Its words come from the page alone; whether the offering is open to this reader is a sign
 * of constant size without text, since a page can search for text even in a closed root.
 */
import type { PageWords, ShownOffering } from '../../shown.ts';
import { ICONS, type IconName } from '../icons.ts';
import { MARK_BOX, markShapes, shadeOf, shadesOf } from '../mark.ts';
import { html, svg } from '../page/dom.ts';

/** From all words to the mark alone. */
export const SIZES = ['full', 'short', 'mark', 'tiny'] as const;

/** Builds the badge of an offering. */
export function badge({ type, rest, name, sold, count, fit, snippet, strength }: ShownOffering, words: PageWords): HTMLElement {
  const button = html(
    'button',
    {
      type: 'button',
      class: `badge${sold ? ' sold' : ''}${snippet ? ' snippet' : ''}`,
      dir: words.direction,
      'aria-haspopup': 'dialog',
      'aria-label': fit ? `${name}. ${words.fits[fit]}` : name,
    },
    sold ? icon('stop') : mark(strength),
    html('b', {}, type),
    html('span', { class: 'rest' }, rest),
  );
  if (count && !sold) button.append(html('span', { class: 'count' }, icon('caution'), String(count)));
  // Always there and always as large, whatever it says.
  button.append(icon(fit ?? 'none', fit ? `fit ${fit}` : 'fit'));
  for (const child of button.children) child.setAttribute('aria-hidden', 'true');
  return button;
}

/** The mark as SVG nodes. */
function mark(strength: ShownOffering['strength']): SVGElement {
  const drawn = markShapes(strength).map(({ d, part }) => svg('path', { d, class: part }));
  const drawing = svg('svg', { class: 'mark', viewBox: `-1 -1 ${MARK_BOX.width + 2} ${MARK_BOX.height + 2}` }, ...drawn);
  for (const [name, shade] of Object.entries(shadesOf(shadeOf(strength)))) drawing.style.setProperty(name, shade);
  return drawing;
}

const icon = (name: IconName, kind: string = name): SVGElement =>
  svg('svg', { class: `icon ${kind}`, viewBox: '0 0 16 16' }, svg('path', { d: ICONS[name] }));
