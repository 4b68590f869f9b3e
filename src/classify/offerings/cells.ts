/** A bare number or a yes in a cell says what its column's header names. */

import { plain } from '../../lexicon/plain.ts';
import type { Block } from '../../model.ts';
import type { Sentence } from '../sentences.ts';

const WEEKS = /^(?:wks?|weeks?|length|duration|stay)\b/i;
const MONEY = /\b(?:price|fee|cost|tuition|charge|usd)s?\b|\$/i;
const DENIES = /\b(?:no|not|none|without)\b/i;

/** The sentence of a cell as its header lets a reader understand it; the quote stays the cell's own. */
export function cellSentence(
  sentence: Sentence,
  blocks: Block[],
  header: (cell: NonNullable<Block['cell']>) => Block | undefined,
): Sentence {
  const cell = blocks[sentence.block]?.cell;
  const head = cell && header(cell);
  if (!head || head.text.length > 60) return sentence;
  const { quote } = sentence;
  if (/^[\d\s–-]+(?: ?m)?$/.test(quote) && /\d/.test(quote)) {
    if (WEEKS.test(head.text)) return { ...sentence, text: plain(/m$/.test(quote) ? quote.replace(/ ?m$/, ' months') : `${quote} weeks`) };
  }
  if (/^\d[\d,.]*$/.test(quote) && MONEY.test(head.text)) return { ...sentence, text: `$${quote}` };
  if (/^(?:yes|✓|✔|✅)$/i.test(quote)) return { ...sentence, text: plain(head.text), quote: head.text, block: blocks.indexOf(head) };
  if (/^no$/i.test(quote)) return { ...sentence, text: `no ${plain(head.text)}` };
  return sentence.stem || DENIES.test(head.text) || head.text.length < 4 ? sentence : { ...sentence, stem: plain(head.text) };
}
