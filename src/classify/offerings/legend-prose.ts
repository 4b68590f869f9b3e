/** Keys told in running text: “you take histories (Y) or only watch (N)”, “courses with the suffix H meet in the hospital”. */
import { matchesOf } from '../../lexicon/matches.ts';
import type { Block } from '../../model.ts';
import { allOf } from './legend-words.ts';
import { inColumn, type Meaning, meaningOf } from './meaning.ts';

/** What a letter in brackets stands behind: “hospital (H)”, “or only listen (N)”. */
const BEHIND = / \(([A-Z]{1,3}|[+–-])\)/g;
const LONGEST = 90;
const BREAK = /[.;:=()]/g;
/** Names the column first: “H&P = you do histories (Y)”. */
const COLUMN = /(?:^|[.;] )(?:The column |Column )?["“]?([\p{L}&/ -]{1,24})["”]? ?[=:] ?$/u;
/** Leads to what the letters mean: “The letter says whether”, “Rotations are”. */
const LEAD =
  /^.*?\b(?:(?:whether|if|that|where|means?|show(?:s|n)?|marks?|tells?) (?=you\b|visitors?\b|students?\b)|(?:is|are|be|either|as|in) (?=(?:in|out)-?patient|hospital|office|clinic|on the|in the|at the|hands-on|observ|online|remote|virtual))/;
const JOINS = /^(?:,|\s|\b(?:and|or|but|else|both)\b)+/;
const FEWEST = 2;
const COLUMN_NAME = 40;

/** Letters in brackets, each behind its meaning; none that no cell or card holds alone. `codes`: how often each short text stands alone. */
export function bracketed({ text, cell }: Block, i: number, codes: Map<string, number>): Meaning[] {
  if (cell && text.length < 40) return [];
  const hits = allOf(BEHIND, text, ' (').filter((m) => codes.has(m[1] as string));
  if (new Set(hits.map((m) => m[1])).size < FEWEST) return [];
  let of = '';
  return hits.flatMap((m) => {
    const near = text.slice(Math.max(0, m.index - LONGEST), m.index);
    const from = Math.max(0, m.index - near.length + (matchesOf(BREAK, near).at(-1)?.index ?? -1) + 1);
    of =
      COLUMN.exec(text.slice(Math.max(0, from - COLUMN_NAME), from))?.[1]
        ?.trim()
        .toLowerCase() ?? of;
    const quote = text.slice(from, m.index).trim().replace(JOINS, '').replace(LEAD, '').replace(JOINS, '');
    return quote.length > 2 ? [meaningOf(m[1] as string, quote, i, inColumn(of))] : [];
  });
}

const LETTERS = '(?:the )?(?:letters? )?["“‘]?-?([A-Z]{1,3})["”’]?';
/** Letters at the end of a number, or at its beginning, and what they say. */
const AFFIX = new RegExp(
  `\\b(?:([Ss]uffix(?:ed)?(?: with| by)?|end(?:s|ing)? (?:in|with)|followed by)|([Pp]refix(?:ed)?(?: with| by)?|(?:begin|start)(?:s|n?ing)? with|beginning in)) ${LETTERS}(?: or ["“‘]?-?([A-Z]{1,3})["”’]?)?(?:,|:| =)? (?:means? |stands? for )?(?=[a-z])`,
  'g',
);

/** What is said of course numbers by a letter that they end or begin with. */
export function affixed({ text, cell }: Block, i: number): Meaning[] {
  if (cell) return [];
  const hits = allOf(AFFIX, text, 'uffix', 'refix', ' end', ' begin', ' start', 'followed by');
  return hits.flatMap((m, n) => {
    const from = m.index + m[0].length;
    const rest = text.slice(from, hits[n + 1]?.index ?? text.length);
    const quote = (/^[\s\S]*?(?=[.;](?:\s|$))/.exec(rest)?.[0] ?? rest).replace(/,? (?:and |those |codes |numbers |courses )*$/, '');
    const where = m[1] ? 'suffix' : 'prefix';
    return [m[3], m[4]].flatMap((code) => (code ? [meaningOf(code, quote, i, where)] : []));
  });
}
