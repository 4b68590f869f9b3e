/** Length of one stay: from the shortest single rotation to the longest stay allowed, apart from lead times, deadlines and refund windows. */
import { fact } from '../fact.ts';
import type { Line } from '../line.ts';
import { topic } from '../topics.ts';
import { longer } from './longer.ts';
import { calendarBlocks, knownAsMonth, type Stay, staysIn } from './stays.ts';

/** A host that does not say for how long: what the page says of others does not hold. */
const UNKNOWN = /\b(?:ask|tell|say|said|know|told)\b.{0,60}\bfor how long\b/;

export default fact<{ min: number; max: number } | null>({
  topic: topic(
    'week wk month day year length duration how_long block rotation elective take in_a_row extend renew repeat second longer twice january february march april june july august september october november december jan feb mar apr jun jul aug sep oct nov dec',
  ),
  read(lines, { alone }) {
    const stays = lines.flatMap(staysIn);
    const called = stays.filter((s) => s.called);
    const used = firstOf(called, stays, lines.flatMap(knownAsMonth), calendarBlocks(lines));
    if (!used.length) {
      const unknown = lines.find((l) => UNKNOWN.test(l.text));
      return unknown ? { value: null, from: [unknown] } : null;
    }
    const all = used.flatMap((s) => s.weeks);
    const min = Math.min(...all);
    const from = [...new Set(used.map((s) => s.line))];
    const usual = commonest(used.flatMap((s) => (s.weeks.length === 1 ? s.weeks : []))) ?? min;
    const baseOf = (line: Line) => used.find((s) => s.line === line)?.weeks[0] ?? usual;
    const more = lines.flatMap((line) => longer(line, baseOf(line), alone).map((weeks) => ({ weeks, line })));
    for (const m of more) if (m.weeks > Math.max(...all)) from.push(m.line);
    return { value: { min, max: Math.max(...all, ...more.map((m) => m.weeks)) }, from: from.slice(0, 4) };
  },
});

const firstOf = (...lists: Stay[][]): Stay[] => lists.find((l) => l.length > 0) ?? [];

/** What is named most often; the first of several. */
function commonest(numbers: number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

export const examples: [string, { min: number; max: number } | null][] = [
  ['Electives last four weeks and follow the calendar.', { min: 4, max: 4 }],
  ['Visits of two to four weeks.', { min: 2, max: 4 }],
  ['One or two months.', { min: 4, max: 9 }],
  ['Four, eight or twelve weeks, Monday to Thursday.', { min: 4, max: 12 }],
  ['International visits are limited to a four (4)-week visit.', { min: 4, max: 4 }],
  ['Four weeks is the minimum, eight the maximum.', { min: 4, max: 8 }],
  ['$300 a week, four weeks at least and twelve at most.', { min: 4, max: 12 }],
  ['One month as minimum, three as maximum.', { min: 4, max: 13 }],
  ['Blocks are four weeks. You may do two of them with us.', { min: 4, max: 8 }],
  ['A stay is four weeks, and four more if both sides like it.', { min: 4, max: 8 }],
  ['4 weeks, renewable once', { min: 4, max: 8 }],
  ['One calendar month; a second one may be added if a place is free.', { min: 4, max: 8 }],
  ['4 weeks minimum; extend to 8', { min: 4, max: 8 }],
  ['Nobody stays past eight weeks.', { min: 8, max: 8 }],
  ['One year, renewable once.', { min: 52, max: 104 }],
  ['Nine months at the least, two years at most.', { min: 39, max: 104 }],
  ['The visit can last between 1 day and up to 4 weeks.', { min: 0.2, max: 4 }],
  ['| Rotation | Wks |\n| Cardiology | 4–8 |', { min: 4, max: 8 }],
  ['Four weeks. It cannot be repeated.', { min: 4, max: 4 }],
  ['Please apply at least 12 weeks before the first day.', null],
  ['Applications take four to six weeks to process.', null],
  ['A TB test within the last six months.', null],
  ['If you cancel 8 weeks or more before the start, half is returned.', null],
  ['Two years of clinical practice are required.', null],
];
