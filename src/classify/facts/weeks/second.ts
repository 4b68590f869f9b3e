/** A second length that names no unit, and parts of one stay. */
import { type Duration, inWeeks, NUMBER, numberOf } from '../numbers.ts';
import { MOST_TIMES } from './longer.ts';

const BOUND = '(?:(?:is |as )?(?:at (?:the |a )?|the |a )?(?:minimum|least|most|maximum|limit|shortest|standard))';
const BETWEEN =
  '(?:[,;]?(?: and| or| to| but)?(?:,? (?:sometimes|now and then|occasionally|rarely|often|exceptionally))?|(?= up to )| \\((?:or )?)';
const LEAD =
  '(?:for |up to |(?:never |no |not )(?:for )?(?:more|longer) than |a (?:total|maximum) of |as (?:long|many|much) as |the (?:longest |maximum )?(?:is )?|max(?:imum)?\\.? (?:is |of )?|at most )';
const AS_MOST =
  '(?:the maximum|as (?:the |a )?maximum|at (?:the )?most|maximum|is the (?:limit|maximum|most)|the (?:longest|limit)|more\\b|in (?:two|several)|is better|if |(?:with|by|upon|on|after) (?:(?:the|a|an|special|prior|written|mutual) )*(?:consent|permission|approval|agreement|request|arrangement|invitation)|[.;]|$)';
/** “Four weeks at least and twelve at most”, “one month or for two”, “4 weeks, and four more if both like it”. */
const SECOND = new RegExp(`^(?: ${BOUND})?${BETWEEN} ?((?:${LEAD}){0,4})(${NUMBER})(?:(?=[.;,)]|$)()| )(${AS_MOST})?`);
const SAID = /(?:max|at most |up to |than |as long|as many)/;
/** “One block of four weeks, or two” */
const ONE_OF = /\b(?:one|a|1|single) (?:block|rotation|elective|period|session|term|course) of $/;
/** “One week or the whole month” */
const OR_MONTH = /^(?: or| to|, or) (?:for )?(?:the|a) (?:whole|full|entire) month\b/;

/** The length that follows without its unit. */
export function secondOf(text: string, d: Duration): number[] {
  const rest = text.slice(d.end);
  if (OR_MONTH.test(rest)) return [4];
  const m = SECOND.exec(rest);
  if (!m || d.unit === 'd' || !(m[3] === '' || m[4] || SAID.test(m[1] as string))) return [];
  const number = numberOf(m[2] as string);
  if (ONE_OF.test(text.slice(0, d.at)) && number <= MOST_TIMES) return [number * (d.weeks[0] as number)];
  const n = inWeeks(number, d.unit);
  return [m[4]?.startsWith('more') ? (d.weeks[0] as number) + n : n];
}

/** Weeks of one stay at two places: "two weeks on the unit and two with the consult team". */
export const PARTS = new RegExp(
  `\\b(${NUMBER}) weeks? (?:of|on|in|at(?! least| most| the| an?\\b)|with) [^.;:$]{3,70}?(?:(?:,? then|,? and|,? followed by|,) (?:the (?:other|last) )?(${NUMBER}) (?:(?:weeks )?(?:on|in|at(?! least| most| the)|with)|weeks of (?=(?:the )?(?:wards?|clinics?|consults?|in-?patient|out-?patient|office|hospital|service|icu|operating|nights?|research|lab|(?:extern|observer|clerk)ship)\\b))|, (${NUMBER}) weeks of)\\b`,
);
/** “The first two weeks are in clinic, the remaining two on the wards”, “clinic for two weeks, then wards for two”. */
export const HALVES = new RegExp(
  `\\b(?:first (${NUMBER}) weeks [^.;]{3,60}?\\b(?:remaining|other|last|next|second|final)|for (${NUMBER}) weeks,? (?:and )?then [\\w ]{3,30} for) (${NUMBER})\\b(?! (?:days|months|hours))`,
);
/** “Four one-week modules”, “four services, a week on each”; “two halves of two weeks”. */
export const PIECES = new RegExp(
  `\\b(?<!\\b(?:up to|or|than|most|takes?|maximum:?|total of) )(${NUMBER}) weeks (?:on|in|at|with) each of (?:the |our |its )?(${NUMBER})(?! or\\b| to\\b) |\\b(?<!\\b(?:up to|or|than|most|takes?|maximum:?|total of) )(${NUMBER}) (?:parts|halves|modules|segments|blocks|rotations) of (${NUMBER}) weeks(?: each\\b|[,.:;])|\\b(?<!up to )(${NUMBER}) (?:different )?(?:(?:one|1)-week (?:modules?|blocks?|parts?|segments?|sections?|phases?)|(?:[\\w-]+ ){0,2}?\\w+s, (?:a|one) week (?:on|in|at|with|for) each)\\b`,
);

/** “There are twelve blocks of four weeks”: those of a year, not of a stay. */
export const OF_A_YEAR = /\b(?:there are|(?:year|calendar) (?:has|is|consists|runs|holds))\b[^.;]{0,30}$/;

const FEWEST_PARTS = 3;
const MOST_WEEKS = 13;
/** Weeks of one stay at three places or more: “through the ICU for two weeks, the wards for two weeks and the clinic for two weeks”. */
export function seriesOf(text: string, told: Duration[]): number | null {
  if (told.length < FEWEST_PARTS || !/\b(?:rotates?|spends?|divided|split)\b/.test(text)) return null;
  const gaps = told.slice(1).map((d, i) => text.slice((told[i] as Duration).end, d.at));
  const weeks = told.reduce((sum, d) => sum + (d.weeks.length === 1 && d.unit === 'w' ? (d.weeks[0] as number) : MOST_WEEKS), 0);
  return weeks <= MOST_WEEKS && gaps.every((gap) => /^[\w /&-]{0,40}(?:,| and) (?!or\b|then up\b)[\w /&-]{0,30}$/.test(gap)) ? weeks : null;
}
