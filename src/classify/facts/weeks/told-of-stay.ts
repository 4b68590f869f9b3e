/** A longer stay that a sentence allows by what it, or the one before it, calls one stay: so many sessions, so many more, a second year. */
import type { Line } from '../line.ts';
import { durations, inWeeks, NUMBER, numberOf } from '../numbers.ts';

const STAYS = '(?:blocks|sessions|rotations|electives|periods|terms|months)';
const NOBODY = '\\b(?:not|nobody|no (?:one|student|visitor|observer|extern)s?)\\b';
/** “Four-week sessions; take up to three”, “two blocks in one year are the most”, “not more than two rotations”. */
const TIMES = [
  new RegExp(
    `\\b(?:weeks?|months?)(?:[- ]long)? ${STAYS}[;,:.]? (?:and )?(?:(?:you )?(?:may|can) )?(?:take|book|choose|do|combine) (?:up to |at most |as many as |no more than |one, two or |one or )(${NUMBER})(?=[.,;)]|$)`,
  ),
  new RegExp(`\\b(${NUMBER}) ${STAYS} (?:[a-z]+ ){1,6}(?:is|are) (?:the (?:most|limit|maximum)|as (?:many|much) as)\\b`),
  new RegExp(`${NOBODY}[^.;]{0,30}\\bmore than (${NUMBER}) ${STAYS}\\b`),
];
const MOST_TIMES = 6;
const LONGEST_TO_REPEAT = 8;

/** “Nobody may stay for more than two.” */
const NO_MORE = new RegExp(
  `${NOBODY}[^.;]{0,20}\\b(?:stay|remain|rotate|come)(?: here| with us)? (?:for )?(?:more|longer) than (${NUMBER})(?=[.,;)]|$)`,
);
/** “Four weeks is usual. Eight if both like it.” */
const ELSE = new RegExp(
  `^(?:or |up to )?(${NUMBER}) (?:if|when|where|for those|at (?:the )?most|maximum|on request|(?:is|are) (?:the )?(?:most|limit|maximum|longest|possible))\\b`,
);

/** “Most stay four weeks; ten is the longest.” */
const AS_FAR = new RegExp(
  `[;,] (?:and |but )?(${NUMBER}) (?:is|are) (?:the (?:longest|most|limit|maximum)|as (?:far|long|much|many) as)\\b`,
);

/** “Twelve months. A second year can be granted.” */
const YEAR_MORE =
  /(?<!\bnot? )\b(?:a|the) (?:second|further|additional) year\b(?: \w+){0,3} (?:can|may|is possible|are possible|granted|offered|by (?:agreement|arrangement|invitation)|on request)\b(?! not)|\b(?:renew|extend|stay)\w* for (?:a|one) (?:second|further|additional|more) year\b/;
const YEAR = 52;

/** “Six months with a possible six-month extension.” */
const EXTENSION = new RegExp(`\\b(?:an?|one|possible|optional) (${NUMBER})[- ](week|month)s? extensions?\\b`);
/** “Consecutive rotations, up to 24 weeks in total.” */
const IN_ALL = new RegExp(
  `\\bup to (${NUMBER}) (week|month)s (?:in (?:total|all)|altogether)\\b|\\b(week|month)s?\\b[^.;]{0,40}\\bup to (${NUMBER}) in (?:total|all)\\b`,
);
const LONGEST = 52;

export const TOLD_OF_STAY = [...TIMES, NO_MORE, ELSE, AS_FAR, YEAR_MORE, EXTENSION, IN_ALL];

const MONTH = 4;
/** So many rotations in a row; months are counted as such: “one-month blocks, three at most”. */
export const timesOver = (n: number, base: number, text: string): number =>
  base === MONTH && durations(text)[0]?.unit === 'm' ? inWeeks(n, 'm') : n * base;

/** Longest stays, in weeks, where one takes `base` weeks. */
export function toldOfStay({ text, before }: Line, base: number): number[] {
  const found = base === YEAR && YEAR_MORE.test(text) ? [2 * YEAR] : [];
  const repeated = (n: number) => (n >= 2 && n <= MOST_TIMES && base <= LONGEST_TO_REPEAT ? [timesOver(n, base, text)] : []);
  for (const pattern of TIMES) found.push(...repeated(numberOf(pattern.exec(text)?.[1] ?? '1')));
  const extension = /\b(?:no|not|without)\b/.test(text) ? null : EXTENSION.exec(text);
  if (extension) found.push(base + inWeeks(numberOf(extension[1] as string), extension[2] as string));
  const inAll = IN_ALL.exec(text);
  if (inAll) found.push(Math.min(LONGEST, inWeeks(numberOf((inAll[1] ?? inAll[4]) as string), (inAll[2] ?? inAll[3]) as string)));
  const far = AS_FAR.exec(text);
  const until = far && durations(text.slice(0, far.index)).at(-1);
  if (far && until) found.push(inWeeks(numberOf(far[1] as string), until.unit));
  const said = durations(before).at(-1);
  const elliptic = said && (NO_MORE.exec(text) ?? ELSE.exec(text));
  if (!elliptic) return found;
  const n = numberOf(elliptic[1] as string);
  const weeks = inWeeks(n, said.unit);
  // “One month of four weeks. Nobody may stay for more than two”: two of these.
  return weeks > base ? [...found, weeks] : [...found, ...repeated(n)];
}
