/**
 * Lower case, straight quotes, plain hyphens, as patterns expect; the length stays, so the dotted I, which is two letters in lower
 * case, loses its dot.
 */
export const plain = (text: string): string =>
  text
    .replaceAll('İ', 'I')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
