/** Numbers in words and figures, and lengths of time. */
import { matchesOf } from '../../lexicon/matches.ts';

const UNITS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** Part of a pattern: a number in figures or words; “sixteen” is tried before the “six” in it. */
export const NUMBER = `(?:\\d{1,3}|(?:twenty|thirty|forty|fifty)-(?:one|two|three|four|five|six|seven|eight|nine)|${Object.keys(UNITS)
  .filter((w) => w.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** Value of what NUMBER matched. */
export const numberOf = (word: string): number =>
  UNITS[word] ?? (word.includes('-') ? word.split('-').reduce((sum, part) => sum + numberOf(part), 0) : Number(word));

const DAYS_A_WEEK = 5;
const WORKED = /\b(?:working|business)[- ]day/;
const WEEKS_A_MONTH = 52 / 12;

/** A length in weeks, as the field counts: a month is 4, three months 13, a year 52, a day 0.2. */
export function inWeeks(n: number, unit: string): number {
  if (unit.startsWith('d')) return n < DAYS_A_WEEK ? n / DAYS_A_WEEK : Math.round(n / 7) || 1;
  if (unit.startsWith('w')) return n;
  if (unit.startsWith('y')) return n * 52;
  return n === 1 ? 4 : Math.round(n * WEEKS_A_MONTH);
}

export interface Duration {
  /** In weeks; several for "two to four weeks". */
  weeks: number[];
  /** First letter of the unit: d, w, m, y. */
  unit: string;
  at: number;
  end: number;
}

const DURATION = new RegExp(
  `(?<![\\d$.,]|\\bhalf )(?:\\b|(?<=[a-z])(?=\\d))(${NUMBER}|an?)(?: ?\\(\\d{1,3}\\))?` +
    `((?:(?: ?- ?| to | or |, or |, and | and |, | through | - to |-to-| to a |(?: or)? up to )${NUMBER}(?: ?\\(\\d{1,3}\\))?(?! ?(?:patients|students|hours))){0,4})` +
    '[- ]{0,2}(?:(?:full|whole|consecutive|calendar|additional|extra|more|short|further|working|business|work)[- ]){0,2}(?<![a-z])(days?|weeks?|wks?|months?|mos?|years?|yrs?)\\b',
  'g',
);
/** More weeks or months than this are a course number or an age. */
const MOST = 60;
const EACH = new RegExp(NUMBER, 'g');

/** “8 to 5, two weeks”: hours of the clock come first. */
const CLOCK = new RegExp(`^(\\d{1,2}) ?(?:-|to) ?(\\d{1,2}), (${NUMBER})$`);

/** The number behind hours of the clock. */
function afterClock(numbers: string): string[] | null {
  const [, from, to, number] = CLOCK.exec(numbers) ?? [];
  return number && Number(from) > Number(to) ? [number] : null;
}

/** Stands in every length of time. */
const UNIT = /day|week|wk|mo|y(?:ea)?r|fortnight/;
const OTHER_NAMES = /\bhalf a year\b|\b(?:a|full|whole|one) half[- ]year\b|\bfortnight\b/g;
/** “A week-long visit”, “month-long”. */
const LONG = /(?<![\d-] ?)\b(week|month|year)-?long\b/g;

/** Stands in all that the two name. */
const SELDOM = /long|half|fortnight/;

/** “A single day”; “a day” and “a week” only of a stay. */
const ONE = /\ba (single |whole |full )?(day|week)\b(?! (?:a|per|each|before|after|later|or two|in advance|ago|of|off)\b)/g;
const STAYING =
  /\b(?:visits?|come|comes|stays?|observers?|guests?|shadow\w*|rotat\w*|visitors?|you are with us)\b[^.;]{0,25}\b(?:for|lasts?|takes?|is|to|of) (?:only |just )?$/;

/** Every way to name one. */
export const LENGTHS = [DURATION, OTHER_NAMES, LONG, ONE];

/** Every length of time that a text names. `a` and `an` count as one for months and years, not for weeks and days. */
export function durations(text: string): Duration[] {
  if (!UNIT.test(text)) return [];
  const found: Duration[] = [];
  for (const m of matchesOf(DURATION, text)) {
    const [whole, first = '', rest = '', unit = ''] = m;
    if (/^an?$/.test(first) && !/^[my]/.test(unit)) continue;
    const at = m.index as number;
    const numbers = (afterClock(first + rest) ?? [first, ...(rest.replace(/\(\d+\)/g, '').match(EACH) ?? [])])
      .map(numberOf)
      .filter((n) => n > 0 && (n <= MOST || unit.startsWith('d')));
    const weeks = (n: number) => (WORKED.test(whole) ? Math.max(1, Math.round(n / DAYS_A_WEEK)) : inWeeks(n, unit));
    if (numbers.length) found.push({ weeks: numbers.map(weeks), unit: unit[0] as string, at, end: at + whole.length });
  }
  for (const m of matchesOf(ONE, text)) {
    const [whole, single = '', unit = ''] = m;
    if (!single && !STAYING.test(text.slice(Math.max(0, m.index - 40), m.index))) continue;
    found.push({ weeks: [inWeeks(1, unit)], unit: unit[0] as string, at: m.index, end: m.index + whole.length });
  }
  if (!SELDOM.test(text)) return inOrder(text, found);
  for (const { 0: whole, 1: unit = 'week', index } of matchesOf(LONG, text)) {
    // “Four-week-long” is found above.
    if (!found.some(({ at, end }) => at <= index && index < end))
      found.push({ weeks: [inWeeks(1, unit)], unit: unit[0] as string, at: index, end: index + whole.length });
  }
  for (const m of matchesOf(OTHER_NAMES, text))
    found.push({ weeks: [m[0].includes('half') ? 26 : 2], unit: 'w', at: m.index, end: m.index + m[0].length });
  return inOrder(text, found);
}

const SAME_AGAIN = /^ \($|^,? (?:or|that is,?|i\.e\.,?) $/;
/** A month is no whole number of weeks, and pages round it either way. */
const ROUNDED = 0.15;

/** In their order; “six months (24 weeks)” is one length told twice, and the weeks are what is meant. */
function inOrder(text: string, found: Duration[]): Duration[] {
  const all = found.sort((a, b) => a.at - b.at);
  return all.flatMap((d, i) => {
    const [before, next] = [all[i - 1], all[i + 1]];
    if (before && isSame(text, before, d)) return [];
    if (!next || !isSame(text, d, next)) return [d];
    return [{ ...(next.unit === 'w' ? next : d), at: d.at, end: next.end + (text[next.end] === ')' ? 1 : 0) }];
  });
}

function isSame(text: string, { weeks: [a = 0, ...more], unit, end }: Duration, next: Duration): boolean {
  const [b = 0] = next.weeks;
  if (more.length || next.weeks.length > 1 || unit === next.unit || Math.abs(a - b) > ROUNDED * a) return false;
  const gap = text.slice(end, next.at);
  return SAME_AGAIN.test(gap) && (!gap.endsWith('(') || text[next.end] === ')');
}
