/** What stands among offerings or beside them with a name that is none of an experience. */
import { describe, expect, test } from 'vitest';
import { offeringsIn, titlesIn } from '../support/html.ts';

const head = '<title>Visitors</title><h1>Clinical visits for graduates</h1><p>Graduates may come as observers or externs.</p>';
const card = (name: string, text: string) => `<div class=c><h3>${name}</h3><p>${text}</p></div>`;
const table = (heads: string[], ...rows: string[][]) =>
  `<table><tr><th>${heads.join('<th>')}${rows.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`;
const WARD = 'Four weeks on the ward with the team.';
const BENCH = 'You come to the bench for four weeks.';
const names = ['Cardiology Observership', 'Neurology Observership', 'Surgery Externship'];

describe('a heading without a field or a sort, among headings that name an experience', () => {
  const among = (...more: [name: string, text: string][]) =>
    titlesIn(head + [...names.map((name) => [name, WARD] as const), ...more].map(([name, text]) => card(name, text)).join(''));

  test('is an offering where it is told alike', () =>
    expect(among(['Bench Science Visitor', BENCH])).toEqual([...names, 'Bench Science Visitor']));
  test.each<[string, string]>([
    ['in a word or two', 'Four weeks.'],
    ['without a place, a length or an act', 'Come and see what we do in our building.'],
    ['as a person of the house', 'Board-certified in pathology. She is here for twelve weeks.'],
  ])('is none where it is told %s', (_, text) => expect(among(['Bench Science Visitor', text])).toEqual(names));
  test('is none where as many name none', () =>
    expect(among(['Bench Science Visitor', BENCH], ['Big Data Visitor', BENCH], ['Old Books Visitor', BENCH])).toEqual(names));
  test('is none as a column beside the ways to come', () => {
    const column = (of: string, ...told: string[]) => [of, ...told].map((cell) => `<td>${cell}`).join('');
    const rows = [
      column('', 'Ward externship', 'Office externship', 'Evening club'),
      column('Where', 'The wards', 'The office', '–'),
      column('Length', '4 weeks', '2 weeks', 'Two weeks in spring, at six'),
      column('Price', '$900', '$400', '–'),
    ];
    expect(titlesIn(`${head}<table><tr>${rows.join('<tr>')}</table>`)).toEqual(['Ward externship', 'Office externship']);
  });
  test('is none in a list of lines, where every line begins with some words', () => {
    const lines = [...names.map((name) => `<li><b>${name}</b> ${WARD}`), `<li><b>Bench Science Visitor</b> ${BENCH}`];
    expect(titlesIn(`${head}<ul>${lines.join('')}</ul>`)).toEqual(names);
  });
});

describe('a paragraph beside a list', () => {
  const rows = ['Cardiology', 'Neurology', 'Urology'].map((name) => [name, 'Ward, four weeks', '$900']);
  const beside = (text: string) =>
    titlesIn(`${head}${table(['Rotation', 'What', 'Price'], ...rows)}<p>Parking. Free on Sundays.<p>${text}`);
  const first = 'Sub-internship in obstetrics. In July we have one place';

  test('that tells price, place, length and work is one more offering', () =>
    expect(beside(`${first} for four weeks on the ward. You examine patients. It costs $400.`)).toHaveLength(4));
  test.each<[string, string]>([
    ['no price', `${first} for four weeks on the ward. You examine patients. Students only.`],
    ['no place', `${first} for four weeks. It costs $400. Students only. It starts in May.`],
    ['no length', `${first} on the ward. You examine patients. It costs $400. Students only.`],
    ['little', 'Sub-internship in obstetrics. Four weeks on the ward. $400.'],
    ['all, in the middle of a sentence', 'sub-internship in obstetrics. Four weeks on the ward. You examine patients. It costs $400.'],
  ])('that tells %s is none', (_, text) => expect(beside(text)).toHaveLength(3));
});

describe('a row that is no offering', () => {
  const told = (...row: [string, string, string]) => {
    const rows = ['Cardiology', 'Neurology', 'Urology', 'Surgery'].map((name) => [name, 'Ward, four weeks', '$900']);
    const scopes = offeringsIn(head + table(['Rotation', 'What', 'Price'], ...rows, row));
    expect(scopes).toHaveLength(4);
    return scopes.filter(({ shared }) => shared.some(({ quote }) => quote.includes('watch films'))).length;
  };
  test.each(['Every rotation', 'Notes', 'How to apply', 'All electives', 'Introduction to the year'])('is told of all: %s', (name) =>
    expect(told(name, 'You watch films', '')).toBe(4),
  );
});

test('a heading about the offerings is told of all of them, whatever field it names', () => {
  const cards = names.map((name) => card(name, WARD)).join('');
  for (const name of ['How to apply', 'Where in Radiology to go', 'Requirements, Surgery']) {
    const scopes = offeringsIn(head + cards + card(name, 'You watch films.'));
    expect(scopes.map(({ shared }) => shared.some(({ quote }) => quote === 'You watch films.'))).toEqual([true, true, true]);
  }
});

describe('a heading with one price, over several', () => {
  const fields = ['Cardiology', 'Neurology', 'Urology'];
  const parts = (of: (field: string) => string) => fields.flatMap((field) => [`${field} ${of(field)}`, `${field} clinic`]);
  const page = (headings: string[], rows: (field: string) => string) =>
    titlesIn(
      head +
        headings
          .map(
            (h, i) =>
              `<h2>${h}</h2><p>$2,000 altogether, four weeks on the ward. You examine patients. Graduates may apply.</p>${rows(fields[i] ?? '')}`,
          )
          .join(''),
    );
  const inTable = (field: string) =>
    table(['Course', 'Where', 'Weeks'], [`${field} consults`, 'Ward', '4'], [`${field} clinic`, 'Clinic', '2']);
  const inList = (field: string) =>
    `<ul><li><b>${field} consults</b> You examine patients on the ward.<li><b>${field} clinic</b> You look on in the clinic.</ul>`;
  const several = ['Observerships for physicians', 'Externships for graduates', 'Electives for students'];
  const one = ['Cardiology Observership', 'Neurology Externship', 'Urology Elective'];

  test('is the offering where it names one', () => expect(page(one, inTable)).toEqual(one));
  test('is the section of the rows of a table where it names many', () => expect(page(several, inTable)).toEqual(parts(() => 'consults')));
  test('is the offering where the others are lines of what is done', () => expect(page(several, inList)).toEqual(several));
});
