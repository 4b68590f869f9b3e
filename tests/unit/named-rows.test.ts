/** Rows of prices that name some of the offerings: by their letter, their name or their sort. */
import { expect, test } from 'vitest';
import { offeringsIn } from '../support/html.ts';

const head = '<title>Visitors</title><h1>Visitors at our hospital</h1><p>Observers and externs are welcome.</p>';
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}`).join('')}`;
const prices = (...rows: string[][]) =>
  `<h2>Fees</h2><table><tr><th>What<th>Application<th>Program${rows.map((cells) => row(...cells)).join('')}</table>`;
const seat = (name: string, text: string) => `<div class=c><h3>${name}</h3><p>Four weeks on the ward, you ${text}.</p></div>`;
const sums = (html: string) =>
  offeringsIn(html).map(({ own }) =>
    own
      .map(({ quote }) => quote)
      .filter((quote) => /\$|none/.test(quote))
      .join(' '),
  );
const sharedOf = (html: string) =>
  offeringsIn(html)[0]
    ?.shared.map(({ quote }) => quote)
    .join(' ');

const tracks =
  seat('Track A: Ward clerk, medicine', 'examine') +
  seat('Track B: Ward clerk, surgery', 'examine') +
  seat('Track C: Observer, office', 'look on');

test('a row of letters tells of the tracks with these letters, and of no other', () => {
  const page = head + tracks + prices(['A, B', '$50', '$750'], ['C', 'none', '$450']);
  expect(sums(page)).toEqual(['$50 $750', '$50 $750', 'none $450']);
  expect(sharedOf(page)).not.toContain('$');
  expect(sums(head + tracks + prices(['Tracks A to B', '$50', '$750'], ['C', 'none', '$450']))[1]).toBe('$50 $750');
});

test('a row of a sort tells of the offerings of this sort', () => {
  const mixed = seat('Cardiology Elective', 'examine') + seat('Neurology Elective', 'examine') + seat('Urology Observership', 'look on');
  const page = head + mixed + prices(['Electives', '$50', '$750'], ['Observerships', 'none', '$450'], ['Badge', 'none', '$20']);
  expect(sums(page)).toEqual(['$50 $750', '$50 $750', 'none $450']);
  expect(sharedOf(page)).toContain('$20');
});

test('a row of a name tells of that offering, and of no other', () => {
  const all = seat('Cardiology Elective', 'examine') + seat('Neurology Elective', 'examine') + seat('Urology Elective', 'look on');
  const page = head + all + prices(['Cardiology Elective', '$50', '$750'], ['Urology Elective', 'none', '$450'], ['Badge', 'none', '$20']);
  expect(sums(page)).toEqual(['$50 $750', '', 'none $450']);
});

test('a row of a sort tells of the offerings that name it in a line of their own', () => {
  const card = (name: string, sort: string) => `<div class=c><h3>${name}</h3><p>${sort}</p><p>Four weeks on the ward.</p></div>`;
  const cards = card('Cardiology', 'Elective') + card('Neurology', 'Observership') + card('Urology', 'Elective');
  const page = head + cards + prices(['Electives', '$50', '$750'], ['Observerships', 'none', '$450']);
  expect(sums(page)).toEqual(['$50 $750', 'none $450', '$50 $750']);
});

test('a name in another column than the first names none', () => {
  const all = seat('Cardiology Elective', 'examine') + seat('Neurology Elective', 'examine') + seat('Urology Elective', 'look on');
  const rows = row('', 'Cardiology Elective', '$750') + row('', 'Urology Elective', '$450');
  expect(sharedOf(`${head}${all}<h2>Fees</h2><table><tr><th>No.<th>What<th>Program${rows}</table>`)).toContain('$750');
});

test('rows that name all of them, or but one row that names any, hold for all', () => {
  const all = seat('Cardiology Elective', 'examine') + seat('Neurology Elective', 'examine') + seat('Urology Elective', 'look on');
  expect(sharedOf(head + all + prices(['Electives', '$50', '$750'], ['Badge', 'none', '$20']))).toContain('$750');
  expect(sharedOf(head + tracks + prices(['A', '$50', '$750'], ['Badge', 'none', '$20']))).toContain('$750');
});
