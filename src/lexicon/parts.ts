/** A pattern cut into its parts. */

/** As in `\w`. */
export const isOfWord = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);
/** The same without figures. */
export const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
export const startsWord = (letters: string): boolean => isOfWord(letters.charCodeAt(0));
export const endsWord = (letters: string): boolean => isOfWord(letters.charCodeAt(letters.length - 1));
export const endsInLetter = (letters: string): boolean => isLetter(letters.charCodeAt(letters.length - 1));

/**
 * `letters`: one of these stands there. `gap`: something of no word does; `other`: something else. `edge`: `\b`, or where the text begins.
 * `end`: where it ends. `look`: the begin of a group that takes nothing of the text.
 */
export interface Part {
  kind: 'letters' | 'gap' | 'other' | 'edge' | 'end' | 'open' | 'look' | 'or' | 'close' | Times;
  letters: string[];
  /** It is no letter itself. */
  edge: boolean;
}

/** How often the part before comes. */
export type Times = 'perhaps' | 'more' | 'any';

const part = (kind: Part['kind'], edge = false, letters: string[] = []): Part => ({ kind, letters, edge });

/** A letter of which is told how often it comes, and a run of letters that come once, are two. */
const TOKENS =
  /\(\?<!\[a-z\]\)|\(\?(?::|<?[=!]|<\w+>)|[()|.^$]|\\[pP]\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[^()[\]\\^$.|*+?{}](?=[*+?{])|[^()[\]\\^$.|*+?{}]+(?![*+?{])/g;

export const partsOf = (source: string): Part[] => (source.match(TOKENS) ?? []).map(partOf);

/** What begins no letters that stand for themselves. */
const SIGNS = new Set('()[|.^$\\*+?{');
/** Every other part is made once. */
const known = new Map<string, Part>();

function partOf(token: string): Part {
  if (!SIGNS.has(token[0] as string)) return part('letters', !endsInLetter(token), [token]);
  let made = known.get(token);
  if (!made) {
    made = read(token);
    known.set(token, made);
  }
  return made;
}

/** A set of a few letters or signs that stand for themselves. */
const FEW_MEMBERS = /^\[(?!\^)(?:-?[^\\-]{1,3}|[^\\-]{1,3}-)\]$/;
/** A set of no letters, nor of a run of signs from one to another, which may hold some; and one of nothing of a word. */
const NO_LETTERS = /^\[(?!\^)-?(?:\\[dsW]|0-9|(?:\\[^\w]|[^\\a-zA-Z_-])(?!-[^\]]))*-?\]$/;
const NO_WORD = /^\[(?:\\[^d]|[^\\\d])*\]$/;

function read(token: string): Part {
  switch (token[0]) {
    case '^':
      return part('edge');
    case '$':
      return part('end');
    case '(':
      if (token.endsWith(')')) return part('edge');
      return part(/[=!]$/.test(token) ? 'look' : 'open');
    case ')':
      return part('close');
    case '|':
      return part('or');
    case '?':
      return part('perhaps');
    case '+':
      return part('more');
    case '*':
      return part('any');
    case '{':
      return part(/^\{0*[,}]/.test(token) ? 'any' : 'more');
    case '.':
      return part('other');
    case '[':
      return setOf(token);
    default:
      return escaped(token[1] as string);
  }
}

function setOf(token: string): Part {
  if (FEW_MEMBERS.test(token)) return lettersOf([...token.slice(1, -1)]);
  if (!NO_LETTERS.test(token)) return part('other');
  return part(NO_WORD.test(token) ? 'gap' : 'other', true);
}

function escaped(letter: string): Part {
  if (letter === 'b') return part('edge');
  if (letter === 'p' || letter === 'P') return part('other');
  if (/[kuxcB]/.test(letter)) throw new Error(`Not read in patterns with needles: \\${letter}`);
  if (!startsWord(letter)) return lettersOf([letter]);
  if (letter === 's' || letter === 'W') return part('gap', true);
  return part('other', letter === 'd');
}

const lettersOf = (letters: string[]): Part => part('letters', !letters.some(endsInLetter), letters);
