/** Which blocks belong to the offer, and which to the frame around it. By element, role, text and repetition, never by class. */
import { inCardLink } from '../model/card-link.ts';
import type { Region } from '../model.ts';
import {
  ALERT,
  ASKS_READER,
  BUYS,
  COOKIES,
  COPYRIGHT,
  FILTER,
  OF_BOX,
  PRICED,
  QUOTATION,
  SIGNED,
  SPEAKER,
  TELLING,
} from './frame-words.ts';
import { IN_BOLD } from './gather.ts';
import { strips } from './strips.ts';
import type { Box, Walked } from './walked.ts';

const BY_TAG: Record<string, Region> = { nav: 'nav', menu: 'nav', footer: 'footer', aside: 'aside', form: 'form', search: 'form' };
const BY_ROLE: Record<string, Region> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
};
/** A run of this many short links is a menu, however it is marked up. */
const MENU_RUN = 4;
const SHORT = 45;
/** A box to buy in is short. */
const MOST_IN_BOX = 16;
const LENGTH = /\b(?:weeks?|months?)\b/i;
/** Some builders make the answers of a list of questions menus; a menu holds links, not sentences. */
const SENTENCE = /\w\.(?: |$)/;
/** A footer without its element is at most so long. */
const FOOTER_LENGTH = 700;

/** Sets `region` of each block. */
export function markRegions(walked: Walked): void {
  const { blocks, boxes, boxOf } = walked;
  const lengths = sums(blocks.map((b) => b.text.length));
  const linked = sums(blocks.map((b) => b.text.length * b.linked));
  const telling = sums(blocks.map((b) => Number(TELLING.test(b.text))));
  const headOne = sums(blocks.map((b) => Number(b.level === 1)));
  const times = new Map<string, number>();
  for (const b of blocks) times.set(b.text, (times.get(b.text) ?? 0) + 1);
  const all = lengths(0, blocks.length);

  const set = (from: number, to: number, region: Region) => {
    for (let i = from; i < to; i++) {
      const block = blocks[i];
      if (block?.region === 'main') block.region = region;
    }
  };

  for (const box of boxes) {
    if (box.to === box.from) continue;
    const region = byElement(box);
    if (region) {
      if (region === 'header' && headOne(box.from, box.to)) header(box);
      else set(box.from, box.to, region);
    } else if (isLinks(box)) set(box.from, box.to, 'nav');
  }
  menus();
  strips(walked, times, set);
  pieces();

  function byElement(box: Box): Region | null {
    if (box.hidden && isCopy(box)) return 'strip';
    if (box.role === 'dialog' || box.role === 'alertdialog' || box.tag === 'dialog') return asksReader(box) ? 'dialog' : null;
    if (
      box.tag === 'nav' &&
      !linked(box.from, box.to) &&
      blocks.slice(box.from, box.to).some(({ text }) => text.length > SHORT && SENTENCE.test(text))
    )
      return null;
    const region = BY_ROLE[box.role] ?? BY_TAG[box.tag] ?? (box.tag === 'header' && !within(box, boxes) ? 'header' : null);
    if (region === 'aside' && sells(box)) return null;
    // Options with a price each: “4 weeks – $900”.
    if (region === 'form' && sells(box) && blocks.slice(box.from, box.to).some(({ text }) => PRICED.test(text) && LENGTH.test(text)))
      return null;
    // Some builders wrap the whole page in one form.
    return region === 'form' && lengths(box.from, box.to) > all * 0.4 ? null : region;
  }

  /** A box beside the text or a form with the price and the button: the offer's own, where it names no other. */
  function sells(box: Box): boolean {
    const own = blocks.slice(box.from, box.to);
    return (
      own.length <= MOST_IN_BOX &&
      own.filter((b) => b.level && !OF_BOX.test(b.text)).length <= 1 &&
      own.some((b) => PRICED.test(b.text)) &&
      own.some((b) => b.text.length < SHORT && (BUYS.test(b.text) || (b.level && OF_BOX.test(b.text))))
    );
  }

  /** Carousels hide copies of their cards; a closed panel is hidden but no copy. */
  function isCopy(box: Box): boolean {
    for (let i = box.from; i < box.to; i++) if ((times.get(blocks[i]?.text ?? '') ?? 0) < 2) return false;
    return true;
  }

  function asksReader(box: Box): boolean {
    if (COOKIES.test(box.label) || ASKS_READER.test(box.label)) return true;
    if (lengths(box.from, box.to) > 600) return false;
    for (let i = box.from; i < box.to; i++) {
      const text = blocks[i]?.text ?? '';
      if (COOKIES.test(text) || ASKS_READER.test(text)) return true;
    }
    return false;
  }

  /** A page's header may hold its first heading and what it promises; only menus in it are frame. */
  function header(box: Box) {
    for (let i = box.from; i < box.to; i++) {
      const block = blocks[i];
      if (block && block.level !== 1 && (block.linked > 0.5 || block.text.length < 60)) set(i, i + 1, 'header');
    }
  }

  function isLinks(box: Box): boolean {
    const count = box.to - box.from;
    const length = lengths(box.from, box.to);
    if (count < 4 || length > all * 0.6 || length / count > SHORT) return false;
    return linked(box.from, box.to) >= length * 0.75 && !telling(box.from, box.to) && !headOne(box.from, box.to);
  }

  function menus() {
    let start = 0;
    for (let i = 0; i <= blocks.length; i++) {
      const block = blocks[i];
      // The page that is open stands in bold among the others.
      const plain = !block?.level || (block.level === IN_BOLD && i - start >= MENU_RUN - 1);
      const link = block && block.region === 'main' && block.linked > 0.8 && plain && !block.cell && !inCardLink(blocks, i);
      if (link && block.text.length < SHORT && !TELLING.test(block.text)) continue;
      if (i - start >= MENU_RUN) set(start, i, 'nav');
      // A line of links with strokes between them.
      if (block && block.links.length >= 4 && block.linked > 0.75 && !/[.!?]$/.test(block.text) && !block.cell) set(i, i + 1, 'nav');
      start = i + 1;
    }
  }

  function pieces() {
    blocks.forEach((block, i) => {
      if (block.region !== 'main') return;
      const { text } = block;
      if (text.length < 400 && COOKIES.test(text)) block.region = 'dialog';
      else if (text.length < 250 && !block.level && ALERT.test(text)) block.region = 'strip';
      else if (QUOTATION.test(text) || SIGNED.test(text) || (SPEAKER.test(text) && blocks[i - 1]?.region === 'testimonial'))
        block.region = 'testimonial';
      else if (block.kind === 'label' && FILTER.test(text)) block.region = 'form';
      else if (COPYRIGHT.test(text) && text.length < FOOTER_LENGTH) footer(i);
    });
  }

  /** The piece around a copyright line. */
  function footer(i: number) {
    let from = i;
    let to = i + 1;
    for (let box = boxes[boxOf[i] as number]; box; box = boxes[box.parent]) {
      if (lengths(box.from, box.to) > Math.min(FOOTER_LENGTH, all * 0.2) || headOne(box.from, box.to)) break;
      ({ from, to } = box);
    }
    set(from, to, 'footer');
  }
}

/** Sum of values over [from, to). */
function sums(values: number[]): (from: number, to: number) => number {
  const upTo = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    upTo[i + 1] = (upTo[i] as number) + value;
  });
  return (from, to) => (upTo[to] as number) - (upTo[from] as number);
}

const INNER = new Set(['main', 'article', 'section']);

function within(box: Box, boxes: Box[]): boolean {
  for (let parent = boxes[box.parent]; parent; parent = boxes[parent.parent]) if (INNER.has(parent.tag)) return true;
  return false;
}
