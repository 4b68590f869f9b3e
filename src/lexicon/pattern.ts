/** Patterns written as lists: a wording a line, so that each can be read, and has an example. */

/** Source of a pattern that any of the wordings matches. */
export const anyOf = (lines: TemplateStringsArray, ...parts: string[]): string => wordings(lines, parts).join('|');

/** The same for whole words: none of them begins or ends within another. */
export const wholeWords = (lines: TemplateStringsArray, ...parts: string[]): string =>
  String.raw`\b(?:${wordings(lines, parts).join('|')})\b`;

const wordings = (lines: TemplateStringsArray, parts: string[]): string[] =>
  String.raw(lines, ...parts)
    .trim()
    .split(/\n */);
