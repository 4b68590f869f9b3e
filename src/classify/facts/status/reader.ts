/** Whether a clause says one thing: by rules of classes of words, and by what takes back what they find. */
import { keysOf, needsOf, patternOf, rulesIn, type Unions } from './rule.ts';
import { type Class, signsOf } from './signs.ts';

export interface Rules {
  unions: Unions;
  /** What says it. */
  says: string;
  /** What takes it back wherever it stands in the clause. */
  unless: string;
}

/** Tells for a row of signs whether it says so. */
export interface Reader {
  (row: string): boolean;
  /** A text without any of these words does not. */
  keys: string[];
}

const any = (...names: Class[]): string => `[${signsOf(...names)}]`;
const no = (...names: Class[]): string => `[^${signsOf(...names)}]`;

const COMMA = new RegExp(any('comma'));
/** Before what is said, or its first word: it is so only if, or until, something else is. */
const CONDITION = new RegExp(`${any('if')}|${any('until', 'untilfull')}${no('colon')}*$`);
/** Before it, in the same part of the clause: another matter, which is more than a place or a cause (“due to the move to the new tower”). */
const ANOTHER = new RegExp(`(?<!${any('for', 'of', 'to', 'through')}.{0,2})${any('other')}|${any('who')}${no('colon')}*$`);
/** After it. */
const FOR_ANOTHER = new RegExp(`^(?:${any('for', 'of')}${no('comma')}{0,3})?${any('other')}`);
/** Amidst it. */
const BROKEN = new RegExp(any('other', 'if', 'who'));

function fits(row: string, rule: RegExp): boolean {
  const found = rule.exec(row);
  if (!found) return false;
  const before = row.slice(0, found.index);
  const [said] = found;
  return (
    !BROKEN.test(said) &&
    !CONDITION.test(row.slice(0, found.index + 1)) &&
    !ANOTHER.test(before.split(COMMA).at(-1) ?? '') &&
    !FOR_ANOTHER.test(row.slice(found.index + said.length))
  );
}

export function readerOf({ unions, says, unless }: Rules): Reader {
  const rules = rulesIn(says).map((rule) => patternOf(rule, unions));
  const not = patternOf(unless, unions);
  // By the code of each sign the rules that need it: few signs of a row are needed by any.
  const needing: RegExp[][] = [];
  for (const [i, classes] of needsOf(says, unions).entries())
    for (const sign of new Set(signsOf(...classes))) {
      const code = sign.charCodeAt(0);
      needing[code] = [...(needing[code] ?? []), rules[i] as RegExp];
    }
  const reads = (row: string) => {
    for (let at = 0; at < row.length; at++)
      for (const rule of needing[row.charCodeAt(at)] ?? NONE) if (fits(row, rule)) return !not.test(row);
    return false;
  };
  return Object.assign(reads, { keys: keysOf(says, unions) });
}
const NONE: RegExp[] = [];
