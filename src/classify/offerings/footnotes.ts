/** What stands beside marks: “* Four weeks only.”, “* means the wards, † the clinics”, “one with an asterisk (*) is in the hospital”. */
import { matchesOf } from '../../lexicon/matches.ts';
import type { Block } from '../../model.ts';
import { meaning } from './legend-words.ts';
import { type Meaning, meaningOf } from './meaning.ts';

const MARK = /^(\p{Extended_Pictographic}\uFE0F?|\*{1,3}|[†‡]{1,3}|[§¶#]|\(?(?:\d|[a-h])\)?)[\s:=–-]*(?=\S)/u;
/** A sign that is no end of a name, with or without brackets. */
const SIGN = /(?<=^|\s)[(“"]?(\*{1,3}|†{1,3}|‡|§|¶)[)”"]?(?=[\s=:–-])/g;
const IN_LINE = /[*†‡§¶]/;

/** “* Four weeks only. All other rows can be extended.” */
const OF_THE_OTHERS = /(?<=[.;]) (?:(?:all|every|any)(?: of)?(?: the)? (?:others?|rest|remaining|unmarked)|the (?:others|rest))\b/i;

/** What a line says of several marks, each up to the next; none where it names fewer. */
export function signs({ text, cell }: Block, i: number): Meaning[] {
  if (cell || !IN_LINE.test(text)) return [];
  const hits = matchesOf(SIGN, text);
  if (new Set(hits.map((m) => m[1])).size < 2) return [];
  return hits.map((m, n) => {
    const quote = meaning(text.slice(m.index, hits[n + 1]?.index ?? text.length)).replace(/;[\s\S]*/, '');
    return meaningOf(m[1] as string, quote, i, 'mark');
  });
}

/** Whether a line of the key is of such a mark and begins with it, as a sentence about what is marked does not. */
export const beginsWithMark = ({ quote, code }: Meaning): boolean => quote.replace(/^[(“"]/, '').startsWith(code);

/** What stands beside a mark at the beginning of a line, up to what is said of another code or of all that carry none. */
export function footnote(block: Block, i: number, marks: Set<string>, others: Meaning[]): Meaning[] {
  const m = MARK.exec(block.text);
  if (!m || block.text.length < 8 || block.cell) return [];
  const code = (m[1] as string).replace(/[()]/g, '');
  // A digit or a letter is a mark only where it was set high.
  if (/[\da-h]/.test(code) && !marks.has(code)) return [];
  const ends = [...others.map(({ quote }) => block.text.indexOf(`. ${quote}`)), block.text.search(OF_THE_OTHERS) - 1];
  const next = Math.min(...ends.filter((at) => at > 0));
  return [meaningOf(code, block.text.slice(0, next + 1), i, 'mark')];
}
