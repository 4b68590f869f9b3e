/**
 * Lower case, straight quotes, plain hyphens, as patterns expect; the length stays, so the dotted I, which is two letters in lower
 * case, loses its dot.
 */
export const plain = (text: string): string =>
  narrow(
    SIGNS.test(text)
      ? text
          .replaceAll('İ', 'I')
          .toLowerCase()
          .replace(/[‘’]/g, "'")
          .replace(/[“”]/g, '"')
          .replace(/[\u2010-\u2015\u2212]/g, '-')
      : text.toLowerCase(),
  );

/** What is written otherwise; few texts hold any of it. */
const SIGNS = /[İ‘’“”\u2010-\u2015\u2212]/;

const ONE_BYTE = 0xff;
/** More is no sentence. */
const LONGEST = 4000;

/**
 * The same text, kept by the browser in one byte a letter where all letters have room in it. What was cut from a page with curly quotes
 * takes two, and for such texts each pattern is made ready once more: that takes time, and fills the memory beyond which patterns are
 * made ready without care for speed.
 */
function narrow(text: string): string {
  if (text.length > LONGEST) return text;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > ONE_BYTE) return text;
    codes[i] = code;
  }
  return String.fromCharCode.apply(null, codes.subarray(0, text.length) as unknown as number[]);
}
const codes = new Uint16Array(LONGEST);
