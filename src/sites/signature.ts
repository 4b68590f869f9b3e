/** A name for an offering that lasts until its facts change: what was hidden for them shows again. */
import type { Listing } from '../model.ts';

/** Parameters that only count visitors. */
const COUNTING = /^(utm_|fbclid|gclid|mc_|_ga|ref$)/;

export function pageKey(url: string): string {
  const u = new URL(url);
  const kept = [...u.searchParams].filter(([key]) => !COUNTING.test(key)).sort();
  return u.host.replace(/^www\./, '') + u.pathname.replace(/\/$/, '') + (kept.length ? `?${new URLSearchParams(kept)}` : '');
}

/** Signature of an offering on a page; 13 letters and digits. */
export function signature(url: string, listing: Listing): string {
  const { title, type, contact, setting, facts } = listing;
  return hash(
    JSON.stringify([
      pageKey(url),
      title,
      type,
      contact,
      setting,
      facts.fee?.amounts ?? null,
      facts.weeks,
      facts.letter,
      facts.status,
      facts.audience,
      facts.international,
      facts.vslo,
      facts.deadline,
    ]),
  );
}

/**
 * A short name for a text, which does not show the text at sight; who guesses the text can still tell that it is the one.
 * cyrb53 (public domain); 53 bits are plenty for one reader's list.
 */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
