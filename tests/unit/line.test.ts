/** What a line stands under: headings, questions, terms, labels, the header cells of its row and column, a run-in heading. */
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/classify/facts/line.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { pageOf } from '../support/page-of.ts';
import { tiersOf } from '../support/tiers-of.ts';

/** Each line as "head > text". */
const linesIn = (text: string): string[] => tiersOf(text).tiers.flatMap((tier) => tier.lines.map((l) => `${l.head} > ${l.text}`));
const last = (text: string) => linesIn(text).at(-1);

test.each<[string, string]>([
  ['# Program\nText here', ' > text here'],
  ['# Program\n## Fees\nText here', 'fees > text here'],
  ['## Fees\n### Deposit\nText here', 'fees | deposit > text here'],
  ['## Fees\n### Deposit\n## Stay\nText here', 'stay > text here'],
  ['## Fees\n### Deposit\n### Badge\nText here', 'fees | badge > text here'],
  ['## Fees\n### Deposit', 'fees > deposit'],
  ['## Fees\nIs there a deposit?\nText here', 'fees | is there a deposit? > text here'],
  ['Is there a deposit?\n## Stay\nText here', 'stay > text here'],
  ['Is there a deposit?\nIs it returned?\nText here', 'is it returned? > text here'],
  [`${'Long '.repeat(20)}question?\nText here`, ' > text here'],
  ['You find your own room. The fee is $150.', ' > the fee is $150.'],
  ['Fees. The visit is $150.', 'fees. > the visit is $150.'],
  ['Application fee\n$150', 'application fee > $150'],
  ['Application fee\nFree', ' > free'],
  ['Application fee\nNone', ' > none'],
  ['Fee:\nNone; J-1 sponsored', 'fee: > none; j-1 sponsored'],
  ['Tuition\nWaived', 'tuition > waived'],
  ['Housing\nNone', ' > none'],
  ['Application fee.\n$150', ' > $150'],
  ['Block 1\n$150', ' > $150'],
  ['Application fee\n$150 is what you pay to us before you come here', ' > $150 is what you pay to us before you come here'],
  ['A rather long line about the application and its fee\n$150', ' > $150'],
  ['- Application fee\n- $150', ' > $150'],
  ['Fees. They are due in May.', 'fees. > they are due in may.'],
  ['## Stay\nFees. They are due in May.', 'stay | fees. > they are due in may.'],
  ['Yes. They are due in May.', ' > they are due in may.'],
  ['All of these fees have to be paid by you. They are due in May.', ' > they are due in may.'],
  ['Fees. They are due in May.\nText here', ' > text here'],
  ['Graduates may come. We do not take students.', ' > we do not take students.'],
  ['Who may come. Graduates.', 'who may come. > graduates.'],
  ['Do you charge? We do.', 'do you charge? > we do.'],
])('%s', (text, line) => expect(last(text)).toBe(line));

describe('a cell', () => {
  test.each<[string, string[]]>([
    ['| Fee | Price |\n| Badge | $20 |', [' > fee', 'fee > price', 'fee > badge', 'badge | price > $20']],
    [
      '| Fee | Price | Due |\n| Badge | $20 | May 1 |',
      [' > fee', 'fee > price', 'fee > due', 'fee > badge', 'badge | price > $20', 'badge | due > may 1'],
    ],
    [
      `| ${'Long '.repeat(13)}| Price |\n| Badge | $20 |`,
      [` > ${'long '.repeat(13).trim()}`, ' > price', ' > badge', 'badge | price > $20'],
    ],
  ])('%s', (text, lines) => expect(linesIn(text)).toEqual(lines));

  test.each<[string, string[]]>([
    ['| Length | Four weeks |\n| Fee | $20 |', [' > length', 'length > four weeks', ' > fee', 'fee > $20']],
    [
      '| Item | Fee | Due |\n| Badge | $20 | May 1 |',
      [' > item', 'item > fee', 'item > due', 'item > badge', 'badge | fee > $20', 'badge | due > may 1'],
    ],
  ])('of a table that marks no header: %s', (text, lines) => {
    const page = pageOf(text);
    for (const { cell } of page.blocks) if (cell) cell.header = false;
    expect(linesOf(sentencesOf(page.blocks, [...page.blocks.keys()]), page).map((l) => `${l.head} > ${l.text}`)).toEqual(lines);
  });
});

test('of a very long sentence only the first part is read', () => {
  const [line] = tiersOf(`${'word '.repeat(400)}end`).tiers.flatMap((tier) => tier.lines);
  expect(line?.text).toHaveLength(1199);
  expect(line?.quote).toHaveLength(1199);
});

test('a button that says no answers the question before it, and not the heading', () => {
  const page = pageOf('## May I apply?\nWrite to us.\nWas this helpful?\nNo');
  const blocks = page.blocks.map((block, i) => (i === 3 ? { ...block, kind: 'label' as const } : block));
  const lines = linesOf(sentencesOf(blocks, [0, 1, 2, 3]), { ...page, blocks });
  expect(lines.at(-1)?.head).toBe('may i apply? | was this helpful?');
});
