/** Which pieces of a page are offerings: what stands beside them, in them and around them is not. */
import { expect, test } from 'vitest';
import { offeringsIn, titlesIn } from '../support/html.ts';

const head = '<title>Externships for graduates</title><h1>Open rotations</h1><p>Graduates are welcome.</p>';
const card = (name: string, text: string) => `<div class=c><h3>${name}</h3><p>${text}</p></div>`;
const seat = (field: string, price: number) => card(`${field} Externship`, `You examine patients in a clinic for four weeks. $${price}`);
const three = [seat('Cardiology', 900), seat('Neurology', 800), seat('Pediatrics', 700)];
const names = ['Cardiology Externship', 'Neurology Externship', 'Pediatrics Externship'];

test('three pieces are a list, two are not', () => {
  expect(titlesIn(head + three.join(''))).toEqual(names);
  expect(titlesIn(head + three.slice(0, 2).join(''))).toEqual([]);
});

test('other goods among the pieces are no offerings, and what they say holds for none', () => {
  const goods = card('Parking', 'A place for your car, for one month. $55') + card('Airport pickup', 'One ride by car. $40');
  const scopes = offeringsIn(head + three.join('') + goods);
  expect(scopes.map(({ title }) => title)).toEqual(names);
  const told = scopes.flatMap(({ own, section, shared }) => [...own, ...section, ...shared]).map(({ quote }) => quote);
  expect(told.filter((quote) => /parking|car\b|ride/i.test(quote))).toEqual([]);
});

test('something else with a price of its own, whatever it is, is told of no offering; what offerings cost is told of all', () => {
  const told = (goods: string) =>
    offeringsIn(head + three.join('') + goods).map(({ own, section, shared }) =>
      [...own, ...section, ...shared].some(({ quote }) => quote.includes('canteen')),
    );
  expect(told(card('Lunch card', 'Meals in the canteen, for every visitor. $55'))).toEqual([false, false, false]);
  expect(told(card('Registration', 'Once, at the desk beside the canteen. $55'))).toEqual([true, true, true]);
});

test('the people of a house are no offerings', () => {
  const people = ['Ana Ruiz, MD', 'Tom Becker, MD', 'Li Wei, MD', 'Sara Holm, DO'].map((name) =>
    card(name, 'Board-certified in internal medicine. Sees patients in our clinic and teaches residents, for twelve years.'),
  );
  expect(titlesIn(head + people.join(''))).toEqual([]);
});

test('a field that holds several offerings is their section; one with the only price is the offering', () => {
  const sites = (prices: boolean) =>
    ['Cardiology', 'Neurology', 'Pediatrics']
      .map((field, i) => {
        const places = ['Ashford', 'Birch', 'Cedar'].map(
          (place) => `<li><b>${field} externship, ${place}</b> You examine patients for four weeks.${prices ? ` $${900 + i}` : ''}`,
        );
        return `<section><h2>${field} Externship</h2><p>${prices ? '' : `$${900 + i} for four weeks.`} In a clinic.</p><ul>${places.join('')}</ul></section>`;
      })
      .join('');
  expect(titlesIn(head + sites(true))).toHaveLength(9);
  expect(titlesIn(head + sites(false))).toEqual(names);
});

test('the same offering shown twice is one, and what is told of it in either place is its own', () => {
  const strip = names.map((name) => `<li><a href=/x>${name}</a> <span>4 weeks</span> <em>Starts in May</em></li>`).join('');
  const scopes = offeringsIn(`${head}${three.join('')}<h2>All at a glance</h2><ul>${strip}</ul>`);
  expect(scopes.map(({ title }) => title)).toEqual(names);
});

test('a table of addresses is no list of offerings', () => {
  const row = (place: string) => `<tr><td>${place}<td>Clinic days<td>${place.toLowerCase()}@example.org`;
  expect(
    titlesIn(`${head}<table><tr><th>Site<th>What<th>Write to${['Ashford', 'Birch', 'Cedar', 'Dale'].map(row).join('')}</table>`),
  ).toEqual([]);
});

test('bare names of departments are one programme, unless they tell of themselves', () => {
  const fields = ['Cardiology', 'Neurology', 'Pediatrics', 'Surgery'];
  expect(titlesIn(`${head}<ul>${fields.map((field) => `<li><b>${field}</b> Mornings`).join('')}</ul>`)).toEqual([]);
  const telling = fields.map(
    (field) => `<li><b>${field} externship</b> You examine patients on the ward beside the team, four weeks, $900.`,
  );
  expect(titlesIn(`${head}<ul>${telling.join('')}</ul>`)).toHaveLength(4);
});
