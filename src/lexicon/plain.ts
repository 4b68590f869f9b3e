/**
 * Lower case, straight quotes, plain hyphens, as patterns expect; the length stays, so the dotted I, which is two letters in lower
 * case, loses its dot.
 */
export const plain = (text: string): string =>
  SIGNS.test(text)
    ? text
        .replaceAll('İ', 'I')
        .toLowerCase()
        .replace(/[‘’]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
    : text.toLowerCase();

/** What is written otherwise; few texts hold any of it. */
const SIGNS = /[İ‘’“”\u2010-\u2015\u2212]/;
