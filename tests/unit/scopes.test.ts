/** What belongs to which offering: its own words, those of a key, and what holds for none of them. */
import { expect, test } from 'vitest';
import { offeringsIn } from '../support/html.ts';

const head = '<title>Externships</title><h1>Open externships</h1>';
const TEXT = 'Four weeks of days with the team.';
const card = (name: string, price: string, more = '') => `<div class=c><h4>${name}</h4><p>${TEXT} ${more}</p><b>${price}</b></div>`;
const [a, b, c] = [card('Cardiology, Ashford', '$900'), card('Neurology, Birch', '$800'), card('Pediatrics, Cedar', '$700')];
const quotes = (list: { quote: string }[]) => list.map(({ quote }) => quote);

/** All that is told of the offerings, but for their own three lines. */
const around = (html: string) =>
  offeringsIn(html).map(({ own, section, shared }) =>
    quotes([...own.slice(3), ...section, ...shared]).filter((quote) => quote !== 'Open externships' && quote !== TEXT),
  );

test('the heads of the columns hold for no offering; a cell of the first row of another table does', () => {
  const row = (name: string) => `<tr><td>${name}<td>Four weeks<td>$900`;
  const table = `<table><tr><th>Rotation<th>You examine patients<th>Price${row('Cardiology, Ashford')}${row('Neurology, Birch')}${row('Pediatrics, Cedar')}</table>`;
  const note = '<table><tr><td>Graduates<td>are welcome<tr><td>Students<td>are not</table>';
  for (const told of around(head + table + note)) {
    expect(told).not.toContain('You examine patients');
    expect(told).toContain('are welcome');
  }
});

test('what a section of other goods says holds for no offering; a box that holds offerings beside them is their section', () => {
  const room = card('Room near the hospital', '$500', 'Shared kitchen.');
  expect(around(`${head}${a}${b}${c}${room}`).flat()).toEqual([]);
});

test('a sentence before a key holds for all, the key for those that carry its words', () => {
  const chip = (name: string, word: string) => `<div class=c><h4>${name}</h4><p>${word}</p><p>${TEXT}</p><b>$900</b></div>`;
  const key = '<p>Read the small print of each card: “Direct” means that you examine; “Watch” means that you look on.</p>';
  const [first, second] = offeringsIn(
    `${head}${key}${chip('Cardiology, Ashford', 'Direct')}${chip('Neurology, Birch', 'Watch')}${chip('Pediatrics, Cedar', 'Watch')}`,
  );
  expect(quotes(first!.own.filter((s) => s.key))).toEqual(['“Direct” means that you examine']);
  expect(quotes(second!.own.filter((s) => s.key))).toEqual(['“Watch” means that you look on']);
  expect(quotes(first!.shared)).toEqual(['Open externships', 'Read the small print of each card:']);
  const named = key.replace('Read the small print of each card', 'Our key');
  const cards = chip('Cardiology, Ashford', 'Direct') + chip('Neurology, Birch', 'Watch') + chip('Pediatrics, Cedar', 'Watch');
  expect(quotes(offeringsIn(head + named + cards)[0]!.shared)).toEqual(['Open externships']);
});

test('a word of the key in a section’s line holds for all of the section, but for a piece with a word of its own', () => {
  const key = '<p>“Direct” means that you examine; “Watch” means that you look on.</p>';
  const own = card('Pediatrics, Cedar', '$700', '</p><p>Direct');
  const [first, second, third, other] = offeringsIn(
    `${head}${key}<section><h2>Watch</h2>${a}${b}${own}</section><section><h2>Elsewhere</h2>${card('Surgery, Dale', '$600')}</section>`,
  );
  const keyed = (scope: typeof first) => quotes(scope!.own.filter((s) => s.key));
  expect(keyed(first)).toEqual(['“Watch” means that you look on']);
  expect(keyed(second)).toEqual(['“Watch” means that you look on']);
  expect(keyed(third)).toEqual(['“Direct” means that you examine']);
  expect(keyed(other)).toEqual([]);
});

test('of a section’s lines the nearest come first', () => {
  const page = `${head}<section><h2>In offices</h2>${card('Surgery, Dale', '$600')}</section><section><h2>All of our hospital places</h2><p>You are on the wards.</p><div><h3>By night</h3><p>You come at eight.</p>${a}${b}</div>${c}</section>`;
  expect(quotes(offeringsIn(page)[1]!.section)).toEqual([
    'By night',
    'You come at eight.',
    'All of our hospital places',
    'You are on the wards.',
  ]);
});

test('what is told of an offering in a second list is its own, and of no other', () => {
  const strip = ['Cardiology, Ashford', 'Neurology, Birch', 'Pediatrics, Cedar']
    .map((name, i) => `<li><a href=/x>${name}</a> <span>4 weeks</span> <em>Starts on May ${i + 1}</em></li>`)
    .join('');
  const [first, second] = offeringsIn(`${head}${a}${b}${c}<h2>All at a glance</h2><ul>${strip}</ul>`);
  expect(quotes(first!.own).join(' ')).toContain('Starts on May 1');
  expect(quotes(second!.own).join(' ')).toContain('Starts on May 2');
  expect(quotes([...first!.own, ...first!.section, ...first!.shared]).join(' ')).not.toContain('Starts on May 2');
});

test('an offering is titled by the words of its own title', () => {
  const [first] = offeringsIn(head + a + b + c);
  expect(quotes(first!.titles)).toEqual(['Cardiology, Ashford']);
  expect(first!.title).toBe('Cardiology, Ashford');
});

test('a host that takes nobody says nothing of the others', () => {
  const none = '<div class=c><h4>Surgery, Dale</h4><p>The department does not host observers.</p></div>';
  expect(around(head + a + b + c + none).flat()).toEqual([]);
});
