/** What names a cell of a table: the head of its column, the first cell of its row, a title above. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { tablesOf } from '../../src/model/table-heads.ts';
import { offeringsIn, pageFrom, titlesIn } from '../support/html.ts';

const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}`).join('')}</table>`;
const row = (...cells: string[]) => cells.map((cell) => `<td>${cell}`).join('');
const heads = (...cells: string[]) => cells.map((cell) => `<th>${cell}`).join('');

/** What is said of a cell as “title / row / column”. */
function named(html: string, text: string): string {
  const { blocks } = pageFrom(html);
  const { titleOf, rowLabelOf, headOf } = tablesOf(blocks);
  const cell = blocks.find((block) => block.text === text)?.cell;
  return [titleOf, rowLabelOf, headOf].map((of) => (cell && of(cell)?.whole) || '').join(' / ');
}

const title = '<td colspan=3>Rotations of this year';
describe('a cell is named', () => {
  test.each<[string, string, string, string]>([
    ['by headers', table(heads('Rotation', 'Setting'), row('Cardiology', 'both')), 'both', ' / Cardiology / Setting'],
    [
      'by three cells that no element marks',
      table(row('Rotation', 'Setting', 'Fee'), row('Cardiology', 'both', '$9')),
      'both',
      ' / Cardiology / Setting',
    ],
    [
      'by cells in bold',
      table(row('<b>Rotation</b>', '<b>Setting</b>'), row('Cardiology', 'both'), row('Urology', 'ward')),
      'both',
      ' / Cardiology / Setting',
    ],
    [
      'below a title',
      table(title, row('Rotation', 'Setting', 'Fee'), row('Cardiology', 'both', '$9')),
      'both',
      'Rotations of this year / Cardiology / Setting',
    ],
    [
      'below a title, by two headers',
      table('<td colspan=2>Rotations', heads('Rotation', 'Setting'), row('Cardiology', 'both')),
      'both',
      'Rotations / Cardiology / Setting',
    ],
    [
      'below the letters of a spreadsheet',
      table(row('', 'A', 'B', 'C'), row('1', 'Rotation', 'Setting', 'Fee'), row('2', 'Cardiology', 'both', '$9')),
      'both',
      ' / 2 / Setting',
    ],
    [
      'by the header that parts one over several columns',
      table('<th rowspan=2>Rotation<th colspan=2>Cost', heads('US', 'International'), row('Cardiology', '$0', '$900')),
      '$900',
      ' / Cardiology / Cost International',
    ],
    [
      'by one over several columns',
      table('<th>Rotation<th colspan=2>Cost', row('Cardiology', '$0', '$900')),
      '$900',
      ' / Cardiology / Cost',
    ],
    [
      'by its label alone, where labels and values are side by side',
      table(row('Length', 'Four weeks'), row('Setting', 'both')),
      'both',
      ' / Setting / ',
    ],
    [
      'by its label alone, where the labels are in bold',
      table(row('<b>Length</b>', 'Four weeks'), row('<b>Setting</b>', 'both')),
      'both',
      ' / Setting / ',
    ],
    [
      'by none, where the first row tells as the others do',
      table(row('Cardiology', 'ward', '$800'), row('Urology', 'both', '$9')),
      'both',
      ' / Urology / ',
    ],
    [
      'by no single head, where it fills several columns',
      table(heads('', 'One week', 'Two weeks'), '<td>Badge<td colspan=2>$20'),
      '$20',
      ' / Badge / ',
    ],
    [
      'by two names with a text below each',
      table(row('The extern does', 'The extern does not'), row(`Histories ${'and notes '.repeat(9)}`, `orders ${'and so on '.repeat(9)}`)),
      `orders ${'and so on '.repeat(9)}`.trim(),
      ` / Histories ${'and notes '.repeat(9).trim()} / The extern does not`,
    ],
  ])('%s', (_, html, text, expected) => expect(named(html, text)).toBe(expected));

  test('by none where it is a head', () => {
    expect(named(table(heads('Rotation', 'Setting'), row('Cardiology', 'both')), 'Setting')).toBe(' / Rotation / ');
  });
});

const stems = (html: string) => {
  const { blocks } = pageFrom(html);
  return Object.fromEntries(sentencesOf(blocks, [...blocks.keys()]).map(({ text, stem }) => [text, stem]));
};

test('“both” below “Setting” is a place, whatever stands above the heads', () => {
  const rows = [row('Rotation', 'Setting', 'Fee'), row('Cardiology', 'both', '$9')];
  expect(stems(table(title, ...rows))).toMatchObject({ 'inpatient/outpatient': 'setting' });
  expect(stems(table(...rows))).toMatchObject({ 'inpatient/outpatient': 'setting' });
});

test('a value hangs on its label, an item of a list on what heads its cell, a lone cell on the title', () => {
  expect(stems(table(row('Not allowed', 'Orders'), row('Length', 'Four weeks')))).toMatchObject({
    orders: 'not allowed',
    'four weeks': 'length',
  });
  const lists = table(heads('You may', 'You may not'), row('<ul><li>Ask<li>Watch</ul>', '<ul><li>Touch<li>Prescribe</ul>'));
  expect(stems(lists)).toMatchObject({ ask: 'you may', watch: 'you may', touch: 'you may not', prescribe: 'you may not' });
  expect(stems(table('<td colspan=2>Required papers', row('Passport', 'A copy')))).toMatchObject({ passport: 'required papers' });
});

test('below a title too the rows are offerings of the departments that the heads name', () => {
  const rows = ['Cardiology', 'Neurology', 'Urology'].map((name) => row(name, 'Ward, two weeks', 'Students'));
  const found = offeringsIn(
    `<h1>Electives for visiting students</h1>${table(title, row('Department', 'Where', 'For whom'), ...rows)}<p>Write to us.`,
  );
  expect(found.map((s) => s.title)).toEqual(['Cardiology', 'Neurology', 'Urology']);
  expect(found[0]?.shared.map(({ quote }) => quote)).toEqual(['Electives for visiting students', 'Rotations of this year', 'Write to us.']);
});

test('below a title too the columns may be the offerings', () => {
  const told = [row('Setting', 'Ward', 'Clinic'), row('Weeks', '4', '4'), row('Fee', '$900', '$800')];
  const page = `<h1>Open rotations for graduates</h1>${table(title, row('', 'Hospital externship', 'Clinic observership'), ...told)}`;
  expect(titlesIn(page)).toEqual(['Hospital externship', 'Clinic observership']);
});
