/** Which blocks belong to the offer, and which to the frame around it. By element, role, text and repetition. */
import type { Region } from '../model.ts';
import type { Box, Walked } from './walk.ts';

const BY_TAG: Record<string, Region> = { nav: 'nav', footer: 'footer', aside: 'aside', form: 'form', menu: 'nav' };
const BY_ROLE: Record<string, Region> = {
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  menu: 'nav',
  menubar: 'nav',
};
/** Headings of pieces that tell of other offers or other people. */
const STRIP =
  /^(you (may|might) also (like|be interested)|related\b|similar\b|recently viewed|featured (this|on)|from (the|our) blog|latest (news|posts)|recent posts|more from|in the news|news\b|upcoming events|explore more|popular (posts|courses)|customers also|see also)/i;
const TESTIMONIAL =
  /testimonial|^what (our|people|participants|students|alumni|graduates).{0,30}\bsay|^(they|he|she) (trusted|were here)|^(success|alumni) stories|^past (externs|participants|observers)$/i;
const COOKIE = /\b(uses?|using) cookies\b|\baccept (all )?cookies\b|\bcookie (policy|settings|preferences)\b/i;
/** A run of this many short linked blocks is a menu, however it is marked up. */
const MENU_RUN = 6;

/** Sets `region` of each block. */
export function markRegions<N>(walked: Walked<N>): void {
  const { blocks, boxes } = walked;
  boxes.forEach((box) => {
    const region = regionOf(box, boxes);
    // Some builders wrap the whole page in one form.
    if (region === 'form' && words(box.from, box.to) > words(0, blocks.length) * 0.4) return;
    if (region) for (let b = box.from; b < box.to; b++) setRegion(b, region);
  });
  menus();
  strips();

  function setRegion(b: number, region: Region) {
    const block = blocks[b];
    if (block && block.region === 'main') block.region = region;
  }

  function words(from: number, to: number): number {
    let sum = 0;
    for (let b = from; b < to; b++) sum += blocks[b]?.text.length ?? 0;
    return sum;
  }

  function menus() {
    let start = 0;
    for (let i = 0; i <= blocks.length; i++) {
      const block = blocks[i];
      if (block && block.region === 'main' && block.linked > 0.8 && block.text.length < 60 && !block.level && !block.cell) continue;
      if (i - start >= MENU_RUN) for (let b = start; b < i; b++) setRegion(b, 'nav');
      start = i + 1;
    }
  }

  function strips() {
    let current: Region | null = null;
    let level = 0;
    for (const block of blocks) {
      if (block.kind === 'heading') {
        const next: Region | null = STRIP.test(block.text) ? 'strip' : TESTIMONIAL.test(block.text) ? 'testimonial' : null;
        if (next) {
          current = next;
          level = block.level;
        } else if (current && block.level <= level) current = null;
      }
      if (block.region !== 'main') continue;
      if (current) block.region = current;
      else if (COOKIE.test(block.text) && block.text.length < 400) block.region = 'dialog';
      else if (/^[“"«].{30,}[”"»]/.test(block.text)) block.region = 'testimonial';
      else if (/^(©|copyright\b)/i.test(block.text)) block.region = 'footer';
    }
  }
}

function regionOf(box: Box, boxes: Box[]): Region | null {
  const byRole = BY_ROLE[box.role];
  if (byRole) return byRole;
  if (box.clone) return 'strip';
  if (box.tag === 'header') return within(box, boxes, ['main', 'article', 'section']) ? null : 'header';
  if (box.tag === 'aside') return 'aside';
  return BY_TAG[box.tag] ?? null;
}

function within(box: Box, boxes: Box[], tags: string[]): boolean {
  for (let parent = boxes[box.parent]; parent; parent = boxes[parent.parent]) if (tags.includes(parent.tag)) return true;
  return false;
}
