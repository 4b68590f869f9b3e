/**
 * The badge: a button of one line. Its words come from the page alone; whether the offering is open to this reader is a sign
 * of constant size without text, since a page can search for text even in a closed root.
 */
import type { ShownOffering } from '../../messages.ts';
import type { Locale } from '../../model.ts';
import { MARK_BOX, markShapes, SHADES, shadeOf } from '../mark.ts';
import { html, svg } from '../page/dom.ts';
import { TEXTS, text } from '../page/texts.ts';
import { fill, strengthWords, words } from '../words.ts';

/** From all words to the mark alone. */
export const SIZES = ['full', 'short', 'mark'] as const;

const TRIANGLE = 'M8 2.2 14.6 13.8H1.4zM8 6.4v3.4M8 11.6v.6';
const OCTAGON = 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM4.8 8h6.4';
const FITS = { open: 'M2.5 6.5 5 9l4.5-6', closed: 'M2.5 2.5l7 7M9.5 2.5l-7 7', check: 'M6 1.5a4.5 4.5 0 1 0 .01 0M6 4v2.6M6 8.4v.1' };

/** Builds the badge of an offering. */
export function badge(offering: ShownOffering, locale: Locale): HTMLButtonElement {
  const { type, rest } = words(offering, locale);
  const count = offering.counts.stop + offering.counts.caution;
  const sold = offering.mislabelled && offering.label !== null;
  const button = html(
    'button',
    { type: 'button', class: 'badge', 'aria-haspopup': 'dialog', 'aria-label': nameOf(offering, locale) },
    sold ? icon(OCTAGON, 16, 'stop') : mark(offering.strength),
    html('b', {}, type),
    html('span', { class: 'rest' }, rest),
  ) as HTMLButtonElement;
  if (sold) button.classList.add('sold');
  if (count && !sold) button.append(html('span', { class: 'count' }, icon(TRIANGLE, 16, 'caution'), String(count)));
  button.append(icon(offering.fit ? FITS[offering.fit] : '', 12, `fit ${offering.fit ?? ''}`));
  for (const child of button.children) child.setAttribute('aria-hidden', 'true');
  return button;
}

/** What a screen reader says. */
function nameOf(offering: ShownOffering, locale: Locale): string {
  const { type, rest } = words(offering, locale);
  const count = offering.counts.stop + offering.counts.caution;
  const fit = offering.fit && text({ open: 'fitOpen', closed: 'fitClosed', check: 'fitCheck' }[offering.fit] as keyof typeof TEXTS, locale);
  return [
    'USCE Lens',
    `${type}, ${rest}`,
    strengthWords(offering.strength, locale),
    count ? fill(TEXTS.warnings, locale, count) : '',
    fit ?? '',
    text('open', locale),
  ]
    .filter(Boolean)
    .join('. ');
}

/** The mark as SVG nodes. */
export function mark(strength: ShownOffering['strength']): SVGElement {
  const shade = shadeOf(strength);
  const drawn = markShapes(strength).map(({ d, part }) => svg('path', { d, class: part }));
  const drawing = svg('svg', { class: 'mark', viewBox: `-1 -1 ${MARK_BOX.width + 2} ${MARK_BOX.height + 2}` }, ...drawn);
  drawing.style.setProperty('--light', SHADES.light[shade] ?? '');
  drawing.style.setProperty('--dark', SHADES.dark[shade] ?? '');
  return drawing;
}

const icon = (d: string, size: number, kind: string): SVGElement =>
  svg('svg', { class: `icon ${kind}`, viewBox: `0 0 ${size} ${size}`, width: String(size), height: String(size) }, svg('path', { d }));
