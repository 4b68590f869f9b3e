/** Keys of marks, shapes and words in brackets. */
import { describe, expect, test } from 'vitest';
import { meanings } from '../../src/classify/offerings/legend.ts';
import { bearsPictures } from '../../src/classify/offerings/pictures.ts';
import { finish } from '../../src/model/steps.ts';
import { offeringsIn, pageFrom } from '../support/html.ts';

const key = (html: string) => finish(meanings(pageFrom(html).blocks));
const told = (html: string) => key(html).map(({ code, quote }) => [code, quote]);
const cells = (...rows: string[][]) => `<table><tr><th>Site<th>Kind${rows.map((r) => `<tr><td>${r.join('<td>')}`).join('')}</table>`;

describe('a sentence about what bears a mark', () => {
  test.each<[string, string, string]>([
    ['Rotations marked * are for watching only. The rest are not.', '*', 'Rotations marked * are for watching only'],
    [
      'Four weeks each. Courses with an asterisk (*) take students only; the rest anybody.',
      '*',
      'Courses with an asterisk (*) take students only',
    ],
    ['Graduates may come; columns marked † take students too.', '†', 'columns marked † take students too'],
    ['Sites followed by a dagger (†) are offices.', '†', 'Sites followed by a dagger (†) are offices'],
    ['What is marked with an asterisk is done online.', '*', 'What is marked with an asterisk is done online'],
  ])('%s', (text, code, quote) => expect(key(`<p>${text}`)).toMatchObject([{ code, where: { kind: 'mark' }, quote }]));

  test.each(['Electives *', 'Our rotations (*new*)', 'A star among rotations'])('none: %s', (text) =>
    expect(key(`<p>${text}`)).toEqual([]),
  );
});

test.each<[string, string]>([
  ['* Four weeks only. All others can be extended.', '* Four weeks only.'],
  ['* Four weeks only; the rest can be extended.', '* Four weeks only;'],
  ['* Four weeks only. Bring all other papers.', '* Four weeks only. Bring all other papers.'],
])('a footnote says nothing of what bears no mark: %s', (text, quote) => expect(told(`<p>Surgery*<p>${text}`)).toEqual([['*', quote]]));

test('a code in a cell that does not begin its row is no key', () => {
  const used = cells(['North', 'H'], ['South', 'H'], ['East', 'C'], ['West', 'C']);
  expect(told(`${used}<table><tr><td>H<td>Clinic<tr><td>C<td>Office</table>`)).toEqual([
    ['H', 'Clinic'],
    ['C', 'Office'],
  ]);
  expect(told(`${used}<table><tr><td>1<td>H<td>Clinic<tr><td>2<td>C<td>Office</table>`)).toEqual([]);
});

describe('shapes', () => {
  const used = cells(['North', '●'], ['South', '○'], ['East', '○'], ['West', '● wards only']);
  test('that stand alone elsewhere are codes, on lines of their own or in one', () => {
    const both = [
      ['●', '● you examine'],
      ['○', '○ you watch'],
    ];
    expect(told(`${used.replace(' wards only', '')}<p>● you examine<br>○ you watch</p>`)).toEqual(both);
    expect(told(`${used.replace(' wards only', '')}<p>● you examine ○ you watch</p>`)).toEqual(both);
  });
  test('may stand behind the name of their column; one of them may be rare, and stand for both', () => {
    const lines = told(`${used.replace('● wards only', '◧')}<p>Where ● wards ○ clinics ◧ some days each</p>`);
    expect(lines).toEqual([
      ['●', '● wards'],
      ['○', '○ clinics'],
      ['◧', '◧ some days each'],
    ]);
    expect(key(`${used.replace('● wards only', '◧')}<p>Where ● wards ○ clinics ◧ some days each</p>`).map((m) => m.more)).toEqual([
      undefined,
      undefined,
      'wards and clinics',
    ]);
    expect(told(`${used}<p>On Mondays you are in the ward, ● and on the others ○ in clinics</p>`)).toEqual([]);
  });
  test('before the lines of a list are none', () => expect(told('<p>● You examine.<p>● You present.<p>● You write.')).toEqual([]));
  test('belong to the cells that begin with them', () => {
    expect(bearsPictures('●', '●', [])).toBe(true);
    expect(bearsPictures('● wards only', '●', [])).toBe(true);
    expect(bearsPictures('●●', '●', [])).toBe(false);
    expect(bearsPictures('Ward ●', '●', [])).toBe(false);
  });
});

test('a short word that cells hold, with its meaning in brackets', () => {
  const used = cells(['North', 'own'], ['South', 'all'], ['East', 'own'], ['West', 'all']);
  expect(told(`${used}<p>Who may come: all (from anywhere) or own (our students only).`)).toEqual([
    ['all', 'all (from anywhere)'],
    ['own', 'own (our students only)'],
  ]);
  expect(told('<p>Who may come: all (from anywhere) or own (our students only).')).toEqual([]);
});

test('“both” says what the two before it say', () => {
  const more = (text: string) => key(`<p>${text}`).map((m) => m.more);
  expect(more('W = wards, C = clinics, B = both.')).toEqual([undefined, undefined, 'wards and clinics']);
  expect(more('W = wards, B = both.')).toEqual([undefined, undefined]);
});

test('an offering whose code says that it is for the house’s own is none', () => {
  const row = (name: string, who: string) => `<tr><td>${name}<td>4 weeks<td>${who}`;
  const rows = [
    row('Cardiology', 'all'),
    row('Neurology', 'all'),
    row('Rheumatology', 'own'),
    row('Trauma Surgery', 'all'),
    row('Urology', 'own'),
  ];
  const page = `<h1>Electives for visiting students</h1><p>Who: all (from anywhere) or own (our students only).</p>`;
  const found = offeringsIn(`${page}<table><tr><th>Elective<th>Length<th>Who${rows.join('')}</table>`);
  expect(found.map((s) => s.title)).toEqual(['Cardiology', 'Neurology', 'Trauma Surgery']);
});
