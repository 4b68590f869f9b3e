/** Which words of a page's keys a piece, or a line of a section, carries. */

import { plain } from '../../lexicon/plain.ts';
import type { Block, Card } from '../../model.ts';
import { partsOf } from './composite.ts';
import type { Meaning } from './legend.ts';
import { bearsPictures, isPicture } from './pictures.ts';

/** The meanings that a piece carries; `header` names the column of a cell. */
export function carried(
  blocks: Block[],
  card: Card,
  all: Meaning[],
  header: (cell: NonNullable<Block['cell']>) => Block | undefined,
): Meaning[] {
  const out: Meaning[] = [];
  const see = (i: number) => {
    const block = blocks[i];
    if (block?.region !== 'main') return;
    const column = block.cell ? (header(block.cell)?.text.toLowerCase() ?? '') : '';
    const first = /^([A-Z0-9]{1,3}) [–-] /.exec(block.text)?.[1];
    const parts = first ? [first] : block.text.length <= 12 ? [block.text, ...block.text.split(/ ?[,/+&] ?/)] : [];
    const composed = partsOf(block.text);
    const exact = all.filter((m) => m.code === block.text && (!m.column || m.column === column));
    for (const m of all) {
      if (i === m.block || out.includes(m)) continue;
      if (m.place !== undefined) {
        if (composed?.[m.place] === m.code) out.push(m);
        continue;
      }
      if (m.column === 'row') {
        if (block.cell?.column === 0 && block.text === m.code) out.push(m);
      } else if (m.column === 'mark') {
        if (
          block.marks.includes(m.code) ||
          (/^[*†‡§¶#]/.test(m.code) ? bears(block.text, m.code) : isPicture(m.code) && bearsPictures(block.text, m.code, all))
        )
          out.push(m);
      } else if (m.word) {
        if ((m.column === 'text' && begins(block.text, m.code)) || bearsWord(block.text, m.code, i === card.title)) out.push(m);
      } else if (exact.length ? exact.includes(m) : parts.includes(m.code) && (m.column ? m.column === column : !!block.cell || !!first))
        out.push(m);
    }
  };
  for (let i = card.from; i < card.to; i++) see(i);
  card.also.forEach(see);
  return out;
}

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
  all.filter((m) => m.word && m.block !== block && bearsWord(quote, m.code, false));
