/**
 * Keys of a page: "L = elective", "“Direct” means that you examine", "* observation only". What a key says of a code
 * belongs to the pieces that carry the code, and to no other.
 */

import { matchesOf } from '../../lexicon/matches.ts';
import { each, type Steps } from '../../model/steps.ts';
import type { Block } from '../../model.ts';
import { partMeanings } from './composite.ts';
import { footnote, signs } from './footnotes.ts';
import { affixed, bracketed } from './legend-prose.ts';
import { allOf, marked, meaning, words } from './legend-words.ts';
import { inColumn, type Meaning, meaningOf, withBoth } from './meaning.ts';
import { pictureMeanings } from './pictures.ts';
import { rates } from './rates.ts';

const CODE = String.raw`[A-Za-z0-9?–·$-]{1,4}(?:\/[A-Za-z0-9]{1,4})?`;
const ENTRY = new RegExp(
  String.raw`(?:^|[.;,:(]\s+|\s|\()(${CODE})\)?\s*(?:=|:(?=\s)(?!\s${CODE}\s*=)|\bmeans\b|\bstands for\b)\s*(?=\S)`,
  'g',
);
/** “Row 7: she lets you examine.” */
const ROW = /^(?:Row|Line|No\.|Number) (\d{1,3}): (?=\S)/;
/** “W on the inpatient side, C in our clinics.” */
const LETTER = /(?:^|[.;,:]\s+)([A-Z])\s+(?=(?:on|in|at|some|both|our)\s)/g;
/** “E is an elective, O is an observer who follows the attending.” */
const IS = /(?:^|[.;,:]\s+|\band )([A-Z]{1,2})\s+(?:is|are|marks|says)\s+(?=an? |the |for |no |you |that )/g;
/** “W in the third column: you watch.” */
const IN_COLUMN = /(?:^|[.;,:]\s+)([A-Z]{1,3})\s+in the \w+ column\s?[:,=]?\s+(?=\S)/g;
/** “IP hospital, OP office” */
const BESIDE = /(?:^|[.;,:/]\s+)([A-Z]{1,3})\s+(?=[a-z]{4})/g;
/** “In rows marked E (extern) you examine.” */
const MARKED =
  /\b(?:[Ii]n |[Oo]n |[Ff]or )?(?:[Rr]ow|[Ll]ine|[Cc]ard|[Ss]ite|[Ss]eat|[Rr]otation|[Dd]epartment|[Pp]lace)s? marked (?:with |as )?(?:an? )?["“]?([A-Z]{1,3})["”]?(?: \([^)]{1,24}\))?[,:]? (?=[a-z])/g;
/** “b $400 · c $950”: a band and its price. */
const BAND = /(?:^|[.;,:·]\s+)([A-Za-z0-9]{1,2})\s+(?=\$\s?\d|nothing\b|free\b|no (?:fee|charge)\b)/g;
/** "B, C and D each come with …": a sentence about codes that the key has named. */
const ABOUT_CODES =
  /^((?:[A-Z0-9]{1,4}(?:, | and | or |\/))*[A-Z0-9]{1,4}) (?:each |both |all )?(?:comes?|includes?|adds?|carry|carries|costs?|is|are|has|have)\b/;

/** Name of a column before its codes: "Tier (price): ". */
const NAMED = /(?:^|[.;]\s)([\p{L}][\p{L} ]{0,19})(?: \([^)]{1,30}\))?:\s*$/u;

/** A page with more is no key but a text full of quotation marks. */
const MOST = 200;

const LONGEST_CODE = 30;

const AT_A_TIME = 50;

/** Every key of the page, in page order. */
export function* meanings(blocks: Block[]): Steps<Meaning[]> {
  const found: Meaning[] = [];
  const pairs: Meaning[] = [];
  const marks = new Set(blocks.flatMap((b) => b.marks));
  const codes = new Map<string, number>();
  for (const b of blocks) if (b.text.length <= LONGEST_CODE) codes.set(b.text, (codes.get(b.text) ?? 0) + 1);
  yield* each(blocks, AT_A_TIME, (block, i) => {
    if (block.region !== 'main' || block.text.length > 2000 || found.length > MOST) return;
    pairs.push(...pair(blocks, i, codes));
    const pictures = pictureMeanings(block, i, codes);
    const several = pictures.length ? pictures : signs(block, i);
    const others = pictures.length
      ? []
      : [...entries(block, i, headOf(blocks, i), codes), ...words(block, i, codes), ...bracketed(block, i, codes), ...affixed(block, i)];
    const one = several.length ? [] : [...marked(block, i)];
    found.push(...several, ...others, ...one, ...(several.length ? [] : footnote(block, i, marks, [...others, ...one])));
  });
  return [...found, ...onlyOnce(pairs), ...partMeanings(blocks), ...rates(blocks)];
}

/** The name before a key's first entry: "K (kind)", in its own cell or at the beginning of the line. */
function headOf(blocks: Block[], i: number): string {
  const block = blocks[i] as Block;
  const own = /^([\p{L} ]{1,20}?)(?: \([^)]{1,30}\))?(?::|,)\s/u.exec(block.text)?.[1];
  if (own && own.length > 1) return own.toLowerCase();
  const before = blocks[i - 1];
  if (!before || before.text.length > 40) return '';
  const beside = before.cell
    ? before.cell.table === block.cell?.table && before.cell.row === block.cell.row
    : before.kind === 'term' || before.kind === 'heading';
  // The number of a row names nothing.
  return beside && /\p{L}/u.test(before.text) ? before.text.replace(/ ?\(.{0,120}\)$|:$/g, '').toLowerCase() : '';
}

/** @param codes How often each short text stands alone: what many cells hold is a code, whatever else the key explains. */
function entries(block: Block, i: number, column: string, codes: Map<string, number>): Meaning[] {
  // The number of a row stands in its first cell.
  const row = ROW.exec(block.text);
  if (row) return [meaningOf(row[1] as string, block.text.slice(row[0].length), i, 'row')];
  const letters = matchesOf(LETTER, block.text);
  const bands = allOf(BAND, block.text, '$');
  const beside = matchesOf(BESIDE, block.text).filter((m) => (codes.get(m[1] as string) ?? 0) > 1);
  const hits = [
    ...(beside.length > 1 ? beside : []),
    ...allOf(IN_COLUMN, block.text, ' column'),
    ...allOf(MARKED, block.text, 'marked '),
    ...matchesOf(IS, block.text).filter((m) => (codes.get(m[1] as string) ?? 0) > 1),
    ...allOf(ENTRY, block.text, '=', ':', 'means', 'stands for'),
    ...(letters.length > 1 ? letters : []),
    ...(bands.length > 1 ? bands : []),
  ].filter(
    (m) =>
      bands.includes(m) ||
      (!/^(?:a|i|the|to|of|it|no|or|is|dr|tel|fax|note|you|we)$/.test(m[1] as string) &&
        !/^\d{1,2}$/.test(m[1] as string) &&
        (!/^[a-z]{2}/.test(m[1] as string) || codes.has(m[1] as string))) ||
      /=/.test(m[0]),
  );
  hits.sort((a, b) => (a.index as number) - (b.index as number));
  if (hits.length < 2 && !hits.some((m) => (codes.get(m[1] as string) ?? 0) > 1)) return [];
  let of = column;
  const found = hits.map((m, n) => {
    const from = (m.index as number) + m[0].length;
    const to = hits[n + 1]?.index ?? block.text.length;
    // A line may hold the keys of several columns, each after its name.
    const before = block.text.slice(Math.max(0, (m.index as number) - 60), from - m[0].length + 2);
    of = NAMED.exec(before)?.[1]?.toLowerCase() ?? of;
    return meaningOf(m[1] as string, meaning(block.text.slice(from, to)), i, inColumn(of));
  });
  const known = new Set(found.map((f) => f.code));
  for (const sentence of block.text.split(/(?<=\.)\s+/)) {
    const codes = ABOUT_CODES.exec(sentence)?.[1]?.split(/, | and | or |\//) ?? [];
    if (codes.length && codes.every((c) => known.has(c)))
      for (const code of codes) found.push(meaningOf(code, sentence, i, inColumn(column)));
  }
  return withBoth(found).filter((f) => f.quote.length > 1);
}

const ALONE = new RegExp(`^${CODE}$`);
const FEWEST_USES = 3;

/** A code in a cell or term of its own, what it means in the next. */
function pair(blocks: Block[], i: number, codes: Map<string, number>): Meaning[] {
  const block = blocks[i] as Block;
  const before = blocks[i - 1];
  const times = codes.get(before?.text ?? '') ?? 0;
  if (!before || times < 2 || block.text.length < 6) return [];
  const beside = block.kind === 'definition' && before.kind === 'term';
  // A term that other places are filled with is explained here, however long it is.
  if (!ALONE.test(before.text)) return beside && times >= FEWEST_USES ? [meaningOf(before.text, block.text, i, 'word')] : [];
  const cells =
    !!block.cell &&
    block.cell.table === before.cell?.table &&
    block.cell.row === before.cell.row &&
    before.cell.column === 0 &&
    blocks[i + 1]?.cell?.row !== block.cell.row;
  return beside || cells ? [meaningOf(before.text, block.text, i)] : [];
}

/** “Site” in a table of each course, with another place each time, is explained by none. */
const onlyOnce = (pairs: Meaning[]): Meaning[] => pairs.filter(({ code }) => pairs.filter((other) => other.code === code).length < 2);
