/** Yes and no, in the words they are said with: to a question, and beside the first cell of a row. */
import type { Block } from '../model.ts';

export type Answer = 'yes' | 'no';

/** “A:”, “Well,” */
const LEAD = /^(?:a(?:nswer)?[:.] |[*"(-]+ ?|well, |oh, )+/;
const MODAL = '(?:do|does|can|may|will|are|is|should|must)';
const WHO = '(?:you|they|we|it|students|externs|visitors|observers|rotators|trainees|participants)';
const YES = new RegExp(
  `^(?:yes|of course|certainly|sure|surely|absolutely|definitely|indeed|naturally|by all means|gladly|always|plenty|lots|a lot|every day|that(?:'s| is) (?:why|what|the (?:point|idea))|${WHO} ${MODAL}(?=[.,;!]|$))\\b`,
);
const NO = new RegExp(
  `^(?:no\\b|not (?!only|just|merely|at th|now|currently|yet|this)|never\\b|none\\b|nobody\\b|neither\\b|sadly\\b|unfortunately\\b|regrettably\\b|sorry\\b|(?:i'm|we're|i am|we are) (?:afraid|sorry)\\b|only (?:the|your|our|his|her|licensed)\\b|${WHO} (?:${MODAL}(?: not|n't)|cannot|can't|won't)(?=[.,;!]|$))`,
);

/** What a sentence answers to the question before it. */
export function answerOf(text: string): Answer | undefined {
  const said = text.replace(LEAD, '');
  return NO.test(said) ? 'no' : YES.test(said) ? 'yes' : undefined;
}

const CELL_YES = /^(?:yes|y|x|✓|✔|allowed|permitted|ok(?:ay)?|daily|always|students?|externs?|visitors?|you)\b(?! (?:if|when|or|by|at))/;
const CELL_NO =
  /^(?:no|not|none|never|n|n\/a|✗|✘|prohibited|forbidden|excluded|0 ?%|(?:the )?(?:doctors?|attendings?|physicians?|residents?|staff|nurses?|preceptors?))(?: (?:only|allowed|permitted|offered|included|possible|for (?:visitors|observers|externs)))?[.!]?$/;

/** What the second of a row's two cells says of the first: “Take a history | no”. */
export function answerInRow(blocks: Block[], at: number): Answer | undefined {
  const [label, value, more] = [blocks[at], blocks[at + 1], blocks[at + 2]];
  const { cell } = label ?? {};
  if (cell?.column !== 0 || !inRow(cell, value) || inRow(cell, more)) return undefined;
  const said = (value?.text ?? '').toLowerCase();
  return CELL_NO.test(said) ? 'no' : CELL_YES.test(said) ? 'yes' : undefined;
}

const inRow = (cell: NonNullable<Block['cell']>, block: Block | undefined): boolean =>
  block?.cell?.table === cell.table && block.cell.row === cell.row && block.cell.column !== cell.column;
