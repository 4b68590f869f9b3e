/** Length of one stay: from the shortest single rotation to the longest stay allowed, apart from lead times, deadlines and refund windows. */
import { creditsIn, weeksACredit } from '../credits.ts';
import type { Around, Found } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Tier } from '../tier.ts';
import { topic } from '../topics.ts';
import { calendarBlocks } from './calendar.ts';
import { commonest, firstOf, wholeStays } from './counted.ts';
import { growsAny, longer } from './longer.ts';
import { knownAsMonth, staysIn } from './stays.ts';

/** A host that does not say for how long: what the page says of others does not hold. */
const UNKNOWN = /\b(?:ask|tell|say|said|know|told)\b.{0,60}\bfor how long\b/;

export interface Weeks {
  min: number;
  max: number;
}

/** How well a tier tells it: called a stay, named with a price, or only a length somewhere. */
type Told = { weeks: Weeks | null; how: 'called' | 'priced' | 'named'; from: Line[] };

const TOPIC = topic(
  'week wk month day year fortnight length duration how_long block rotation elective take stay in_a_row extend extension renew repeat second longer twice stack january february march april june july august september october november december jan feb mar apr jun jul aug sep oct nov dec',
);
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

/** Says that it is just so long. */
const JUST =
  /\b(?:weeks?|months?|blocks?)\b[^.;]{0,20}\bonly\b|\bonly (?:for )?(?:an?|one|two|three|four|six|eight|\d)\b|\b(?:exactly|fixed|limited|per person|non-?renewable|not renew\w*|no extensions?|not (?:be )?extend\w*|no longer|at most|maximum|up to)\b/;

/** One length of its own may grow by what the page says of whichever one takes. */
function grown({ weeks, from, how }: Told, tiers: Tier[]): Found<Weeks | null> {
  const just = tiers[0]?.about(TOPIC).some(({ text }) => JUST.test(text));
  const alike = how === 'called' && weeks?.min === weeks?.max && !just;
  if (!weeks || !alike || weeks.min >= 26) return { value: weeks, from };
  for (const tier of tiers.slice(1)) {
    if (!tier.speaksOf(TOPIC) || tier.lines.includes(from[0] as Line)) continue;
    for (const line of tier.about(TOPIC).filter(growsAny)) {
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

function read(lines: Line[], alone: boolean): Told | null {
  const stays = wholeStays(lines.flatMap(staysIn));
  const called = stays.filter((s) => s.called);
  const used = firstOf(called, stays, lines.flatMap(knownAsMonth), calendarBlocks(lines));
  if (!used.length) {
    const unknown = lines.find((l) => UNKNOWN.test(l.text));
    return unknown ? { weeks: null, how: 'called', from: [unknown] } : null;
  }
  const all = used.flatMap((s) => s.weeks);
  const min = Math.min(...all);
  const usual = commonest(used.flatMap((s) => (s.weeks.length === 1 ? s.weeks : []))) ?? min;
  const baseOf = (line: Line) => used.find((s) => s.line === line)?.weeks[0] ?? usual;
  const more = lines.flatMap((line) => longer(line, baseOf(line), alone).map((weeks) => ({ weeks, line })));
  const grown = more.filter((m) => m.weeks > Math.max(...all));
  const priced = used.every((s) => s.priced) && new Set(all).size === 1 && !grown.length;
  return {
    weeks: { min, max: Math.max(...all, ...grown.map((m) => m.weeks)) },
    how: priced ? 'priced' : called.length ? 'called' : 'named',
    from: [...new Set([...used.map((s) => s.line), ...grown.map((m) => m.line)])].slice(0, 4),
  };
}

export const examples: [string, { min: number; max: number } | null][] = [
  ['Electives last four weeks and follow the calendar.', { min: 4, max: 4 }],
  ['Four weeks at a minimum and twelve weeks in total.', { min: 4, max: 12 }],
  ['Four weeks. You must have worked on a ward for two months already.', { min: 4, max: 4 }],
  ['For a new agreement 6-8 weeks is typical.', null],
  ['Four weeks. Many students take two rotations at once.', { min: 4, max: 4 }],
  ['A stay is four weeks, and you apply eight weeks before the start.', { min: 4, max: 4 }],
  ['Four weeks. Nobody may stay for sixteen.', { min: 4, max: 4 }],
  ['Four weeks. An extension of two weeks is possible.', { min: 4, max: 6 }],
  ['Lead time: 8 weeks.', null],
  ['The program takes a month.', { min: 4, max: 4 }],
  ['Fellows must be ready to stay one year or longer.', { min: 52, max: 52 }],
  ['| Field | 4 weeks | 8 weeks |\n| Neurology | $1,650 | $3,100 |', { min: 4, max: 8 }],
  ['Visits last four weeks under an affiliation agreement.', { min: 4, max: 4 }],
  ['Visits of two to four weeks.', { min: 2, max: 4 }],
  ['One or two months.', { min: 4, max: 9 }],
  ['Four, eight or twelve weeks, Monday to Thursday.', { min: 4, max: 12 }],
  ['International visits are limited to a four (4)-week visit.', { min: 4, max: 4 }],
  ['Four weeks is the minimum, eight the maximum.', { min: 4, max: 8 }],
  ['$300 a week, four weeks at least and twelve at most.', { min: 4, max: 12 }],
  ['One month as minimum, three as maximum.', { min: 4, max: 13 }],
  ['Blocks are four weeks. You may do two of them with us.', { min: 4, max: 8 }],
  ['A stay is four weeks, and four more if both sides like it.', { min: 4, max: 8 }],
  ['All tracks last four weeks and can be doubled once.', { min: 4, max: 8 }],
  ['Each four-week period is $500, two periods at most.', { min: 4, max: 8 }],
  ['Stays are for up to four weeks. The residency asks for three months of U.S. clinical experience.', { min: 4, max: 4 }],
  ['Ophthalmology, 3 credits. One credit is one week.', { min: 3, max: 3 }],
  ['Four-week elective, 6 credits. A credit is $90.', { min: 4, max: 4 }],
  ['2 weeks $700 · 4 weeks $1,250 · 8 weeks $2,300.', { min: 2, max: 8 }],
  ['One year at the bench in the tower.', { min: 52, max: 52 }],
  ['From 4 weeks up to 48 weeks.', { min: 4, max: 48 }],
  ['Four weeks. The baby was born at 30 weeks.', { min: 4, max: 4 }],
  ['You may take as many as three four-week electives.', { min: 4, max: 12 }],
  ['4 weeks, renewable once', { min: 4, max: 8 }],
  ['One calendar month; a second one may be added if a place is free.', { min: 4, max: 8 }],
  ['4 weeks minimum; extend to 8', { min: 4, max: 8 }],
  ['A rotation is four weeks. You may extend a rotation to eight weeks.', { min: 4, max: 8 }],
  ['Stays are four weeks. An extension of up to four additional weeks may be granted.', { min: 4, max: 8 }],
  ['4 weeks (up to 12) · LOR possible', { min: 4, max: 12 }],
  ['Nobody stays past eight weeks.', { min: 8, max: 8 }],
  ['One year, renewable once.', { min: 52, max: 104 }],
  ['Nine months at the least, two years at most.', { min: 39, max: 104 }],
  ['The visit can last between 1 day and up to 4 weeks.', { min: 0.2, max: 4 }],
  ['Three days on the ward, two days of clinic. Four weeks.', { min: 4, max: 4 }],
  ['Visits of one day or up to three days. Rotations last four weeks.', { min: 4, max: 4 }],
  ['Stays are four weeks and can become eight.', { min: 4, max: 8 }],
  ['Two weeks of clinic and two weeks of ward service.', { min: 4, max: 4 }],
  ['| Rotation | Wks |\n| Cardiology | 4–8 |', { min: 4, max: 8 }],
  ['Four weeks. It cannot be repeated.', { min: 4, max: 4 }],
  ['Please apply at least 12 weeks before the first day.', null],
  ['Applications take four to six weeks to process.', null],
  ['A TB test within the last six months.', null],
  ['If you cancel 8 weeks or more before the start, half is returned.', null],
  ['Two years of clinical practice are required.', null],
  ['Visits last from one week to three months and follow your goals.', { min: 1, max: 13 }],
  ['Chart abstraction for at least six months, at most a year.', { min: 26, max: 52 }],
  ['Prices are for a four-week block. You may stack up to three blocks at any site.', { min: 4, max: 12 }],
  ['Rotations last four weeks and can be extended to twelve.', { min: 4, max: 12 }],
  ['A minimum of two weeks, at most eight.', { min: 2, max: 8 }],
  ['Apply four weeks before.', null],
  ['The rotation is $500 for two weeks. Stays of up to eight weeks are allowed.', { min: 2, max: 8 }],
  ['Two weeks on the unit and two with the consult team.', { min: 4, max: 4 }],
  ['A visit lasts from one month to three.', { min: 4, max: 13 }],
  ['One month. Not more than one application in twelve months is accepted from the same person.', { min: 4, max: 4 }],
  ['A four-week course. Name the three four-week blocks in which you would best like to rotate.', { min: 4, max: 4 }],
  ['I take one visitor at a time, for no fewer than two weeks and no more than four.', { min: 2, max: 4 }],
  ['Rotations are completed in blocks of four weeks.', { min: 4, max: 4 }],
  ['Four weeks. Completed core clerkship in medicine of 8 weeks or longer.', { min: 4, max: 4 }],
  ['4 weeks. Visa refusal: credit voucher for 18 months.', { min: 4, max: 4 }],
  ['Twelve weeks. Resident of the County for six months.', { min: 12, max: 12 }],
  ['Its training takes five months.', { min: 22, max: 22 }],
  ['Apply four months before. Better is six (6) months.', null],
  ['Our advice is 12 weeks, or more, ahead of the date on which you would begin.', null],
  ['In VSLO an application closes 45 days (6 weeks) ahead of the rotation.', null],
  ['4 weeks $1,500, 8 weeks $2,800.', { min: 4, max: 8 }],
  ['Two weeks of clinic, two weeks of hospital consults.', { min: 4, max: 4 }],
  ['It lasts 4 weeks. You may add a second 4 weeks on the other unit.', { min: 4, max: 8 }],
  ['Electives are four weeks long. International students may take up to two electives (eight weeks).', { min: 4, max: 8 }],
  ['All rotations last four weeks and may be continued up to twelve, unless written otherwise.', { min: 4, max: 12 }],
  ['You come for four weeks, and if the doctor likes it and you like it, for four more.', { min: 4, max: 8 }],
  ['Externs round with her team, seven days on, seven off.', null],
  ['| Minimum / maximum length | 4 weeks / 8 weeks |', { min: 4, max: 8 }],
  ['From one week to three months.', { min: 1, max: 13 }],
  ['Block 1: May 3 - May 28\nBlock 2: June 1 - June 26\nBlock 3: July 1 - July 26', { min: 4, max: 4 }],
  ['| Course | Weeks |\n| Cardiology | 4 |\n| Surgery | 2-8 |', { min: 2, max: 8 }],
  ['## How long\nFive or ten working days.', { min: 1, max: 2 }],
  ['We answer within ten working days.', null],
  ['## How long?\nEight weeks at least. Plenty of people stay for sixteen, and no longer.', { min: 8, max: 16 }],
  ['The visitor month is free.', { min: 4, max: 4 }],
  ['The pediatric residency lasts three years.', null],
  ['Residents stay three years.', null],
  ['Our fellowships last two years.', null],
  ['The fellowship lasts one year.', { min: 52, max: 52 }],
  ['A placement is four weeks. Each school sends us up to four of ours.', { min: 4, max: 4 }],
  ['| Four weeks | $1,500 |\n| Second month, if invited | $1,200 |', { min: 4, max: 8 }],
  ['We ask for six months. After that you can stay for one further term.', { min: 26, max: 52 }],
  ['Your gift buys a month of insulin. We ask for six months, and you can stay for another term.', { min: 26, max: 52 }],
  ['At least three months. Many stay for six, which is the most.', { min: 13, max: 26 }],
  ['Four weeks. Come back for another round of interviews.', { min: 4, max: 4 }],
  ['| Block | Begins | Ends |\n| 1 | Jul 6 | Jul 31 |\n| 2 | Aug 3 | Aug 28 |\n| 3 | Aug 31 | Sep 25 |', { min: 4, max: 4 }],
  ['## Arrival\nSaturday, July 3, 2027\n## Departure\nFriday, July 30, 2027', { min: 4, max: 4 }],
  ['## Applications open\nJuly 3, 2027\n## Applications close\nJuly 30, 2027', null],
  ['Several electives may follow each other, from four weeks to a total of twenty.', { min: 4, max: 20 }],
  ['A four-week elective, in the final twelve months of your course.', { min: 4, max: 4 }],
  ['A visit lasts five days. Choose a week at least a month from now.', { min: 1, max: 1 }],
  ['Tuition for the twenty-six weeks is $9,000. The first fortnight is orientation.', { min: 26, max: 26 }],
  ['Pregnant at 40 weeks. Children aged 2 years.', null],
];
