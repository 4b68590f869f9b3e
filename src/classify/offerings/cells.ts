/** A bare number, a yes or a tick in a cell says what its head names. */

import { plain } from '../../lexicon/plain.ts';
import type { Block } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { WEEKS_COLUMN } from '../weeks-column.ts';
import type { HeadOf } from './heads.ts';

const WEEKS = /^(?:(?:min|max)(?:imum|\.)? |(?:number|no\.?|#) (?:of )?)?(?:wks?|weeks?)\b|^(?:length|duration|stay)\b/i;
/** Counts something else of it. */
const NOT_WEEKS = /\b(?:hours?|hrs?|days?|credits?)\b/i;
const MONEY = /\b(?:price|fee|cost|tuition|charge|usd)s?\b|\$/i;
const DENIES = /\b(?:no|not|none|without)\b/i;
/** A tick, perhaps with a word on it: “✔ by camera”. */
const TICK = /^(?:yes$|[✓✔✅☑]\uFE0F?(?: (?=\p{Ll}|$)|$))/iu;
const CROSS = /^(?:no|none|[✗✘✕✖❌⨯×]\uFE0F?)$/i;
const DASH = /^[–—-]$/;

/** A bare number with what its head counts, in plain letters; empty where it is none. */
export function numberUnder(head: string, cell: string): string {
  if (
    /^\d[\d\s–-]*(?:(?: or | to )\d{1,2})?(?: ?m)?$/.test(cell) &&
    (WEEKS.test(head) || WEEKS_COLUMN.test(plain(head))) &&
    !NOT_WEEKS.test(head)
  )
    return plain(/m$/.test(cell) ? cell.replace(/ ?m$/, ' months') : `${cell} weeks`);
  return /^\d[\d,.]*$/.test(cell) && MONEY.test(head) ? `$${cell}` : '';
}

/** A column that says what sort each is, and the word of schools for what all their students do. */
const KIND = /^(?:type|kind|category|sort|level|class|status|core|required)\b/i;
const CORE = /^(?:core|required|mandatory)$/i;

/** A column that says who from outside may come. */
const OF_VISITORS =
  /^(?:(?:open|available) (?:to|for) |for )?(?:visit(?:ors?|ing(?: \w+)?)|outside(?:rs| \w+)|external(?: \w+)?|extramurals?(?: \w+)?|guests?|observers?|rotators?)(?: (?:accepted|allowed|welcome|eligible|ok))?\??$/i;

/** “No” below “Visitors”. */
export const takesNobody = (head: string, cell: string): boolean => CROSS.test(cell) && OF_VISITORS.test(head);

/** What a bare number or a tick says under its head, in plain letters; empty where a cell is neither. */
export function underHead(head: string, cell: string): string {
  const tick = TICK.exec(cell);
  return tick ? plain(`${head} ${cell.slice(tick[0].length)}`) : numberUnder(head, cell);
}

/** The sentence of a cell as its head lets a reader understand it; the quote stays the cell's own. */
export function cellSentence(sentence: Sentence, blocks: Block[], headOf: HeadOf): Sentence {
  const cell = blocks[sentence.block]?.cell;
  const found = cell && headOf(cell);
  if (!found || found.block.text.length > 60) return sentence;
  const head = found.block;
  const { quote } = sentence;
  if (CORE.test(quote) && KIND.test(head.text)) return { ...sentence, text: 'core rotation' };
  const number = numberUnder(found.whole, quote);
  if (number) return { ...sentence, text: number };
  const tick = TICK.exec(quote);
  if (tick) {
    const more = quote.slice(tick[0].length);
    return { ...sentence, text: plain(more ? `${head.text} ${more}` : head.text), quote: head.text, block: found.at };
  }
  if (CROSS.test(quote) || (DASH.test(quote) && isTicked(head, blocks, headOf))) return { ...sentence, text: `no ${plain(head.text)}` };
  // Where the columns are the offerings, their names say nothing of it.
  if (found.cell.row === cell.row) return { ...sentence, stem: plain(head.text) };
  return sentence.stem || DENIES.test(head.text) || head.text.length < 4 ? sentence : { ...sentence, stem: plain(head.text) };
}

const ticked = new WeakMap<Block, boolean>();

/** Whether other cells under that head are ticked, so that a dash among them is a no. */
function isTicked(head: Block, blocks: Block[], headOf: HeadOf): boolean {
  const known = ticked.get(head);
  if (known !== undefined) return known;
  const found = blocks.some(({ cell, text }) => cell && cell.table === head.cell?.table && TICK.test(text) && headOf(cell)?.block === head);
  ticked.set(head, found);
  return found;
}
