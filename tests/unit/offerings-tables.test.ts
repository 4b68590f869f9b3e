/** Offerings that are the columns of a table, or the rows of one with two rows of headers. */
import { describe, expect, test } from 'vitest';
import { offeringsIn, titlesIn } from '../support/html.ts';
import { head, names, seats } from '../support/seats.ts';

describe('a table whose columns are the offerings', () => {
  const cells = (label: string, k: 0 | 1 | 2) => `<tr><th>${label}${seats.map((s) => `<td>${s[k]}`).join('')}`;
  const titles = seats.map(([n]) => `<th>${n}`).join('');

  test('with a word in the corner, and a campus over several', () => {
    const campus = '<tr><th>&nbsp;<th colspan=2>East campus<th>West campus';
    const table = `<table>${campus}<tr><th>Rotation${titles}${cells('Place', 1)}${cells('Price', 2)}<tr><th>Weeks<td colspan=3>4</table>`;
    const found = offeringsIn(head + table);
    expect(found.map((s) => s.title)).toEqual(names);
    expect(found.map((s) => s.own.some(({ text }) => text === '4 weeks'))).toEqual([true, true, true]);
    expect(found.map((s) => s.own.some(({ text }) => text === 'east campus'))).toEqual([true, true, false]);
  });

  test('told by what one does, with ticks and dashes', () => {
    const row = (label: string, ...marks: string[]) => `<tr><td>${label}<td>${marks.join('<td>')}`;
    const acts = row('Take histories', '✔', '–', '✔') + row('Write notes', '✔', '–', '–') + row('Watch patients', '✔', '✔ on screen', '✔');
    const [first, second] = offeringsIn(`${head}<table><tr><td>${titles}${acts}${cells('Tuition', 2)}</table>`);
    const texts = (scope: typeof first) => scope?.own.map(({ text }) => text).slice(1, 4);
    expect(texts(first)).toEqual(['take histories', 'write notes', 'watch patients']);
    expect(texts(second)).toEqual(['no take histories', 'no write notes', 'watch patients on screen']);
  });

  test('told by a row of what one may not do, and by a place that is both', () => {
    const row = (label: string, ...told: string[]) => `<tr><td>${label}<td>${told.join('<td>')}`;
    const top = row('', 'Visiting student elective', 'Physician observership');
    const told = [
      row('You may', 'examine patients', 'look on'),
      row('You may not', 'sign orders', 'touch a patient'),
      row('Setting', 'both', 'clinic'),
      row('Length', 'four weeks', 'two weeks'),
    ];
    const [first, second] = offeringsIn(`${head}<table>${top}${told.join('')}</table>`);
    const stems = (scope: typeof first) => scope?.own.slice(1).map(({ text, stem }) => `${stem}: ${text}`);
    expect(stems(first)).toEqual([
      'you may: examine patients',
      'you may not: sign orders',
      'setting: inpatient/outpatient',
      'length: four weeks',
    ]);
    expect(stems(second)?.[1]).toBe('you may not: touch a patient');
  });

  test('named by their levels, where all is told of each', () => {
    const row = (label: string, ...told: string[]) => `<tr><td>${label}<td>${told.join('<td>')}`;
    const top = row('', 'Silver', 'Gold', 'Ward Extern');
    const told = row('Setting', 'Clinic', 'Clinic', 'Ward') + row('Weeks', '4', '4', '8') + row('Fee', '$800', '$900', '$2,000');
    expect(titlesIn(`${head}<table>${top}${told}</table>`)).toEqual(['Silver', 'Gold', 'Ward Extern']);
    const extras = row('Price', '$0', '$200', '$600') + row('Letter check', '–', '✔', '✔');
    expect(titlesIn(`${head}<table>${top}${extras}</table>`)).toEqual([]);
  });

  test('is none where the corner names what stands below it', () => {
    const rows = seats.map(([n, t, p]) => `<tr><td>${n}<td>${t}<td>${p}`).join('');
    expect(titlesIn(`${head}<table><tr><th>Rotation<th>Place<th>Price${rows}</table>`)).toEqual(names);
  });
});

test('a table with two rows of headers and departments beside several courses', () => {
  const top =
    '<tr><th rowspan=2>Department<th colspan=2>Course<th rowspan=2>Setting<th colspan=2>Length<tr><th>No.<th>Elective<th>Weeks<th>Hours';
  const course = (i: number, title: string) => `<td>${100 + i}<td>${title}<td>wards<td>4<td>40`;
  const medicine = `<tr><td rowspan=2>Medicine${course(1, 'Cardiology')}<tr>${course(2, 'Rheumatology')}`;
  const surgery = `<tr><td rowspan=2>Surgery${course(3, 'Trauma')}<tr>${course(4, 'Sub-Internship in Surgery')}`;
  const none = '<tr><td>Dermatology<td colspan=5>no electives until the new clinic opens';
  const found = offeringsIn(`<h1>Electives for visiting students</h1><table>${top}${medicine}${surgery}${none}</table>`);
  expect(found.map((s) => s.title)).toEqual(['Cardiology', 'Rheumatology', 'Trauma', 'Sub-Internship in Surgery']);
  expect(found.every((s) => s.own.some(({ text }) => text === '4 weeks'))).toBe(true);
});

test('a header over several columns heads with those that part it', () => {
  const top = '<tr><th rowspan=2>Rotation<th colspan=2>Duration<th colspan=2>Cost (USD)<tr><th>Min weeks<th>Hours<th>US<th>International';
  const rows = ['Cardiology consults', 'Trauma service', "Children's clinic"].map((n) => `<tr><td>${n}<td>2<td>40<td>0<td>900`).join('');
  const found = offeringsIn(`${head}<table>${top}${rows}</table>`);
  expect(found.map((s) => s.own.map(({ text }) => text).slice(1))).toEqual([1, 2, 3].map(() => ['2 weeks', '40', '$0', '$900']));
});

test('a dash is a no where others of its column are ticked, and nothing where none is', () => {
  const marks = [
    ['✔', '–'],
    ['–', '–'],
    ['✔', '–'],
  ];
  const rows = names.map((name, i) => `<tr><td>${[name, ...(marks[i] ?? []), '$900'].join('<td>')}`);
  const found = offeringsIn(`${head}<table><tr><th>Course<th>Hands-on<th>Letter<th>Price${rows.join('')}</table>`);
  expect(found.map((s) => s.own.map(({ text }) => text).slice(1, 3))).toEqual([
    ['hands-on', '-'],
    ['no hands-on', '-'],
    ['hands-on', '-'],
  ]);
});

test('a row that is not open to visitors is no offering', () => {
  const courses = ['Nephrology', 'Urology', 'Dermatology'].map((field) => [`${field}, Ashford`, 'Clinic', '$900'] as const);
  const rows = [...seats, ...courses].map((row, i) => `<tr><td>${[...row, i === 1 ? 'No' : 'Yes'].join('<td>')}`);
  const found = titlesIn(`${head}<table><tr><th>Course<th>Place<th>Price<th>Visitors${rows.join('')}</table>`);
  expect(found).toHaveLength(rows.length - 1);
  expect(found).not.toContain(names[1]);
});

describe('rows that tell in which town each is, and where one works', () => {
  const table = (heads: string, rows: string[][]) =>
    `${head}<table><tr><th>${heads}${rows.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`;
  test('are offerings without a price or a length', () => {
    const rows = [
      ['Nephrology', 'Akron, OH', 'Inpatient'],
      ['Pediatrics', 'Tampa, FL', 'Clinic'],
      ['Psychiatry', 'El Paso, TX', 'Ward'],
    ];
    expect(titlesIn(table('Field<th>Town<th>Setting', rows))).toEqual(['Nephrology', 'Pediatrics', 'Psychiatry']);
  });
  test('are none where a doctor stands in place of the town', () => {
    const rows = [
      ['Nephrology', 'Ada Moss, MD', 'Ward'],
      ['Pediatrics', 'Ben Reed, MD', 'Clinic'],
      ['Psychiatry', 'Cleo Hall, DO', 'Ward'],
    ];
    expect(titlesIn(table('Part<th>Head<th>Where', rows))).toEqual([]);
  });
});

describe('“Visiting students”', () => {
  const list = (...names: string[]) =>
    head + names.map((name) => `<h2>${name}</h2><p>Four weeks on the ward. Two students at a time.</p>`).join('');
  test('below courses with numbers says who may take them', () =>
    expect(titlesIn(list('Cardiology: MEDC 410', 'MEDC 420 Nephrology', 'Trauma (SURG 330)', 'Visiting students'))).toEqual([
      'Cardiology: MEDC 410',
      'MEDC 420 Nephrology',
      'Trauma (SURG 330)',
    ]));
});
