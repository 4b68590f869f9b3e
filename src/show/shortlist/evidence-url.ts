/** The address of a page with the browser's own way of scrolling to words in it. */

const WORDS = 5;

export function evidenceUrl(url: string, quote: string): string {
  const words = quote.trim().split(/\s+/);
  const start = encoded(words.slice(0, words.length > 2 * WORDS ? WORDS : words.length));
  const text = words.length > 2 * WORDS ? `${start},${encoded(words.slice(-WORDS))}` : start;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** `-` marks what stands before and after the words, so it must not stand in them. */
const encoded = (words: string[]): string => encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
