/** Rows of another table that tell of some offerings by their letters, their names or their sort: “A, B | $750”, “Observerships | $200”. */
import { plain } from '../../lexicon/plain.ts';
import { tablesOf } from '../../model/table-heads.ts';
import type { Block, Card } from '../../model.ts';
import { isSort, wordsOf } from './tellings.ts';
import { PROGRAM, SORT } from './words.ts';

/** Fewer rows name offerings by chance. */
const FEWEST = 2;
const LONGEST_LABEL = 60;

/** The blocks of such rows, for each offering that has any. */
export function namedRows(blocks: Block[], offerings: Card[]): Map<Card, number[]> {
  const names = offerings.map(({ name }) => plain(name));
  const sorts = offerings.map((card) => new Set(sortWords(plain(`${card.name} ${sortIn(blocks, card)}`))));
  const own = new Set(offerings.map(({ title }) => blocks[title]?.cell?.table));
  const found = new Map<Card, number[]>();
  for (const [id, { rows, body }] of tablesOf(blocks).all) {
    const named = own.has(id)
      ? []
      : rows.slice(body).map((row) => ({ row, of: namedBy(blocks[row[0] ?? -1], names, sorts).map((k) => offerings[k] as Card) }));
    if (named.filter(({ of }) => of.length).length < FEWEST) continue;
    for (const { row, of } of named) for (const card of of) found.set(card, [...(found.get(card) ?? []), ...row]);
  }
  return found;
}

/** Which offerings the first cell of a row names; none where it names all. */
function namedBy(first: Block | undefined, names: string[], sorts: Set<string>[]): number[] {
  if (first?.region !== 'main' || first.cell?.column !== 0 || first.text.length > LONGEST_LABEL) return [];
  const label = plain(first.text);
  const codes = codesIn(label);
  const words = isSort(label) ? sortWords(label) : [];
  const found = names.flatMap((name, k) => {
    const code = PROGRAM.test(name) ? name.split(' ')[1]?.replace(/\W/g, '') : undefined;
    const bySort = words.length > 0 && words.every((word) => sorts[k]?.has(word));
    return name === label || (code && codes.includes(code)) || bySort ? [k] : [];
  });
  return found.length < names.length ? found : [];
}

const CODES = /^(?:[a-z]{4,9} )?((?:[a-z]|\d{1,2})(?:(?:, ?(?:and |or )?| ?[&/-] ?| and | or | to )(?:[a-z]|\d{1,2})){0,7})$/;
const RANGE = /^([a-z]|\d{1,2}) ?(?:-|to) ?([a-z]|\d{1,2})$/;

/** “A, B”, “Tracks A to C”, “2–4” */
export function codesIn(label: string): string[] {
  const codes = CODES.exec(label)?.[1] ?? '';
  const [, from = '', to = ''] = RANGE.exec(codes) ?? [];
  const isNumber = Number(from) > 0;
  if (!from || isNumber !== Number(to) > 0) return codes.match(/\b(?:[a-z]|\d{1,2})\b/g) ?? [];
  const [first, last] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => (isNumber ? String(first + n) : String.fromCharCode(first + n)));
}

/** Words for a sort of experience, one of it. */
const sortWords = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => SORT.test(word))
    .map((word) => word.replace(/s$/, ''));

/** The line or cell of a piece that names nothing but its sort. */
function sortIn(blocks: Block[], { from, to }: Card): string {
  for (let i = from; i < to; i++) if (isSort(plain(blocks[i]?.text ?? ''))) return blocks[i]?.text ?? '';
  return '';
}
