/** A bare cell is understood by the header of its column. */
import { expect, test } from 'vitest';
import { cellSentence } from '../../src/classify/offerings/cells.ts';
import { plain } from '../../src/lexicon/plain.ts';
import { pageOf } from '../support/page-of.ts';

function understood(header: string, cell: string) {
  const { blocks } = pageOf(`| Site | ${header} |\n| Ashford | ${cell} |`);
  const sentence = { text: plain(cell), quote: cell, stem: '', block: 3, heading: false, question: false };
  const { text, quote, stem } = cellSentence(sentence, blocks, () => ({ block: blocks[1]!, cell: blocks[1]!.cell!, at: 1, whole: header }));
  return { text, quote, stem };
}

test.each([
  ['Weeks', '4', { text: '4 weeks', quote: '4' }],
  ['Length', '4–8', { text: '4-8 weeks', quote: '4–8' }],
  ['Duration', '2 m', { text: '2 months', quote: '2 m' }],
  ['Weeks', '–', { text: '-' }],
  ['Min. weeks', '2', { text: '2 weeks' }],
  ['Length', '4 or 8', { text: '4 or 8 weeks' }],
  ['Length (hours)', '40', { text: '40' }],
  ['Hands-on', '✗', { text: 'no hands-on', quote: '✗' }],
  ['Hands-on', '✔ on Fridays', { text: 'hands-on on fridays', quote: 'Hands-on' }],
  ['Fee', 'None', { text: 'no fee' }],
  ['Stay', 'Room 4', { text: 'room 4', stem: 'stay' }],
  ['Price', '1,200', { text: '$1,200', quote: '1,200' }],
  ['Seats', '4', { text: '4', quote: '4' }],
  ['Hands-on', 'Yes', { text: 'hands-on', quote: 'Hands-on' }],
  ['Hands-on', '✓', { text: 'hands-on', quote: 'Hands-on' }],
  ['Hands-on', 'No', { text: 'no hands-on', quote: 'No' }],
  ['What you do', 'Rounds', { text: 'rounds', quote: 'Rounds', stem: 'what you do' }],
  ['Not included', 'Rounds', { text: 'rounds', stem: '' }],
  ['Day', 'Rounds', { text: 'rounds', stem: '' }],
  [`A header that is a whole sentence of its own and names nothing`, '4', { text: '4', stem: '' }],
])('under “%s”: %s', (header, cell, expected) => expect(understood(header, cell)).toMatchObject(expected));
