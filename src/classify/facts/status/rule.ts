/**
 * A small language for what a clause says: names of classes of words in their order. `a|b` is a word of either, `a?` may be missing,
 * `~4` stands for up to four other words, `!a` for what must not follow, `^` and `$` for the ends of the clause.
 */
import { type Class, signsOf, wordsOf } from './signs.ts';

/** Classes that are named together. */
export type Unions = Record<string, string>;

export const rulesIn = (rules: string): string[] =>
  rules
    .split('\n')
    .map((rule) => rule.trim())
    .filter(Boolean);

const namesIn = (names: string, unions: Unions): string[] =>
  names.split('|').flatMap((name) => (unions[name] ? namesIn(unions[name], unions) : [name]));

/** Other words: neither what a colon parts, nor what is so until or if something else is. */
const OTHERS = `[^${signsOf('colon', 'until', 'untilfull', 'if')}]`;

function part(token: string, unions: Unions): string {
  if (token === '^' || token === '$') return token;
  if (token.startsWith('~')) return `${OTHERS}{0,${token.slice(1)}}?`;
  const names = namesIn(token.replace(/^!|\?$/g, ''), unions);
  const signs = `[${names.map((name) => (name === '$' ? '' : signsOf(name as Class))).join('')}]`;
  const any = names.includes('$') ? `(?:${signs}|$)` : signs;
  if (token.startsWith('!')) return `(?!${any})`;
  return token.endsWith('?') ? `${any}?` : any;
}

/** Rules, one a line, as one pattern of signs. */
export const patternOf = (rules: string, unions: Unions = {}): RegExp =>
  new RegExp(
    rulesIn(rules)
      .map((rule) =>
        rule
          .split(' ')
          .map((token) => part(token, unions))
          .join(''),
      )
      .join('|'),
  );

/** Too common to look for, or no words. */
const COMMON = new Set(
  'be being have not no of for to can will we you house comma colon paren digit word if who part and any count month dated past'.split(' '),
);

/** For each rule classes of which it needs a word: those of the fewest words. */
export function needsOf(rules: string, unions: Unions): Class[][] {
  return rulesIn(rules).map((rule) => {
    const [fewest] = rule
      .split(' ')
      .filter((token) => !/^[~!^$]|\?$/.test(token))
      .map((token) => namesIn(token, unions))
      .filter((names) => !names.some((name) => COMMON.has(name) || name === '$'))
      .map((names) => names as Class[])
      .sort((a, b) => countOf(a) - countOf(b));
    if (!fewest) throw new Error(`Nothing to look for: ${rule}`);
    return fewest;
  });
}
const countOf = (names: Class[]): number => names.reduce((n, name) => n + wordsOf(name).length, 0);

/** Words of which each rule needs one: where a text holds none, no rule fits. */
export const keysOf = (rules: string, unions: Unions = {}): string[] => [
  ...new Set(
    needsOf(rules, unions)
      .flatMap((names) => names.flatMap(wordsOf))
      .map(longestOf),
  ),
];

/** Of several words in a row one is looked for. */
const longestOf = (words: string): string => words.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
