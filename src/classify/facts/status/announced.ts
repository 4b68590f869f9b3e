/** What stands beside the text of a page of one offering: “Now accepting applications for spring 2027” in its foot, “Observerships are paused” in a bar above. */
import { plain } from '../../../lexicon/plain.ts';
import type { Region } from '../../../model.ts';
import type { Around, Found } from '../fact.ts';
import { type Line, lineAlone } from '../line.ts';
import { namesDayToCome } from './dates.ts';
import { ofAnother } from './open.ts';
import { tagged } from './tags.ts';
import { toldBy } from './told.ts';

const BESIDE = new Set<Region>(['header', 'footer', 'aside', 'strip', 'dialog']);
/** Longer ones tell a story. */
const LONGEST = 200;
/** Of what is asked for here, and not of patients or of places at a gym. */
const OF_GUESTS =
  /\b(?:applications?|observer\w*|extern\w*|electives?|rotat\w+|clerkships?|sub-?intern\w*|shadow\w*|visiting (?:students?|physicians?))\b/;

export function announced(around: Around): Found<'open' | 'closed'> | null {
  if (!around.alone) return null;
  const { page, today } = around;
  const year = Number(today.slice(0, 4));
  for (const [block, { text: quote, region }] of page.blocks.entries()) {
    if (!BESIDE.has(region) || quote.length > LONGEST) continue;
    const text = plain(quote);
    if (!OF_GUESTS.test(text) || ofAnother(tagged(text, year))) continue;
    const line: Line = lineAlone(text, quote, block);
    const told = toldBy(line, around);
    if (told.closed.length && !told.unnamed) return { value: 'closed', from: [line] };
    if (told.open && namesDayToCome(text, today)) return { value: 'open', from: [line] };
  }
  return null;
}
