/**
 * The badge: a button of one line. Its words come from the page alone; whether the offering is open to this reader is a sign
 * of constant size without text, since a page can search for text even in a closed root.
 */
import { i18n } from '#i18n';
import type { ShownOffering } from '../../messages.ts';
import { ICONS, type IconName } from '../icons.ts';
import { direction, locale } from '../locale.ts';
import { MARK_BOX, markShapes, SHADES, shadeOf } from '../mark.ts';
import { html, svg } from '../page/dom.ts';
import { promisesMore, strengthWords, words } from '../words.ts';

/** From all words to the mark alone. */
export const SIZES = ['full', 'short', 'mark', 'tiny'] as const;

const FITS = { open: 'badge.fitOpen', closed: 'badge.fitClosed', check: 'badge.fitCheck' } as const;

/** Builds the badge of an offering. */
export function badge(offering: ShownOffering): HTMLElement {
  const { type, rest } = words(offering, locale());
  const count = offering.counts.stop + offering.counts.caution;
  const sold = promisesMore(offering);
  const button = html(
    'button',
    {
      type: 'button',
      class: `badge${sold ? ' sold' : ''}${offering.snippet ? ' snippet' : ''}`,
      dir: direction(locale()),
      'aria-haspopup': 'dialog',
      'aria-label': nameOf(offering),
    },
    sold ? icon('stop') : mark(offering.strength),
    html('b', {}, type),
    html('span', { class: 'rest' }, rest),
  );
  if (count && !sold) button.append(html('span', { class: 'count' }, icon('caution'), String(count)));
  // Always there and always as large, whatever it says.
  button.append(icon(offering.fit ?? 'none', offering.fit ? `fit ${offering.fit}` : 'fit'));
  for (const child of button.children) child.setAttribute('aria-hidden', 'true');
  return button;
}

/** What a screen reader says. */
export function nameOf(offering: ShownOffering): string {
  const { type, rest } = words(offering, locale());
  const count = offering.counts.stop + offering.counts.caution;
  return [
    `USCE Lens: ${type}, ${rest}`,
    strengthWords(offering.strength, locale()),
    count ? i18n.t('badge.warnings', [count]) : '',
    offering.fit ? i18n.t(FITS[offering.fit]) : '',
  ]
    .filter(Boolean)
    .join('. ');
}

/** The mark as SVG nodes. */
function mark(strength: ShownOffering['strength']): SVGElement {
  const shade = shadeOf(strength);
  const drawn = markShapes(strength).map(({ d, part }) => svg('path', { d, class: part }));
  const drawing = svg('svg', { class: 'mark', viewBox: `-1 -1 ${MARK_BOX.width + 2} ${MARK_BOX.height + 2}` }, ...drawn);
  drawing.style.setProperty('--light', SHADES.light[shade] ?? '');
  drawing.style.setProperty('--dark', SHADES.dark[shade] ?? '');
  return drawing;
}

const icon = (name: IconName, kind: string = name): SVGElement =>
  svg('svg', { class: `icon ${kind}`, viewBox: '0 0 16 16' }, svg('path', { d: ICONS[name] }));
