import { expect, test } from 'vitest';
import { offeringsIn, titlesIn } from '../support/html.ts';

const head = '<title>Observerships and externships</title><h1>Open rotations</h1>';
const card = (name: string, text: string) => `<div><h3>${name}</h3><p>${text}</p></div>`;
const seats =
  card('Cardiology, Ashford', 'Four weeks of consults. $900') +
  card('Pediatrics, Birchwood', 'Clinic, two weeks. $700') +
  card('Neurology, Cedarville', 'Ward, four weeks. $800');
const three = ['Cardiology, Ashford', 'Pediatrics, Birchwood', 'Neurology, Cedarville'];
const said = (list: { quote: string }[]) => list.map((s) => s.quote);

test.each([
  ['a room', card('Room near the hospital', 'Shared kitchen. $500 per month')],
  ['a course', card('Case Presentation Bootcamp', 'Six evenings, hands-on. $190')],
  ['advice', card('Match strategy hour', 'What your observership is worth. $150')],
  ['a question', card('Can I examine patients?', 'No, you observe in the clinic. Free.')],
  ['requirements', card('Application requirements', 'Two letters, four weeks before. $50')],
  ['a host that takes nobody', card('Dermatology, Elm Park', 'The department does not host observers.')],
  ['another profession', card('Dental externship', 'Four weeks chairside in the clinic. $300')],
  ['a place abroad', card('Cardiology, Leeds, United Kingdom', 'Four weeks in the ward. £900')],
  ['the same card again', card('Neurology, Cedarville', '$800')],
])('%s among the offerings is none', (_, other) => {
  expect(titlesIn(head + seats + other)).toEqual(three);
});

test.each([
  ['sold out', 'Sold out. Ward, four weeks. $800'],
  ['paused', 'Paused, not accepting visitors until spring. Ward, four weeks. $800'],
  ['a hospital side that takes none', 'Four weeks at his office. He does not take visitors to his hospital rounds.'],
])('a seat that is %s still counts', (_, text) => {
  expect(titlesIn(head + seats + card('Urology, Dover', text))).toEqual([...three, 'Urology, Dover']);
});

test('names that begin like a question are names', () => {
  const names = ['Howard Lindqvist, cardiology', 'Maple Street Pediatrics', 'Visalia Family Practice', 'Doris Keane, neurology'];
  expect(titlesIn(head + names.map((name) => card(name, 'Four weeks in the clinic. $900')).join(''))).toEqual(names);
});

test('two ways to come, compared in the columns of a table, are two offerings; sorts that are explained are none', () => {
  const table = (one: string, two: string) =>
    `${head}<table><tr><th><th>${one}<th>${two}<tr><td>Where<td>The office<td>The wards of the hospital<tr><td>Length<td>4 weeks<td>2 weeks<tr><td>Price<td>$900<td>$400</table>`;
  const ways = offeringsIn(table('Office extern', 'Hospital shadowing'));
  expect(ways.map(({ title }) => title)).toEqual(['Office extern', 'Hospital shadowing']);
  expect(said(ways[0]?.own ?? [])).toContain('The office');
  expect(said(ways[0]?.own ?? [])).not.toContain('2 weeks');
  expect(titlesIn(table('Externship', 'Observership'))).toEqual([]);
});

test('rows are named by their doctors where no other column names them', () => {
  const rows = ['Ann Bell, surgery', 'Carl Dunn, neurology', 'Eve Fox, cardiology'].map(
    (d, i) => `<tr><td>${d}<td>Office ${i}<td>4 weeks<td>$900`,
  );
  expect(titlesIn(`${head}<table><tr><th>Doctor<th>Place<th>Length<th>Fee${rows.join('')}</table>`)).toEqual([
    'Ann Bell, surgery',
    'Carl Dunn, neurology',
    'Eve Fox, cardiology',
  ]);
});

test('the weeks of one stay, each with its place, are no offerings', () => {
  const rows = [
    '<td>1 - 3<td>Adult ward, Building 4<td>Dr. Bell',
    '<td>4 - 5<td>Geriatric unit<td>Dr. Dunn',
    '<td>6<td>Follow-up clinic<td>Dr. Fox',
  ];
  expect(titlesIn(`${head}<table><tr><th>Weeks<th>Place<th>Teacher${rows.map((r) => `<tr>${r}`).join('')}</table>`)).toEqual([]);
});

test('headings of one programme are no list of offerings', () => {
  const sections = ['Eligibility', 'Duration', 'Fees', 'Duties', 'Internal medicine ward', 'How to apply'];
  expect(titlesIn(head + sections.map((s) => card(s, 'Four weeks in the ward with patients. $900')).join(''))).toEqual([]);
});

test('bare departments with weeks are one programme', () => {
  const rows = ['Medicine', 'Surgery', 'Pediatrics', 'Psychiatry'].map((d) => `<tr><td>${d}<td>6<td>Unit 2`).join('');
  expect(titlesIn(`${head}<table><tr><th>Core<th>Weeks<th>Where${rows}</table>`)).toEqual([]);
});

test('departments with whom to write to are one programme', () => {
  const rows = ['Medicine', 'Surgery', 'Pediatrics'].map(
    (d) => `<tr><td>${d}<td>x@school.edu<td>Personal statement of no more than 250 words. Reviewed in two weeks, clinic and ward.`,
  );
  expect(titlesIn(`${head}<table><tr><th>Department<th>Email<th>Notes${rows.join('')}</table>`)).toEqual([]);
});

test('sorts of experience side by side explain words', () => {
  const words = ['Observership', 'Externship', 'Elective', 'Research'].map((w) =>
    card(w, 'Four weeks in a clinic or a hospital, with a doctor.'),
  );
  expect(titlesIn(head + words.join(''))).toEqual([]);
});

test('each offering has its own words, its section has its own, the page has the rest', () => {
  const [first, , third] = offeringsIn(
    `${head}<p>All rotations are four weeks.</p><section><h2>With patients</h2><p>You examine.</p>${card('Cardiology, Ashford', 'Consults, $900.')}${card('Pediatrics, Birchwood', 'Clinic. $700')}</section>` +
      `<section><h2>Looking on</h2><p>You only watch.</p>${card('Neurology, Cedarville', 'Ward. $800')}</section><p>Letters are given.</p>`,
  );
  expect(said(first!.own)).toEqual(['Cardiology, Ashford', 'Consults, $900.']);
  expect(said(first!.section)).toEqual(['With patients', 'You examine.']);
  expect(said(third!.section)).toEqual(['Looking on', 'You only watch.']);
  expect(said(first!.shared)).toEqual(['Open rotations', 'All rotations are four weeks.', 'Letters are given.']);
});

test('the price of a room holds for no offering', () => {
  const [first] = offeringsIn(head + seats + card('Room near the hospital', 'Shared kitchen. $500 per month'));
  expect(said(first!.shared)).toEqual(['Open rotations']);
});

test('a key belongs to the rows that carry its codes', () => {
  const row = (n: string, k: string, t: string) => `<tr><td>${n}<td>${k}<td>${t}`;
  const [a, b] = offeringsIn(
    `${head}<table><tr><th>Rotation<th>K<th>Tier${row('Cardiology', 'L', 'B')}${row('Surgery', 'W', 'C')}${row('Urology', 'W', 'B')}</table>` +
      '<p>K: L = elective with own patients. W = you look on. Tier: B = $300. C = $500.</p>',
  );
  expect(said(a!.own)).toEqual(['Cardiology', 'L', 'B', 'elective with own patients', '$300']);
  expect(said(b!.own)).toEqual(['Surgery', 'W', 'C', 'you look on', '$500']);
  expect(said(a!.shared)).toEqual(['Open rotations']);
});

test('a price belongs to the rows whose cells it names', () => {
  const row = (n: string, w: string) => `<tr><td>${n}<td>${w}<td>View`;
  const rows = row('Cardiology', 'Inpatient') + row('Surgery', 'Inpatient + Outpatient') + row('Urology', 'Outpatient');
  const prices = 'Inpatient, and Inpatient + Outpatient: $2,300. Outpatient: $1,550. A badge is $20.';
  const [a, b, c] = offeringsIn(`${head}<table><tr><th>Rotation<th>Setting<th>More${rows}</table><p>${prices}</p>`);
  for (const one of [a, b]) expect(said(one!.own)).toContain('Inpatient, and Inpatient + Outpatient: $2,300');
  expect(said(c!.own)).toContain('Outpatient: $1,550');
  expect(said(a!.shared)).toEqual(['Open rotations', 'A badge is $20.']);
});

test('a note on the number of a row belongs to that row', () => {
  const row = (i: number, n: string) => `<tr><td>${i}<td>${n}<td>Ward, 7<td>$900`;
  const rows = row(6, 'Cardiology') + row(7, 'Surgery') + row(8, 'Urology');
  const [a, b] = offeringsIn(`${head}<table><tr><th>No.<th>Rotation<th>Where<th>Price${rows}</table><p>Row 7: she lets you examine.</p>`);
  expect(said(b!.own)).toContain('she lets you examine.');
  expect(said([...a!.own, ...a!.shared])).not.toContain('she lets you examine.');
});

test('a word of the key may begin the line', () => {
  const key = '<p>Where it says “share”, you examine; where it says “visit”, you only watch.</p>';
  const [a, b] = offeringsIn(
    `${head}${key}${card('Cardiology, Ashford', 'Share in the clinic. $900')}${card('Urology, Elm', 'Visit: the ward. $800')}${card('ENT, Firth', 'Visit the ward. $700')}`,
  );
  expect(said(a!.own).join()).toContain('“share”, you examine');
  expect(said(b!.own).join()).toContain('“visit”, you only watch');
  expect(said(a!.shared)).toEqual(['Open rotations']);
});

test('a header may stand below a title and the letters of a spreadsheet', () => {
  const row = (...cells: string[]) => `<tr>${cells.map((c) => `<td>${c}`).join('')}`;
  const note = '<tr><td>1<td colspan=4>Our hosts take no money, insurance included, except where the column of dollars says so.';
  const hosts = ['Ivo Quill', 'Lou Penn', 'Ada Marsh', 'Pia Vale', 'Ugo Elm'];
  const rows = hosts
    .map((name, i) =>
      row(`${i + 3}`, `Dr. ${name}`, 'Rounds on the ward with the team, then an hour in the office', i ? '' : '300', '8 wks'),
    )
    .join('');
  const letters = row('', 'A', 'B', 'C', 'D');
  const [a] = offeringsIn(`${head}<table>${letters}${note}${row('2', 'Host', 'Where', 'USD', 'Longest')}${rows}</table>`);
  expect(a!.own.map((s) => s.text)).toContain('$300');
  expect(said(a!.shared).join()).toContain('take no money');
});

test('a footnote belongs to what bears its mark', () => {
  const [a, b] = offeringsIn(
    `${head}${card('Cardiology, Ashford *', 'Consults, $900.')}${card('Pediatrics, Birchwood', 'Clinic. $700')}${card('Neurology, Cedarville', 'Ward. $800')}<p>* You only watch here.</p>`,
  );
  expect(said(a!.own)).toContain('* You only watch here.');
  expect(said([...b!.own, ...b!.section, ...b!.shared])).not.toContain('* You only watch here.');
});

test('a word that the page explains belongs to the cards that bear it', () => {
  const chip = (n: string, w: string) => `<div><h3>${n}</h3><p>${w}</p><p>In the clinic. $900</p></div>`;
  const [a, b] = offeringsIn(
    `${head}<p>“Direct” means that you examine; “Watch” means that you look on.</p>${chip('Cardiology', 'Direct')}${chip('Urology', 'Watch')}${chip('Surgery', 'Watch')}`,
  );
  expect(said(a!.own)).toContain('“Direct” means that you examine');
  expect(said(b!.own)).toContain('“Watch” means that you look on');
  expect(said(a!.shared)).toEqual(['Open rotations']);
});

test('one rotation in many cities is many offerings', () => {
  const cities = ['Ashford', 'Birchwood', 'Cedarville', 'Dunmore', 'Elm Park', 'Fairview'];
  const cards = cities.map((city, i) =>
    card('Internal Medicine Externship', `${city}: you examine patients in the clinic. Four weeks, $${900 + i}`),
  );
  expect(titlesIn(head + cards.join(''))).toHaveLength(cities.length);
});

test('labels that come again in every piece name no offering', () => {
  const parts = ['Cardiology', 'Pediatrics', 'Neurology'].map(
    (name) =>
      `<section><h2>${name} externship</h2><p>Ward, four weeks.</p>${card('Cost', `${name}: $900`)}${card('Dates', `${name}: all year`)}</section>`,
  );
  expect(titlesIn(head + parts.join(''))).toEqual(['Cardiology externship', 'Pediatrics externship', 'Neurology externship']);
});
