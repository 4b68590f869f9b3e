/** The toolbar button: the mark of the page's best offering, the number of its warnings, and a title in words. */
import { browser } from 'wxt/browser';
import { list } from '../advise/words.ts';
import type { PageState } from '../messages.ts';
import type { Locale } from '../model.ts';
import { bestOf } from '../shortlist/rank.ts';
import { MARK_BOX, markShapes, SHADES, shadeOf } from '../show/mark.ts';
import { strengthWords, words } from '../show/words.ts';
import type { RatedOffering } from './rated.ts';

const NAME = 'USCE Lens';
const SIZES = [16, 32];
const DEFAULT_ICON = { 16: '/icon/16.png', 32: '/icon/32.png' };

/** Shows what the page offers; the plain button where that is nothing. */
export async function showInToolbar(tab: number, rated: RatedOffering[], locale: Locale): Promise<void> {
  const [best] = bestOf(
    rated.map(({ listing }) => listing),
    rated.map(({ hidden }) => hidden),
    1,
  );
  if (best === undefined) return clearToolbar(tab);
  const { listing, count } = rated[best] as RatedOffering;
  const { type, rest } = words(listing, locale);
  const worth = strengthWords(listing.strength, locale);
  await quietly(
    browser.action.setIcon({ tabId: tab, imageData: Object.fromEntries(SIZES.map((size) => [size, drawn(listing.strength, size)])) }),
    browser.action.setTitle({ tabId: tab, title: `${NAME}: ${list([type, rest], locale)} (${worth})` }),
    browser.action.setBadgeText({ tabId: tab, text: count ? String(count) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#8a5a00' }),
  );
}

export async function clearToolbar(tab: number): Promise<void> {
  await quietly(
    browser.action.setIcon({ tabId: tab, path: DEFAULT_ICON }),
    browser.action.setTitle({ tabId: tab, title: NAME }),
    browser.action.setBadgeText({ tabId: tab, text: '' }),
  );
}

/** A page that was rated by the keyboard alone and offers nothing says so here. */
export async function sayInToolbar({ kind, tab }: PageState): Promise<void> {
  if (kind === 'rated') return;
  await quietly(
    browser.action.setBadgeText({ tabId: tab, text: '–' }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#55617a' }),
  );
}

/** The mark on a light tile, so that it is seen on light and dark toolbars. */
function drawn(strength: RatedOffering['listing']['strength'], size: number): ImageData {
  const canvas = new OffscreenCanvas(size, size);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = '#ffffff';
  context.beginPath();
  context.roundRect(0, 0, size, size, size / 6);
  context.fill();
  const scale = (size - 2) / MARK_BOX.width;
  context.setTransform(scale, 0, 0, scale, 1, (size - MARK_BOX.height * scale) / 2);
  const shade = SHADES.light[shadeOf(strength)] as string;
  for (const { d, part } of markShapes(strength)) {
    const path = new Path2D(d);
    context.fillStyle = part === 'empty' ? '#dfe4ee' : shade;
    context.strokeStyle = shade;
    context.lineWidth = part === 'line' ? 2 : 1;
    if (part === 'full' || part === 'likely' || part === 'empty') context.fill(path);
    if (part === 'line' || part === 'likely' || part === 'maybe') context.stroke(path);
  }
  return context.getImageData(0, 0, size, size);
}

/** A tab may be gone by now. */
async function quietly(...calls: Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(calls);
}
