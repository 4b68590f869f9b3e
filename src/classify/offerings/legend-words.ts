/** Keys of words: “Direct” means …, OBSERVE = …, “own (our students only)”. */
import { matchesOf } from '../../lexicon/matches.ts';
import type { Block } from '../../model.ts';
import { type Meaning, meaningOf } from './meaning.ts';

const WORD = /[“"'‘]([^”"'’]{1,30})[”"'’],?\s*(?:=|:|means?|stands? for|marks?|is|are|says?|tells?)\s+/g;
/** “Active” seats: you examine. “In “Full” rotations you examine.” */
const WORD_OF =
  /[“"'‘]([^”"'’]{1,30})[”"'’] (?:seats?|spots?|slots?|places?|placements?|rotations?|electives?|programs?|courses?|tracks?|rows?|cards?|entries|listings?|titles?|sites?|hosts?|positions?|weeks?|months?|ones)(?:[:,=]| (?=(?:you|we|visitors?|students?|graduates?|externs?|observers?|are|is|means?|let|take|run|meet)\b))\s*/g;
const CAPITALS = /(?<=^|[\s(])([A-Z]{3,14})(?:\s*[=:]|\s+(?:[–—-](?= )|means?|stands? for|marks?|is|are|says?))\s+/g;
/** “Where the text says “attend”, you watch.” */
const WHERE_SAID =
  /\b(?:[Ww]here|[Ii]f|[Ww]hen) (?:it|an?|the|its) ?(?:[a-z]+ ){0,4}(?:says?|reads?|shows?|has) [“"]([^”"]{1,30})[”"],\s+/g;
/** “(obs) after the city means that you observe.” */
const BRACKETED = /(\([a-z]{2,6}\)),? (?:after|behind|beside|before|next to) [^.;:]{1,40}? (?:means?|says|tells|marks)\s+/g;
/** “… in an office unless it is marked (H) for hospital”, “those with (W) are on the wards” */
const IN_BRACKETS =
  /\b(?:marked|labell?ed|tagged|with|bear(?:s|ing)?|carry(?:ing)?|have|has)(?: (?:with|by|as))?(?: an?| the)? (\([A-Z]{1,3}\)),? (?:(?:for|means?|meaning|stands? for) )?(?=\S)/g;
/** “At Level 2 you examine.” */
const LEVEL = /\b(?:At|On|In) ((?:Level|Tier|Track|Stage|Grade) [A-Z0-9]{1,2}),? (?=you|the |visitors|externs|students|trainees)/g;
/** “all (from anywhere) or own (our students only)” */
const THEN_BRACKET = /(?<=^|[\s/])([a-z]{2,8}) \((?=\p{L})[^()]{5,60}\)/gu;
const ENDS_IN_NOT = /(?:n['’]t|\bnot)$/;
/** “Rotations marked * are for watching only”, “courses with an asterisk (*) …” */
const MARKED =
  /\b(?:columns|rows|rotations|electives|courses|sites|programs|departments|places|seats|cards|titles|names|those|ones|items|listings|hosts|doctors|offerings|clinics|hospitals) (?:(?:that|which) )?(?:are )?(?:marked(?: (?:with|by|as))?|with|followed by|bearing|carrying|have|bear|carry) (?:an? |the )?(?:(?:single )?(?:asterisk|star|dagger)s? ?)?\(?(\*{1,3}|[†‡§])\)?/gi;
/** … and in words alone. */
const BY_NAME = /\b(?:marked|followed|shown|listed) (?:with|by) an? (asterisk|star|dagger)\b(?! ?\()/gi;
const SIGNS: Record<string, string> = { asterisk: '*', star: '*', dagger: '†' };

/** Sentences about what bears a mark. */
export function marked({ text, cell }: Block, i: number): Meaning[] {
  if (cell) return [];
  return [...allOf(MARKED, text, '*', '†', '‡', '§'), ...allOf(BY_NAME, text, 'asterisk', 'star', 'dagger')].map((m) => {
    const from = m.index as number;
    const start = Math.max(...['. ', '; '].map((end) => text.lastIndexOf(end, from)));
    const code = SIGNS[(m[1] as string).toLowerCase()] ?? (m[1] as string);
    return meaningOf(code, meaning(text.slice(start < 0 ? 0 : start + 2).replace(/;[\s\S]*/, '')), i, 'mark');
  });
}

/** What “you” do by a meaning: its words after the last “you”. */
const doneBy = (quote: string): string => {
  const parts = quote.split(/\byou (?:may |can |will |should )?/);
  return parts.length > 1 ? (parts.at(-1) as string).replace(/[;.][\s\S]*/, '') : '';
};

const QUOTES = ['“', '"', "'", '‘'];
/** All matches, in a text that holds one of the words without which there is none: most blocks are spared the search. */
export const allOf = (pattern: RegExp, text: string, ...words: string[]): RegExpExecArray[] =>
  words.some((word) => text.includes(word)) ? matchesOf(pattern, text) : [];

/** A meaning ends with its sentence. */
export const meaning = (text: string): string => (/^[\s\S]*?[.](?=\s|$)/.exec(text)?.[0] ?? text).replace(/[\s;,.(]+$/, '');

/** What a block says of words; `codes`: how often each short text stands alone. */
export function words({ text }: Block, i: number, codes: Map<string, number>): Meaning[] {
  const hits = [
    ...allOf(WORD, text, ...QUOTES),
    ...allOf(WORD_OF, text, ...QUOTES),
    ...allOf(WHERE_SAID, text, ...QUOTES),
    ...matchesOf(CAPITALS, text),
    ...allOf(LEVEL, text, 'Level ', 'Tier ', 'Track ', 'Stage ', 'Grade '),
    ...allOf(BRACKETED, text, '('),
    ...allOf(THEN_BRACKET, text, ' (').filter((m) => (codes.get(m[1] as string) ?? 0) > 1),
  ].sort((a, b) => (a.index as number) - (b.index as number));
  const brackets = allOf(IN_BRACKETS, text, '(').map((m) =>
    meaningOf(m[1] as string, meaning(text.slice(m.index + m[0].length)).replace(/;[\s\S]*/, ''), i, 'word'),
  );
  const told = hits.map((m, n) => {
    const to = hits[n + 1]?.index ?? text.length;
    const quote = m[0].endsWith(')') ? m[0] : meaning(text.slice(m.index as number, to));
    const where = /^(?:where|if|when) /i.test(m[0]) ? 'text' : 'word';
    const before = hits[n - 1]?.index ?? 0;
    const more = ENDS_IN_NOT.test(quote) && n ? doneBy(meaning(text.slice(before, m.index))) : '';
    return meaningOf(m[1] as string, quote, i, where, more);
  });
  return [...told, ...brackets];
}
