/**
 * The badge: one line in a closed shadow root, laid over free space beside the title. The page's own nodes are
 * never changed; removing the host leaves the page as it was.
 */
import type { RatedListing } from '../../model.ts';
import { bars } from './bars.ts';
import { words } from '../words.ts';
import css from './badge.css?inline';

const SVG = 'http://www.w3.org/2000/svg';
const GAP = 8;

export interface Badges {
  add(listing: RatedListing, title: Element): void;
  remove(): void;
}

/** A host element for all badges of a page; nothing is added before the first badge. */
export function createBadges(document: Document): Badges {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  return {
    add(listing, title) {
      const spot = freeSpot(document, title);
      if (!spot) return;
      if (!host || !root) {
        host = document.createElement('usce-lens');
        root = host.attachShadow({ mode: 'closed' });
        const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
        sheet.replaceSync(css);
        root.adoptedStyleSheets = [sheet];
        document.documentElement.append(host);
      }
      const badge = pill(document, listing);
      badge.style.left = `${spot.left}px`;
      badge.style.top = `${spot.top}px`;
      badge.style.maxWidth = `${spot.width}px`;
      root.append(badge);
    },
    remove() {
      host?.remove();
      host = root = null;
    },
  };
}

/** Free space right of the title's words, in page coordinates; null where there is too little. */
function freeSpot(document: Document, title: Element): { left: number; top: number; width: number } | null {
  const view = document.defaultView as Window;
  const range = document.createRange();
  range.selectNodeContents(title);
  const lines = [...range.getClientRects()].filter((r) => r.width > 0);
  const last = lines.at(-1);
  if (!last) return null;
  const left = last.right + GAP;
  const width = document.documentElement.clientWidth - left - GAP;
  if (width < 44) return null;
  const middle = last.top + last.height / 2;
  for (const x of [left + 4, left + Math.min(width, 260) / 2, left + Math.min(width, 260) - 4]) {
    const there = document.elementFromPoint(x, middle);
    if (there && there !== title && !there.contains(title) && !title.contains(there)) return null;
  }
  return { left: left + view.scrollX, top: middle - 15 + view.scrollY, width };
}

function pill(document: Document, listing: RatedListing): HTMLElement {
  const { type, rest } = words(listing);
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.setAttribute('role', 'note');
  badge.setAttribute('aria-label', `USCE Lens: ${listing.strength.mark} ${listing.strength.name}. ${type}, ${rest}`);
  const strong = document.createElement('b');
  strong.textContent = type;
  const small = document.createElement('span');
  small.textContent = rest;
  badge.append(mark(document, listing), strong, small);
  return badge;
}

function mark(document: Document, { strength }: RatedListing): Element {
  const found = bars(strength);
  if (!found.length) {
    const sign = document.createElement('i');
    sign.textContent = strength.level === 0 ? '∅' : '?';
    return sign;
  }
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 28 15');
  svg.setAttribute('class', strength.basis);
  svg.setAttribute('aria-hidden', 'true');
  for (const bar of found) {
    const rect = document.createElementNS(SVG, 'rect');
    for (const [name, value] of Object.entries({ x: bar.x, y: 15 - bar.height, width: 4, height: bar.height, rx: 1 })) rect.setAttribute(name, String(value));
    rect.setAttribute('class', bar.fill);
    svg.append(rect);
  }
  return svg;
}
