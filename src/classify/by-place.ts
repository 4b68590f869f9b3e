/** What a sentence for many says of one kind of place only: “In the clinics you examine, in the hospital you watch.” */
import { matchesOf } from '../lexicon/matches.ts';
import type { Setting } from '../model.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './sentences.ts';

const OF_OURS = "(?:the |our |its |all |most |any |doctors' |private )*";
const OFFICE = `${OF_OURS}(?:offices?|clinics?|practices?|out-?patient\\w*|ambulatory)\\b`;
const HOSPITAL = `${OF_OURS}(?:hospitals?|wards?|floors?|units?|in-?patient\\w*)\\b`;
const AT = '(?:in|at|on|with|for) ';
const IN_OFFICES = new RegExp(`^${AT}${OFFICE}`);
const IN_HOSPITALS = new RegExp(`^${AT}${HOSPITAL}`);
/** Where the words about a kind of place begin. */
const BEGINS = new RegExp(`(?:^|(?<=[,;:] |\\band |\\bbut |\\bso |\\bwhile |\\bwhereas ))${AT}(?:${OFFICE}|${HOSPITAL})`, 'g');

/** The parts of a sentence that tells of both kinds of place, each beginning with its own; else the sentence. */
export const partsByPlace = remembered((sentence: Sentence): Sentence[] => {
  const { text, quote } = sentence;
  const starts = matchesOf(BEGINS, text).map((m) => m.index);
  const both = starts.some((at) => IN_OFFICES.test(text.slice(at))) && starts.some((at) => IN_HOSPITALS.test(text.slice(at)));
  if (!both) return [sentence];
  return starts.map((from, i) => ({
    ...sentence,
    text: text.slice(from, starts[i + 1]),
    quote: quote.slice(from, starts[i + 1]).trim(),
  }));
});

/** Whether what is said, perhaps of one kind of place, holds at this one: what is said of offices holds for no ward, and the other way round. */
export function holdsAt(text: string, setting: Setting): boolean {
  if (setting === 'inpatient') return !IN_OFFICES.test(text);
  return setting !== 'outpatient' || !IN_HOSPITALS.test(text);
}
