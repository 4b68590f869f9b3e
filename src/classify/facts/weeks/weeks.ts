/** Length of one stay: from the shortest single rotation to the longest stay allowed, apart from lead times, deadlines and refund windows. */

import { WEEKS_COLUMN } from '../../weeks-column.ts';
import { countsDown } from '../countdown.ts';
import { creditsIn, weeksACredit } from '../credits.ts';
import { DATE } from '../dates.ts';
import type { Around, Found } from '../fact.ts';
import type { Line } from '../line.ts';
import { LENGTHS } from '../numbers.ts';
import type { Tier } from '../tier.ts';
import { topic } from '../topics.ts';
import { LABELLED, PICKED } from './bare.ts';
import { calendarBlocks } from './calendar.ts';
import { commonest, firstOf, wholeStays, withinLimits } from './counted.ts';
import { COUNTED_OR_KNOWN, countedUp, knownAsMonth } from './enumerated.ts';
import { EXAMPLES } from './examples.ts';
import { EXAMPLES_OF_LIMITS } from './examples-limits.ts';
import { isJustSo, isOnce } from './just.ts';
import { saysHowFar } from './limit.ts';
import { growsAny, LONGER, longer } from './longer.ts';
import { type Stay, staysIn } from './stays.ts';

/** A host that does not say for how long: what the page says of others does not hold. */
const UNKNOWN = /\b(?:ask|tell|say|said|know|told)\b.{0,60}\bfor how long\b/;

export interface Weeks {
  min: number;
  max: number;
}

/** How well a tier tells it: called a stay, named with a price, or only a length somewhere. */
type Told = {
  weeks: Weeks | null;
  how: 'called' | 'priced' | 'named';
  from: Line[];
  /** The longest before it may grow. */
  ungrown?: number;
};

const TOPIC = topic([...LENGTHS, ...COUNTED_OR_KNOWN, DATE, LABELLED, PICKED, UNKNOWN, ...LONGER], [WEEKS_COLUMN, ...LENGTHS]);
const KEY = {};

/** The length told nearest; where it is only that of a price, a longer stay may be allowed farther off. */
export function readWeeks(tiers: Tier[], { alone }: Around): Found<Weeks | null> | null {
  const told = tiers
    .map((tier) => (tier.speaksOf(TOPIC) ? tier.once(KEY, () => read(tier.about(TOPIC), alone)) : null))
    .filter((t): t is Told => !!t);
  const firm = told.find((t) => t.how === 'called');
  const byCredits = told[0]?.how === 'called' && told.length > 1 ? null : weeksByCredits(tiers);
  if (byCredits) return byCredits;
  const first = told[0]?.how === 'named' ? (firm ?? told.find((t) => t.how === 'priced') ?? told[0]) : told[0];
  if (!first) return null;
  if (first.how !== 'priced' || !first.weeks || !firm?.weeks)
    return first === told[0] ? grown(first, tiers) : { value: first.weeks, from: first.from };
  const { min, max } = first.weeks;
  return { value: { min: Math.min(min, firm.weeks.min), max: Math.max(max, firm.weeks.max) }, from: [...first.from, ...firm.from] };
}

/** One length of its own may grow by what the page says of whichever one takes. */
function grown({ weeks, from, how, ungrown }: Told, tiers: Tier[]): Found<Weeks | null> {
  const at = tiers.findIndex(({ lines }) => lines.includes(from[0] as Line));
  if (weeks && ungrown && tiers.slice(0, at).some(isOnce)) return { value: { ...weeks, max: ungrown }, from };
  const alike = how === 'called' && weeks?.min === (ungrown ?? weeks?.max);
  if (!weeks || !alike || weeks.min >= 26) return { value: weeks, from };
  // What stands nearer may name no length of its own, and only how often one may take it.
  for (const line of tiers.slice(0, at).flatMap((tier) => tier.about(TOPIC))) {
    const max = Math.max(...longer(line, weeks.min, true));
    if (max > weeks.min) return { value: { min: weeks.min, max }, from: [...from, line] };
  }
  if (weeks.max > weeks.min || isJustSo(tiers[0])) return { value: weeks, from };
  for (const [i, tier] of tiers.entries()) {
    if (i === 0 || !tier.speaksOf(TOPIC) || tier.lines.includes(from[0] as Line)) continue;
    // What a footnote's line says of all others does not hold for those that carry its mark.
    const marked = (line: Line) => tiers.slice(0, i).some(({ lines }) => lines.some(({ block }) => block === line.block));
    for (const line of tier.about(TOPIC).filter((l) => growsAny(l) && !marked(l))) {
      const max = Math.max(...longer(line, weeks.min, false));
      if (max > weeks.max) return { value: { min: weeks.min, max }, from: [...from, line] };
    }
  }
  return { value: weeks, from };
}

/** “4 Credits”, where the page says that a credit is a week. */
function weeksByCredits(tiers: Tier[]): Found<Weeks> | null {
  const credits = creditsIn(tiers[0]);
  const rate = credits ? weeksACredit(tiers) : null;
  const n = (credits ?? 0) * (rate?.weeks ?? 0);
  return rate && { value: { min: n, max: n }, from: [rate.line] };
}

/** How long one must have been there to ask for a letter says little of how long one may be. */
const LETTER = /\b(?:letters?|recommend\w*|lors?|references?)\b/;
const isOfStay = ({ line }: Stay): boolean => !LETTER.test(line.text);

function read(about: Line[], alone: boolean): Told | null {
  const lines = about.filter((line) => !countsDown(line));
  const stays = wholeStays(lines.flatMap(staysIn));
  const called = stays.filter((s) => s.called);
  const named = firstOf(
    () => called.filter(isOfStay),
    () => stays.filter(isOfStay),
    () => called,
    () => stays,
    () => calendarBlocks(lines, alone),
    () => countedUp(lines),
    () => lines.flatMap(knownAsMonth),
  );
  if (!named.length) {
    const unknown = lines.find((l) => UNKNOWN.test(l.text));
    return unknown ? { weeks: null, how: 'called', from: [unknown] } : null;
  }
  const usual = commonest(named.flatMap((s) => (s.weeks.length === 1 ? s.weeks : []))) ?? Math.min(...named.flatMap((s) => s.weeks));
  const baseOf = (line: Line) => named.find((s) => s.line === line)?.weeks[0] ?? usual;
  const longest = Math.max(usual, ...named.filter((s) => !s.limit).flatMap((s) => s.weeks));
  const more = lines.flatMap((line) => longer(line, baseOf(line), alone, longest).map((weeks) => ({ weeks, line })));
  const used = withinLimits(named, Math.max(0, ...more.filter((m) => saysHowFar(m.line.text)).map((m) => m.weeks)));
  const all = used.flatMap((s) => s.weeks);
  const min = Math.min(...all);
  const grown = more.filter((m) => m.weeks > Math.max(...all));
  const priced = used.every((s) => s.priced) && new Set(all).size === 1 && !grown.length;
  return {
    weeks: { min, max: Math.max(...all, ...grown.map((m) => m.weeks)) },
    ungrown: Math.max(...all),
    how: priced ? 'priced' : called.length ? 'called' : 'named',
    from: [...new Set([...used.map((s) => s.line), ...grown.map((m) => m.line)])].slice(0, 4),
  };
}

export const examples = [...EXAMPLES, ...EXAMPLES_OF_LIMITS];
