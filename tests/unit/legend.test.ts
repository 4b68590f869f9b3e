/** Keys of a page: which codes they explain, by which words. */
import { describe, expect, test } from 'vitest';
import { meanings } from '../../src/classify/offerings/legend.ts';
import { columnOf, isWord } from '../../src/classify/offerings/meaning.ts';
import { finish } from '../../src/model/steps.ts';
import { pageFrom } from '../support/html.ts';

const key = (html: string) => finish(meanings(pageFrom(html).blocks));
const told = (html: string) => key(html).map(({ code, quote }) => [code, quote]);

describe('codes', () => {
  test.each<[string, string[][]]>([
    [
      'H = hospital wards; C = clinic.',
      [
        ['H', 'hospital wards'],
        ['C', 'clinic'],
      ],
    ],
    [
      'In the column Kind, E is an elective for students; O is an observer of any age.<table><tr><td>E<td>O<tr><td>O<td>E</table>',
      [
        ['E', 'an elective for students'],
        ['O', 'an observer of any age'],
      ],
    ],
    [
      '(obs) after the city means you observe and do nothing else.',
      [['(obs)', '(obs) after the city means you observe and do nothing else']],
    ],
    [
      'H means hospital wards. C stands for clinic.',
      [
        ['H', 'hospital wards'],
        ['C', 'clinic'],
      ],
    ],
    [
      'IP: on the wards; OP: in the office',
      [
        ['IP', 'on the wards'],
        ['OP', 'in the office'],
      ],
    ],
    [
      'W in the third column: you watch only. T: you take part.',
      [
        ['W', 'you watch only'],
        ['T', 'you take part'],
      ],
    ],
    [
      'In rows marked E (extern) you examine. Rows marked O: you watch.',
      [
        ['E', 'you examine'],
        ['O', 'you watch'],
      ],
    ],
    [
      'W on the inpatient side. C in our clinics.',
      [
        ['W', 'on the inpatient side'],
        ['C', 'in our clinics'],
      ],
    ],
    [
      'Mini: two weeks; Maxi: four weeks',
      [
        ['Mini', 'two weeks'],
        ['Maxi', 'four weeks'],
      ],
    ],
    [
      'b $400 · c $950',
      [
        ['b', '$400'],
        ['c', '$950'],
      ],
    ],
    [
      '1 = you watch, 2 = you examine',
      [
        ['1', 'you watch'],
        ['2', 'you examine'],
      ],
    ],
  ])('%s', (text, expected) => expect(told(`<p>${text}`)).toEqual(expected));

  test.each(['H = hospital wards.', 'Tel: 555 0100; fax: 555 0101', 'We: two; you: one', 'b free; c nothing', '10: open; 12: closed'])(
    'no key: %s',
    (text) => expect(told(`<p>${text}`)).toEqual([]),
  );

  test('of several forms each ends where the next begins', () => {
    expect(told('<p>W on the inpatient side. C in our clinics. H = both; X = none.')).toEqual([
      ['W', 'on the inpatient side'],
      ['C', 'in our clinics'],
      ['H', 'both'],
      ['X', 'none'],
    ]);
    expect(told('<p>A12: ward,; B12: clinic (.')).toEqual([
      ['A12', 'ward'],
      ['B12', 'clinic'],
    ]);
  });

  test('one letter, one price beside a key is none of its codes', () => {
    const codes = (text: string) => key(`<p>${text}`).map(({ code }) => code);
    expect(codes('H = hospital; C = clinic. W in our wards.')).toEqual(['H', 'C']);
    expect(codes('H = hospital; C = clinic; b $400')).toEqual(['H', 'C']);
    expect(key('<p>H = hospital; C = clinic').map(isWord)).toEqual([false, false]);
  });

  test('a sentence about codes that were named holds for each of them', () => {
    const found = told('<p>A = ward; B = clinic; C = both. B and C each come with a letter. You and D are here.');
    expect(found).toContainEqual(['B', 'B and C each come with a letter.']);
    expect(found).toContainEqual(['C', 'B and C each come with a letter.']);
    expect(found.filter(([, quote]) => quote?.includes('You and D'))).toEqual([]);
  });

  test('a key names its column, in the line or in the cell beside it', () => {
    expect(key('<p>Kind: H = hospital; C = clinic').map(columnOf)).toEqual(['kind', 'kind']);
    expect(
      key('<table><tr><th>Key<th>Means<tr><td>Kind (place)<td>H = hospital; C = clinic<tr><td>More<td>None</table>').map(columnOf),
    ).toEqual(['kind', 'kind']);
    expect(key('<dl><dt>Kind:<dd>H = hospital; C = clinic</dl>').map(columnOf)).toEqual(['kind', 'kind']);
    expect(key('<p>Kind, H = hospital; C = clinic').map(columnOf)).toEqual(['kind', 'kind']);
    expect(key('<p>Kind (of place): H = hospital; C = clinic').map(columnOf)).toEqual(['kind', 'kind']);
    expect(key('<table><tr><td>North<td>Kind<tr><td>H = hospital; C = clinic<td>more</table>').map(columnOf)).toEqual([null, null]);
    expect(key('<p>Kind<p>H = hospital; C = clinic').map(columnOf)).toEqual([null, null]);
    const two = key('<p>Kind: H = hospital; C = clinic. Price: a = $400; b = $900').map((m) => `${m.code} ${columnOf(m)}`);
    expect(two).toEqual(['H kind', 'C kind', 'a price', 'b price']);
  });
});

describe('words', () => {
  test.each<[string, string, string]>([
    ['“Direct” means that you examine.', 'Direct', '“Direct” means that you examine'],
    ['On a card “Guest” says that you watch. More below.', 'Guest', '“Guest” says that you watch'],
    ['EXTERN means you examine. Other words mean nothing.', 'EXTERN', 'EXTERN means you examine'],
    ['At Level 2 you examine patients.', 'Level 2', 'At Level 2 you examine patients'],
  ])('%s', (text, code, quote) => expect(key(`<p>${text}`)).toMatchObject([{ code, quote, where: { kind: 'word' } }]));

  test('each ends where the next begins', () => {
    expect(told('<p>“Guest”: you watch, “Extern”: you examine')).toEqual([
      ['Guest', '“Guest”: you watch'],
      ['Extern', '“Extern”: you examine'],
    ]);
    expect(told('<p>At Level 1 you watch. “Extern”: you examine')).toEqual([
      ['Level 1', 'At Level 1 you watch'],
      ['Extern', '“Extern”: you examine'],
    ]);
  });
});

describe('what a meaning leaves unsaid', () => {
  const more = (html: string) => key(html).map((m) => m.more);
  test('is what the one before it says you do', () => {
    expect(more('<p>“Direct” means you examine and present; “Guest” means that you may not.')).toEqual([undefined, 'examine and present']);
    expect(more('<p>“Direct” means you examine; “Guest” means that you may not examine.')).toEqual([undefined, undefined]);
    expect(more('<p>“Guest” means that you may not.')).toEqual([undefined]);
    expect(more('<p>“Direct”: all of it; “Guest” means that you may not.')).toEqual([undefined, undefined]);
  });
});

describe('pictures', () => {
  test('each has its own words; side by side they are another', () => {
    expect(told('<p>🏥 hospital 🚪 office 🏥🚪 split between them')).toEqual([
      ['🏥', '🏥 hospital'],
      ['🚪', '🚪 office'],
      ['🏥🚪', '🏥🚪 split between them'],
    ]);
  });
});

describe('codes in cells and terms of their own', () => {
  const used = '<table><tr><th>Site<th>Kind<tr><td>North<td>H<tr><td>South<td>H<tr><td>East<td>C<tr><td>West<td>C</table>';
  test('a term and its definition', () => {
    expect(told(`${used}<dl><dt>H<dd>Hospital wards<dt>C<dd>Clinic rooms</dl>`)).toEqual([
      ['H', 'Hospital wards'],
      ['C', 'Clinic rooms'],
    ]);
  });
  test('a definition after a definition is none', () => {
    expect(told(`${used}<dl><dt>Key<dd>H<dd>Hospital wards</dl>`)).toEqual([]);
  });
  test('a row of two cells; in a longer row a code is no key', () => {
    expect(told(`${used}<table><tr><td>H<td>Hospital wards<tr><td>C<td>Clinic rooms</table>`)).toEqual([
      ['H', 'Hospital wards'],
      ['C', 'Clinic rooms'],
    ]);
    expect(told(`${used}<table><tr><td>H<td>Hospital wards<td>more<tr><td>C<td>Clinic rooms<td>more</table>`)).toEqual([]);
  });
  test('that several tables say something else of is a label of theirs', () => {
    const course = (site: string) => `<table><tr><td>Site<td>${site}<tr><td>Length<td>Four weeks</table>`;
    expect(told(course('Hospital wards') + course('Clinic rooms'))).toEqual([]);
  });
  test('a code that nothing carries explains nothing', () => {
    expect(told('<dl><dt>H<dd>Hospital wards<dt>C<dd>Clinic rooms</dl>')).toEqual([]);
  });
});

describe('footnotes', () => {
  test.each<[string, string]>([
    ['* Observation only.', '*'],
    ['† Closed to graduates.', '†'],
    ['✋ You examine patients.', '✋'],
  ])('%s', (text, code) =>
    expect(key(`<p>Rotations${code}</p><p>${text}`)).toMatchObject([{ code, where: { kind: 'mark' }, quote: text }]),
  );

  test('one ends where another code is explained', () => {
    const note = '<p>Surgery†</p><p>† Students of US schools only. “closed”: the service has no visitors.';
    expect(told(note)).toEqual([
      ['closed', '“closed”: the service has no visitors'],
      ['†', '† Students of US schools only.'],
    ]);
  });

  test('a number is a mark where it was set high', () => {
    expect(told('<h3>Cardiology<sup>1</sup></h3><p>1 Observation only.')).toEqual([['1', '1 Observation only.']]);
    expect(told('<h3>Cardiology</h3><p>1 Observation only.')).toEqual([]);
  });

  test('a short line, a cell and a menu hold none', () => {
    expect(told('<p>* Shut')).toEqual([]);
    expect(told('<table><tr><th>Site<th>Note<tr><td>North<td>* Observation only.<tr><td>South<td>None</table>')).toEqual([]);
    expect(told('<nav><p>* Observation only.</p></nav>')).toEqual([]);
  });
});
