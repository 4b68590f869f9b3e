/** Blocks → sentences → clauses. A list's items carry the stem they hang on ("Observers may not:"). */

import { plain } from '../lexicon/plain.ts';
import { inCardLink } from '../model/card-link.ts';
import { finish, type Steps } from '../model/steps.ts';
import { tablesOf } from '../model/table-heads.ts';
import type { Block } from '../model.ts';
import { type Answer, answerInRow, answerOf } from './answers.ts';

export interface Sentence {
  /** Exact words of the page. */
  quote: string;
  /** Lower case, straight quotes. */
  text: string;
  /** The line that a list item completes, or the header of a cell's column, lower case; else empty. */
  stem: string;
  block: number;
  heading: boolean;
  question: boolean;
  /** What the next sentence answers to it, or the cell beside it. */
  answer?: Answer;
  /** What a key of the page says of a code or word that the offering carries. */
  key?: boolean;
  /** Nothing but a link: it names another page. */
  link?: boolean;
}

/** No more of a sentence is read or quoted: patterns that look back and forth stay cheap on a text without a full stop. */
export const cut = (text: string): string => text.slice(0, LONGEST).trimEnd();
const LONGEST = 1200;

const END = /(?<=[.!?…][”"’)]?)\s+(?=[“"(]?[A-Z0-9¡¿])|\s•\s|\s\|\s/;
const ABBREVIATION = /\b(?:drs?|mr|ms|mrs|st|no|vs|e\.g|i\.e|u\.s|approx|inc|dept|prof)\.$/i;
/** “Ada J. Quill”, “Dr. A. Quill”, “6. Duration”; “hepatitis B.” ends. */
const INITIAL =
  /(?:^|[,:;] |\b(?:Dr|Mr|Ms|Mrs|Prof)\. (?:\p{Lu}\. )?|(?<!\b(?:Hepatitis|Vitamin|Step|Part|Type|Class|Plan|Building|Group|Hall|Suite) )(?<=\p{Lu}[\p{L}'’-]+ ))\p{Lu}\.$|^\d{1,2}\.$/u;
const MONTH = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** Sentences of these blocks. */
export const sentencesOf = (blocks: Block[], indices: number[]): Sentence[] => finish(sentencesIn(blocks, indices));

const AT_A_TIME = 50;

/** Names what the sentence before it spoke of. */
const GOES_ON =
  /^(?:(?:this|that|these|which|it) (?:also )?(?:includes?|means|covers|goes for)\b|(?:these|those|examples) (?:are|include)\b)/;

/** A whole sentence, which says itself what it forbids. */
const SAYS_WHO = /\b(?:you|they|we|he|she|it|externs|observers|visitors|students|participants)\b/i;

/** What the items of a list hang on: the last sentence before it, and the one before that where it only leads over (“Examples are:”). */
function leadOf(before: Sentence[], block: number): string {
  const [last, previous] = [before.at(-1), before.at(-2)];
  if (!last) return '';
  const leadsOver = previous?.block === block && (GOES_ON.test(last.text) || last.text.split(' ').length <= LEADING_OVER);
  return leadsOver ? `${previous.text} ${last.text}` : last.text;
}
const LEADING_OVER = 4;

/** A line before a list that takes back what follows. */
export const STEM_DENIES = /\b(?:not|no|never|cannot|can't|don't|doesn't|won't|mustn't|without|prohibited|forbidden|excluded|off limits)\b/;

/** Heads what is not allowed. */
const HEADS_DENIAL =
  /^(?:[\w ]{0,40}\b(?:may|can|must|shall|should|will|are|do)(?: not|n't)\b|not (?:allowed|permitted))(?: (?:do|to do))?:?$/;

/** The same, with pauses. */
export function* sentencesIn(blocks: Block[], indices: number[]): Steps<Sentence[]> {
  const out: Sentence[] = [];
  const { headOf, rowLabelOf, titleOf } = tablesOf(blocks);
  const headOfCell = ({ cell }: Block) => cell && (headOf(cell) ?? rowLabelOf(cell) ?? titleOf(cell))?.block.text;
  let stem = '';
  for (const [n, i] of indices.entries()) {
    if (n % AT_A_TIME === 0) yield;
    const block = blocks[i] as Block;
    const above = blocks[i - 1];
    // “Observers may not” over a paragraph.
    const forbids = above?.kind === 'heading' && HEADS_DENIAL.test(plain(above.text)) && !SAYS_WHO.test(block.text);
    const denial = forbids ? plain(above.text) : '';
    // The first item of a cell hangs on what heads the cell.
    if (block.kind !== 'item' || (block.cell && !inOneCell(above, block)))
      stem = denial || placeLabel(above, block, block.cell && rowLabelOf(block.cell)?.block) || shortHead(headOfCell(block));
    for (const quote of split(block.text)) {
      const text = PLACE_LABEL.test(stem) && BOTH.test(quote) ? 'inpatient/outpatient' : plain(quote);
      const asked = out.at(-1);
      // “No patient care. This includes taking histories.”
      const denied = asked?.block === i && GOES_ON.test(text) && STEM_DENIES.test(asked.text) ? asked.text : '';
      const answer = asked?.question ? answerOf(text) : undefined;
      if (asked && answer) asked.answer = answer;
      out.push({
        quote,
        text,
        stem: stem || denied,
        block: i,
        heading: block.kind === 'heading',
        question: text.endsWith('?'),
        answer: answerInRow(blocks, i),
        link: block.linked > 0.8 && !inCardLink(blocks, i),
      });
    }
    if (block.kind !== 'item' && (block.text.endsWith(':') || block.kind === 'heading')) stem = leadOf(out, i);
  }
  return out;
}

const inOneCell = (above: Block | undefined, { cell }: Block): boolean =>
  above?.cell?.table === cell?.table && above?.cell?.row === cell?.row && above?.cell?.column === cell?.column;

const LONGEST_STEM = 50;
const shortHead = (head: string | null | undefined): string => (head && head.length < LONGEST_STEM ? plain(head) : '');

const PLACE_LABEL = /^(?:clinical |practice |rotation )?(?:setting|location|site)s?:?$/;
/** “Setting: both” */
const BOTH = /^(?:both|either|mixed|mix of both|both settings)\.?$/i;

/** “Setting” as a term, a heading or the first cell of a row, before its values. */
function placeLabel(above: Block | undefined, block: Block, first: Block | null | undefined): string {
  const label = block.cell ? first : above?.cell ? undefined : above;
  return label && label.text.length <= 30 && PLACE_LABEL.test(plain(label.text)) ? plain(label.text).replace(':', '') : '';
}

function split(text: string): string[] {
  const out: string[] = [];
  for (const part of text.split(END)) {
    const last = out.at(-1);
    const goesOn = last !== undefined && (ABBREVIATION.test(last) || INITIAL.test(last) || (MONTH.test(last) && /^\d/.test(part)));
    if (goesOn) {
      const from = text.indexOf(last);
      out[out.length - 1] = text.slice(from, text.indexOf(part, from + last.length) + part.length);
    } else if (part) out.push(part);
  }
  return out;
}
