/** Signs that stand for words, so that rules can tell what stands where: one for all words of the same classes. */
import { ACTS } from './acts.ts';
import { STATES } from './states.ts';
import { THINGS } from './things.ts';

const CLASSES = { ...THINGS, ...ACTS, ...STATES };
export type Class = keyof typeof CLASSES;
const NAMES = Object.keys(CLASSES) as Class[];

/** A word, or several in a row; `rest` are those after the first. */
interface Entry {
  rest: string[];
  sign: string;
}

const FIRST_SIGN = 0x100;
/** By the classes that share it. */
const signs = new Map<string, string>();
const signsOfClass = new Map<Class, string[]>();
/** By their first word, the longest first. */
const entries = new Map<string, Entry[]>();

function signFor(classes: Class[]): string {
  const key = classes.join(' ');
  const known = signs.get(key);
  if (known) return known;
  const sign = String.fromCharCode(FIRST_SIGN + signs.size);
  signs.set(key, sign);
  for (const name of classes) signsOfClass.set(name, [...(signsOfClass.get(name) ?? []), sign]);
  return sign;
}

const classesOf = new Map<string, Class[]>();
for (const name of NAMES) for (const word of new Set(CLASSES[name])) classesOf.set(word, [...(classesOf.get(word) ?? []), name]);
for (const [word, classes] of classesOf) {
  const [first = '', ...rest] = word.split(' ');
  entries.set(first, [...(entries.get(first) ?? []), { rest, sign: signFor(classes) }]);
}
// Each class has a sign of its own as well, for what is no word of a list: a number, a comma.
for (const name of NAMES) signFor([name]);
for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);

/** All words of a class. */
export const wordsOf = (name: Class): string[] => CLASSES[name];

/** Signs of all words of a class, for use between brackets. */
export function signsOf(...names: Class[]): string {
  return names
    .map((name) => {
      const found = signsOfClass.get(name);
      if (!found) throw new Error(`No class of words: ${name}`);
      return found.join('');
    })
    .join('');
}

/** What begins with this word at its place in a row of them: the longest. */
export const entryAt = (tokens: string[], at: number): Entry | undefined =>
  entries.get(tokens[at] as string)?.find(({ rest }) => rest.every((word, i) => tokens[at + 1 + i] === word));

export const isKnown = (word: string): boolean => entries.has(word);

/** The sign of a word that is of one class only, or of what is no word. */
export const signOf = (name: Class): string => signFor([name]);
