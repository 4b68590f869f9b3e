/** A sentence with what it answers to: the heading, question, term or header cells that it stands under. */
import { plain } from '../../lexicon/plain.ts';
import { type Head, tablesOf } from '../../model/table-heads.ts';
import type { Block, Cell, Page } from '../../model.ts';
import { cut, type Sentence } from '../sentences.ts';

export interface Line {
  /** Lower case, straight quotes, plain hyphens; as long as the quote. */
  text: string;
  quote: string;
  block: number;
  /** The line that a list item completes, lower case; else empty. */
  stem: string;
  /** Headings, question, term, header cells and run-in heading above it, lower case, parted by ` | `. */
  head: string;
  heading: boolean;
  question: boolean;
  /** The sentence before it in the same block, lower case; else empty. */
  before: string;
}

/** A piece of a page that answers to nothing; `text` as in Line. */
export const lineAlone = (text: string, quote: string, block: number): Line => ({
  text,
  quote,
  block,
  stem: '',
  head: '',
  heading: false,
  question: false,
  before: '',
});

const RUN_IN = 36;
/** The nearest of what the line answers to. */
export const nearestHead = ({ head }: Pick<Line, 'head'>): string => head.split('|').at(-1) ?? '';

/** A short first sentence that answers, or tells, or tells a sum, names nothing: “You find your own housing.” */
const ANSWER = /^(?:yes|no|never|sorry|you|we|i|they|he|she|it|there|this|these|those|both|please)\b|\$ ?\d/i;
/** A whole sentence names nothing either: “Graduates may come.” */
const TELLS = /^(?!who\b|what\b|how\b|when\b|where\b).*\b(?:may|can|cannot|must|will|should|is|are|was|has|have|do|does|come|need)\b.*\.$/i;
const HEAD_LINE = 90;

/** Lines of a run of sentences; questions are kept, since their answers follow. */
export function linesOf(sentences: Sentence[], page: Page): Line[] {
  const heads = headsOf(page);
  let block = -1;
  let runIn = '';
  let before = '';
  return sentences.map((s) => {
    if (s.block !== block) runIn = before = '';
    const opens =
      s.block !== block && s.text.length <= RUN_IN && /[.:?]$/.test(s.text) && !ANSWER.test(s.text) && !TELLS.test(s.text) && !s.heading;
    block = s.block;
    const above = s.block < 0 ? '' : (heads[s.block] ?? '');
    const line: Line = {
      text: cut(s.text),
      quote: cut(s.quote),
      block: s.block,
      stem: s.stem,
      head: runIn ? (above ? `${above} | ${runIn}` : runIn) : above,
      heading: s.heading,
      question: s.question,
      before,
    };
    if (opens || s.question) runIn = line.text;
    before = line.text;
    return line;
  });
}

const cache = new WeakMap<Page, string[]>();

/** What each block of the page stands under. */
function headsOf(page: Page): string[] {
  const known = cache.get(page);
  if (known) return known;
  const heads = page.blocks.map(() => '');
  const above: string[] = [];
  let asked = '';
  const { headOf, rowLabelOf, titleOf } = tablesOf(page.blocks);
  page.blocks.forEach((block, i) => {
    const text = plain(block.text);
    const asks = text.length <= HEAD_LINE && (text.endsWith('?') || (block.kind === 'label' && !VERDICT.test(text)));
    if (block.kind === 'heading') {
      above.length = Math.min(above.length, block.level);
      heads[i] = join([...above.slice(2), SUM.test(text) && labelOf(page.blocks, i)]);
      above[block.level] = text;
      asked = '';
      return;
    }
    if (block.kind === 'term' || asks) {
      heads[i] = join(above.slice(2));
      asked = text;
      return;
    }
    const ofCell = block.cell ? [titleOf, rowLabelOf, headOf].map((of) => shortHead(of(block.cell as Cell))) : [];
    // A page has one heading of the first rank; it says what everything is about, and so tells nothing of one line.
    heads[i] = join([...above.slice(2), asked, labelOf(page.blocks, i), ...ofCell]);
  });
  cache.set(page, heads);
  return heads;
}

/** A sum that is set in large letters is no heading of what follows. */
const SUM = /^\$ ?\d/;
const LABEL = 50;
const LONGEST_HEAD = 60;
const VALUE = 40;

/** “Fee:”, “none”. */
const FEE = /^(?:fees?|costs?|tuition|prices?|charges?):?$/i;
const NONE = /^(?:none|waived)\b/i;

/** “Graduates”, “Not accepted”. */
const VERDICT =
  /^(?:yes|no|(?:not )?(?:accepted|allowed|eligible|included|offered|provided|given|permitted|possible|guaranteed|welcome)|ineligible|excluded)[.!]?$/i;

/** A short line before a bare value names it: "Application fee", "$150". */
function labelOf(blocks: Block[], i: number): string {
  const [before, block] = [blocks[i - 1], blocks[i] as Block];
  if (before?.kind !== 'text' || !/^(?:text|heading)$/.test(block.kind) || before.text.length > LABEL || block.text.length > VALUE)
    return '';
  const valued = /[$\d]/.test(block.text) || (NONE.test(block.text) && FEE.test(before.text)) || VERDICT.test(block.text);
  return valued && !/[$\d.!?]/.test(before.text) ? plain(before.text) : '';
}

const shortHead = (head: Head | undefined): string => (head && head.block.text.length <= LONGEST_HEAD ? plain(head.block.text) : '');

const join = (parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' | ');
