/** The wordings of a pattern, each by itself. */

/** Splits the source of a pattern where it stands open to alternatives; whole words are taken one by one. */
export function wordings(source: string): string[] {
  const parts = split(source);
  return parts.flatMap((part) => {
    const within = /^\\b\(\?:(.*)\)\\b$/.exec(part)?.[1];
    const words = within === undefined ? [] : split(within);
    return words.length > 1 && words.every(balanced) ? words.map((word) => String.raw`\b(?:${word})\b`) : [part];
  });
}

/** Parts between `|` that stand in no group and no set. */
function split(source: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[^\\[]/g)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts;
}

const balanced = (part: string): boolean => {
  try {
    return Boolean(new RegExp(part));
  } catch {
    return false;
  }
};
