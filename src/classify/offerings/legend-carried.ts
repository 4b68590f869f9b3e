/** Which words of a page's keys a piece, or a line of a section, carries. */

import { plain } from '../../lexicon/plain.ts';
import type { Block, Card } from '../../model.ts';
import { partsOf } from './composite.ts';
import type { HeadOf } from './heads.ts';
import { columnOf, isWord, type Meaning } from './meaning.ts';
import { bearsPictures, isPicture } from './pictures.ts';
import { blocksOf } from './pieces.ts';

/** The meanings that a piece carries; `headOf`: what heads a cell. */
export function carried(blocks: Block[], card: Card, all: Meaning[], headOf: HeadOf): Meaning[] {
  const out = new Set<Meaning>();
  const see = (i: number) => {
    const block = blocks[i];
    if (block?.region !== 'main') return;
    const column = block.cell && headOf(block.cell)?.block.text.toLowerCase();
    const apart = (FIRST.exec(block.text) ?? BRACKETED.exec(block.text))?.[1]?.split(BESIDE) ?? [];
    const parts = !apart.length && block.text.length <= 12 ? [block.text, ...block.text.split(BESIDE)] : apart;
    const composed = partsOf(block.text);
    const exact = all.filter((m) => m.code === block.text && isCode(m) && (columnOf(m) ?? column) === column);
    const carries = (m: Meaning): boolean => {
      const { code, where } = m;
      if (where.kind === 'part') return composed?.[where.place] === code;
      if (where.kind === 'row') return block.cell?.column === 0 && block.text === code;
      if (where.kind === 'suffix' || where.kind === 'prefix') return bearsAffix(block, code, where.kind);
      if (where.kind === 'mark') return block.marks.includes(code) || bearsMark(block.text, code, all);
      if (isWord(m)) return (where.kind === 'text' && begins(block.text, code)) || bearsWord(block.text, code, i === card.title);
      if (exact.length) return exact.includes(m);
      return parts.includes(code) && (where.kind === 'column' ? where.name === column : !!block.cell || apart.length > 0);
    };
    for (const m of all) if (i !== m.block && !out.has(m) && carries(m)) out.add(m);
  };
  for (const i of blocksOf(card)) see(i);
  return [...out];
}

/** A course number, or the number of a card, with the letters at its ends: “MDX 9010H”, “V-12”. */
const NUMBER = /^([A-Z]{0,5})[ -]?\d{1,5}[ -]?([A-Z]{0,3})\b/;
/** Without figures it is one only where it fills its cell: “MM-R”. */
const LETTERS = /^([A-Z]{1,5})-([A-Z]{1,3})$/;

function bearsAffix({ text, cell }: Block, code: string, kind: 'suffix' | 'prefix'): boolean {
  const number = NUMBER.exec(text) ?? (cell && LETTERS.exec(text));
  return !!number && number[kind === 'prefix' ? 1 : 2] === code;
}

/** “W, H” */
const BESIDE = / ?[,/+&] ?/;
/** “A1 – Cardiology” */
const FIRST = /^([A-Z0-9]{1,3}) [–-] /;
/** “Ashford – Surgery (H, S): rounds” */
const BRACKETED = /\p{L} \(([A-Z]{1,2}(?: ?[,/+&] ?[A-Z]{1,2}){0,4})\)(?=$|[:,;.]| [–—-] )/u;

const isCode = ({ where: { kind } }: Meaning): boolean => kind === 'column' || kind === 'anywhere';

const bearsMark = (text: string, code: string, all: Meaning[]): boolean =>
  isPicture(code) ? bearsPictures(text, code, all) : bears(text, code);

/** Whether a text carries just this mark and no longer one. */
function bears(text: string, mark: string): boolean {
  const found: string[] = text.match(/[*†‡§¶#]+/g) ?? [];
  return found.includes(mark) || (mark.length === 1 && found.some((run) => run.includes(mark) && new Set(run).size === run.length));
}

/** “Level 2” is the key's wherever it stands. */
const GRADE = /^[a-z]+ [a-z\d]{1,2}$/;
const APART = /[·|•;,.]| - /;

/** A word of the text begins a line: “Attend the ward”. */
const begins = (text: string, word: string): boolean => plain(text).startsWith(plain(word)) && /^[ :]/.test(text.slice(word.length));

/** A word of the key stands alone or between separators, a grade anywhere in a line, either anywhere in the title. */
function bearsWord(text: string, word: string, title: boolean): boolean {
  if (text.length > 140) return false;
  const line = plain(text);
  const code = plain(word);
  const at = line.indexOf(code);
  if (at < 0) return false;
  if (code.startsWith('(')) return true;
  if (title || GRADE.test(code)) return !/[a-z\d]/.test(line[at - 1] ?? ' ') && !/[a-z\d]/.test(line[at + code.length] ?? ' ');
  return line.split(APART).some((part) => part.includes(code) && part.trim().length <= code.length + 3);
}

/** Words of the key that a line of a section carries. */
export const carriedBy = ({ quote, block }: { quote: string; block: number }, all: Meaning[]): Meaning[] =>
  all.filter((m) => isWord(m) && m.block !== block && bearsWord(quote, m.code, false));
