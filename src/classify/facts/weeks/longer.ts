/** How far a line lets a stay grow: "renewable once", "two blocks at most", "extend to 8". */
import type { Line } from '../line.ts';
import { durations, inWeeks, numberOf } from '../numbers.ts';
import { GROWTHS, type Growth } from './growth.ts';

/** Every way to say it. */
export const LONGER = GROWTHS.map(({ pattern }) => pattern);

const NOT = /\b(?:not|no|nobody|no one|never|cannot|can't|nor|without)\b[^.;]{0,30}$/;
/** Elsewhere than at this offering: a limit for the whole school or the whole year. */
const THIS_PLACE =
  /\b(?:in a row|such|stack|at (?:a|any|the same) site|consecutive|back-to-back|at one site|per site|extend|extensi|repeat|renew|doubl|stay|second|another|periods? at most)/;
/** “Two in a row are possible where noted.” */
const OF_SOME = /\bwhere (?:it is )?(?:noted|marked|stated|indicated|shown|listed)\b/;

/** For whichever of the page's offerings one takes: “two blocks of a program in a row”, “any rotation may be repeated”. */
const WHICHEVER =
  /\b(?:any|any number of|each|every|all|most of|a|an|the same|one|your) (?:of (?:these|our|the) )?(?:\w+ )?(?:programs?|rotations?|placements?|externships?|observerships?|electives?|courses?|sites?|listings?|stays?|lines?|rows?|entries)\b/;
const GROWS = /\b(?:consecutive|in a row|back[- ]to[- ]back|repeat\w*|extend\w*|extensions?|renew\w*|doubl\w*|twice|second)\b/;
/** Where some are excepted, one that names its own length is among them. */
const EXCEPT = /\b(?:unless|except|in[- ]person|other than)\b/;
export const growsAny = ({ text }: Line): boolean => WHICHEVER.test(text) && GROWS.test(text) && !EXCEPT.test(text);

/**
 * Longest stays, in weeks, that a line allows where one takes `base` weeks.
 * @param alone The page has no other offering.
 * @param longest Weeks of the longest that is told: more comes on top of it.
 */
export function longer(line: Line, base: number, alone: boolean, longest = base): number[] {
  if (OF_SOME.test(line.text)) return [];
  const here = alone || THIS_PLACE.test(line.text);
  return GROWTHS.flatMap((growth) => {
    const from = growth.counts === 'more' ? longest : base;
    return from <= growth.upTo && (here || !growth.atLarge) ? (grownBy(growth, line, from) ?? []) : [];
  });
}

/** Most of all weeks that a page may mean, by the unit in which it counts. */
const LONGEST: Record<string, number> = { w: 26, m: 104, y: 104 };
/** So many stays in a row are told of one; more are something else. */
export const MOST_TIMES = 6;
const UNIT = /^(?:week|month|year)$/;
const TIMES: Record<string, number> = { twice: 2, 'two times': 2, 'three times': 3 };

/** Weeks to which one of the ways lets the stay grow; null where the line does not say so. */
function grownBy({ pattern, counts, elliptic, unless }: Growth, line: Line, base: number): number | null {
  const { text } = line;
  const m = pattern.exec(text);
  if (!m || unless?.line?.test(text)) return null;
  const before = text.slice(0, m.index);
  if (NOT.test(before) || unless?.before?.test(`${line.head} ${before}`) || unless?.behind?.test(text.slice(m.index + m[0].length)))
    return null;
  const [first, second] = m.slice(1).filter((group) => group !== undefined);
  if (first === undefined) return 2 * base;
  // “Another month”
  const [number, unit] = UNIT.test(first) ? ['one', first] : [first, second];
  const times = TIMES[number];
  if (times) return timesOver(times + 1, base, text);
  const n = numberOf(number);
  if (counts === 'more') return base + inWeeks(n, unit ?? 'w');
  if (counts === 'stays') return repeated(n, base, text);
  const told = durations(elliptic ? line.before : `${line.before} ${before}`).at(-1)?.unit;
  if (elliptic && !told) return null;
  const weeks = inWeeks(n, unit ?? told ?? 'w');
  // “One month of four weeks. Nobody may stay for more than two”: two of these.
  if (elliptic === 'weeks or stays' && weeks <= base) return repeated(n, base, text);
  return weeks >= base && weeks <= (LONGEST[unit?.[0] ?? told ?? 'w'] ?? 0) ? weeks : null;
}

const repeated = (n: number, base: number, text: string): number | null => (n >= 2 && n <= MOST_TIMES ? timesOver(n, base, text) : null);

const MONTH = 4;
/** So many in a row; months are counted as such: “one-month blocks, three at most”. */
const timesOver = (n: number, base: number, text: string): number =>
  base === MONTH && durations(text)[0]?.unit === 'm' ? inWeeks(n, 'm') : n * base;
