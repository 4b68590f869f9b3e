import { expect, test } from 'vitest';
import { offeringsIn, titlesIn } from '../support/html.ts';
import { head, names, seats } from '../support/seats.ts';

const all = (one: (name: string, text: string, price: string) => string) => head + seats.map((s) => one(...s)).join('');

test('cards with headings, whatever stands above the title', () => {
  expect(titlesIn(all((n, t, p) => `<div><span>Open</span><h3><a href="/${p}">${n}</a></h3><p>${t}</p><b>${p}</b></div>`))).toEqual(names);
});

test('headings and paragraphs with no element around them', () => {
  expect(titlesIn(all((n, t, p) => `<h3>${n}</h3><p>${t} ${p}</p>`))).toEqual(names);
});

test('elements without one heading', () => {
  expect(titlesIn(all((n, t, p) => `<div><div><div>${n}</div><div>${t}</div><div>${p}</div></div></div>`))).toEqual(names);
});

test('items of a list that begin with a link', () => {
  expect(titlesIn(`${all((n, t, p) => `<li><a href="mailto:x">${n}</a> – ${t} ${p}`)}`)).toEqual(names);
});

test('rows of a table, named by the column that names them', () => {
  const rows = seats.map(([n, t, p], i) => `<tr><td>${i}<td>${n}<td>${t}<td>${p}`).join('');
  expect(titlesIn(`${head}<table><tr><th>No.<th>Rotation<th>What<th>Price${rows}</table>`)).toEqual(names);
});

test('rows are named by the doctors that stand first, where several share a specialty', () => {
  const rows = [
    ['Dr. Ivo Quill', 'Pediatrics', 'Office'],
    ['Dr. Ada Marsh', 'Pediatrics', 'Ward'],
    ['Dr. Lou Penn', 'Neurology', 'Ward rounds'],
  ];
  const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}<td>$900`).join('');
  expect(titlesIn(`${head}<table><tr><th>Preceptor<th>Specialty<th>Site<th>Tuition${table}</table>`)).toEqual(rows.map(([name]) => name));
});

test('columns of a table whose first column says what is told', () => {
  const row = (label: string, k: 0 | 1 | 2) => `<tr><td>${label}${seats.map((s) => `<td>${s[k]}`).join('')}`;
  expect(titlesIn(`${head}<table>${row('', 0)}${row('What you do', 1)}${row('Cost', 2)}</table>`)).toEqual(names);
});

test('lines of a name and a price, with what the name means in brackets', () => {
  const prices = ['Family practice (children too) $950', 'Urology $1,150', 'Radiology TBA', 'ENT $900 (one week only)'];
  expect(titlesIn(`${head}${prices.map((line) => `<p>${line}</p>`).join('')}`)).toEqual([
    'Family practice (children too)',
    'Urology',
    'Radiology',
    'ENT',
  ]);
});

test('terms of a definition list', () => {
  expect(titlesIn(`${head}<dl>${seats.map(([n, t, p]) => `<dt>${n}<dd>${t}<dd>${p}`).join('')}</dl>`)).toEqual(names);
});

test('closed details and panels', () => {
  expect(titlesIn(all((n, t, p) => `<details><summary>${n}</summary><p>${t} ${p}</p></details>`))).toEqual(names);
  expect(titlesIn(all((n, t, p) => `<h3><button>${n}</button></h3><div role=region aria-hidden=true><p>${t} ${p}</p></div>`))).toEqual(
    names,
  );
});

test('courses one after the other in a paragraph, each with its number in bold', () => {
  const course = ([n, t]: [string, string, string], i: number) => `<strong>MED ${401 + i} ${n}.</strong> ${t}`;
  expect(titlesIn(`${head}<p>${seats.map(course).join(' ')}</p>`)).toEqual(names.map((n, i) => `MED ${401 + i} ${n}`));
});

test('lines of a price list with a remark below each', () => {
  const line = (n: string, t: string, p: string) => `<div><span>${n}</span><span></span><span>${p}</span></div><p>${t}</p>`;
  const room = '<div><span>Change of dates</span><span></span><span>$40</span></div>';
  const found = offeringsIn(`${head}<section>${seats.map((s) => line(...s)).join('')}${room}</section>`);
  expect(found.map((s) => s.title)).toEqual(names);
  expect(found.map((s) => s.own.at(-1)?.quote)).toEqual(seats.map(([, t]) => t));
});

test('a plain text with numbered lines', () => {
  const lines = seats.map(([n, t, p], i) => ` ${i + 1}. ${n}. ${t}\n    ${p}`).join('\n');
  expect(titlesIn(`${head}<pre>Seats of this month:\n\n${lines}\n</pre>`)).toEqual(names);
});

test('a heading that closes what is below it, or sells rooms, heads no offerings', () => {
  const piece = (n: string, t: string, p: string) => `<h3>${n}</h3><p>${t} ${p}</p>`;
  const other = piece('Dermatology, Elmford', 'Clinic days, four weeks.', '$700') + piece('Urology, Firth', 'Ward, four weeks.', '$800');
  expect(titlesIn(`${all(piece)}<h2>Not open to visitors</h2>${other}`)).toEqual(names);
  const rooms = piece('Mrs. Vale', 'Over the garage, one week or more.', '$90') + piece('Mill House', 'Two beds.', '$60');
  for (const heading of ['Rooms', 'D. Rooms', '12. Rooms']) expect(titlesIn(`${all(piece)}<h2>${heading}</h2>${rooms}`)).toEqual(names);
  const after = `<h2>Not open to visitors</h2>${piece('Dermatology, Elmford', 'Clinic days, four weeks.', '$700')}<h2>Open again</h2>`;
  expect(titlesIn(`${all(piece)}${after}${piece('Urology, Firth', 'Ward, four weeks.', '$800')}`)).toEqual([...names, 'Urology, Firth']);
});

test('tables of a calendar, one for each month', () => {
  const row = (...cells: string[]) => `<tr><td>Mon 4<td>${cells.join('<td>')}`;
  const [first, second, third] = seats.map((s) => row(...s));
  const potluck = row('Potluck', 'bring a dish', '');
  expect(titlesIn(`${head}<h2>May</h2><table>${first}${second}</table><h2>June</h2><table>${potluck}${third}</table>`)).toEqual(names);
});

test('a specialty that holds rotations is their section', () => {
  const list = (from: number, to: number) =>
    `<ul>${seats
      .slice(from, to)
      .map(([n, t, p]) => `<li><h4>${n}</h4><p>${t}</p><i>${p}</i>`)
      .join('')}</ul>`;
  expect(titlesIn(`${head}<section><h2>Heart</h2>${list(0, 2)}</section><section><h2>Brain</h2>${list(2, 3)}</section>`)).toEqual(names);
});

test('a course number alone is followed by the name', () => {
  expect(titlesIn(all((n, t, p) => `<div><p>MED 410</p><p>${n}</p><p>${t} ${p}</p></div>`))).toEqual(names);
});
