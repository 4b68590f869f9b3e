/** Which pieces of a page are offerings: what stands beside them, in them and around them is not. */
import { describe, expect, test } from 'vitest';
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

test('three pieces that all tell of one seat are no list', () => {
  const same = ['4 weeks', 'A clinic', '$900'].map(
    (more) => `<div class=c><h3><a href=/seat>Cardiology Externship</a></h3><p>You examine patients. ${more}</p></div>`,
  );
  expect(titlesIn(head + same.join(''))).toEqual([]);
});

describe('without prices', () => {
  const plain = ['Cardiology, Ashford', 'Neurology, Birch', 'Pediatrics, Cedar'];
  const cards = plain.map((name) => card(name, 'Four weeks on the ward with the team, in the mornings and in the evenings.')).join('');
  test.each<[string, string, boolean]>([
    ['that names no experience lists no offerings', '<title>Our places</title><p>Come and see.</p>', false],
    ['that names one once, and nobody who comes, lists none', '<title>Our places</title><p>Electives.</p>', false],
    ['that names one twice lists offerings', '<title>Our places</title><p>Electives.</p><p>Externships.</p>', true],
    ['that names one and who comes lists offerings', '<title>Our places</title><p>Electives.</p><p>Guests are welcome.</p>', true],
    ['that names one in its title lists offerings', '<title>Externships</title><p>Come and see.</p>', true],
    ['that names one in its menus alone lists none', '<title>Our places</title><nav><p>Electives.</p><p>Externships.</p></nav>', false],
  ])('a page %s', (_, before, list) => expect(titlesIn(`${before}${cards}`)).toEqual(list ? plain : []));

  test('with prices it need name none', () => {
    const told = plain.map((name, i) => card(name, `Ask us about it and we will tell you more of it in good time. $${900 + i}`)).join('');
    expect(titlesIn(`<title>Our places</title><p>Come and see.</p>${told}`)).toEqual(plain);
    const priced = plain.map((name, i) => card(name, `Four weeks on the ward with the team. $${900 + i}`)).join('');
    expect(titlesIn(`<title>Our places</title><p>Come and see.</p>${priced}`)).toEqual(plain);
  });
});

describe('a list', () => {
  test('of which less than half names anything is none', () => {
    const glad = ['Glad tidings', 'Warm welcome', 'Good morning', 'Fair winds'].map((name) =>
      card(name, 'You examine patients in a clinic for four weeks. $900'),
    );
    expect(titlesIn(head + three.slice(0, 2).join('') + glad.join(''))).toEqual([]);
    expect(titlesIn(head + three.join('') + glad.slice(0, 2).join(''))).toHaveLength(5);
  });
  test('of which much talks about offerings is none', () => {
    const talk = ['How to apply', 'Fees', 'What to bring', 'Requirements'].map((name) => card(name, 'Send us your papers.'));
    const day = ['Mornings: hospital', 'Noon: dialysis', 'Afternoons: office', 'Patient care'].map((name) =>
      card(name, 'You examine patients on the ward.'),
    );
    expect(titlesIn(head + three.join('') + talk.slice(0, 2).join(''))).toEqual(names);
    expect(titlesIn(head + three.join('') + talk.join(''))).toEqual([]);
    expect(titlesIn(head + day.join(''))).toEqual([]);
  });
  test('of which much names fields and tells nothing is none', () => {
    const bare = ['Surgery', 'Radiology', 'Urology', 'Psychiatry'].map((name) => card(name, 'Ask.'));
    expect(titlesIn(head + three.join('') + bare.slice(0, 3).join(''))).toHaveLength(6);
    expect(titlesIn(head + three.join('') + bare.join(''))).toEqual([]);
  });
  test('may hold as many hosts that take nobody', () => {
    const none = ['Surgery', 'Radiology', 'Urology'].map((name) => card(name, 'The department does not host observers.'));
    expect(titlesIn(head + three.join('') + none.join(''))).toEqual(names);
  });
  test('of ways to come, compared in a table, names two of them', () => {
    const table = (two: string) =>
      `${head}<table><tr><th><th>Office extern<th>${two}<tr><td>Where<td>The office<td>The wards<tr><td>Length<td>4 weeks<td>2 weeks<tr><td>Price<td>$900<td>$400</table>`;
    expect(titlesIn(table('Hospital shadowing'))).toEqual(['Office extern', 'Hospital shadowing']);
    expect(titlesIn(table('Cardiology evening'))).toEqual([]);
  });
  test('of addresses is none in a table', () => {
    const sites = ['Cardiology, Ashford', 'Neurology, Birch', 'Pediatrics, Cedar', 'Surgery, Dale'];
    const table = (last: (site: string) => string) =>
      `${head}<table><tr><th>Rotation<th>What<th>Write to${sites.map((site) => `<tr><td>${site}<td>Four weeks of clinic days with the team, mornings and evenings<td>${last(site)}`).join('')}</table>`;
    expect(titlesIn(table((site) => `${site.slice(0, 4)}@example.org`))).toEqual([]);
    expect(titlesIn(table((site) => `The desk of ${site.slice(0, 4)}`))).toEqual(sites);
  });
  test('of people is none, unless they have prices', () => {
    const people = (price: string) =>
      ['Ana Ruiz, MD', 'Tom Becker, MD', 'Li Wei, MD'].map((name) =>
        card(name, `Professor. You examine patients in the clinic for four weeks.${price}`),
      );
    expect(titlesIn(head + people('').join(''))).toEqual([]);
    expect(titlesIn(head + people(' $900').join(''))).toEqual(['Ana Ruiz, MD', 'Tom Becker, MD', 'Li Wei, MD']);
  });
});

test('a list of fields, each with the hosts that take one, lists the hosts; with one host each it lists the fields', () => {
  const field = (name: string, sites: string[]) =>
    `<section><h2>${name} externship</h2><p>Four weeks, $900.</p><ul>${sites.map((site) => `<li><b>${site}</b> ${name}</li>`).join('')}</ul></section>`;
  const fields = ['Cardiology', 'Neurology', 'Pediatrics'];
  const two = ['Ashford Clinic', 'Birch Hospital'];
  expect(
    titlesIn(
      head +
        fields
          .map((name) =>
            field(
              name,
              two.map((site) => `${site}, ${name}`),
            ),
          )
          .join(''),
    ),
  ).toEqual(fields.flatMap((name) => two.map((site) => `${site}, ${name}`)));
  expect(titlesIn(head + fields.map((name) => field(name, [`Ashford Clinic, ${name}`])).join(''))).toEqual(
    fields.map((name) => `${name} externship`),
  );
  const doctors = ['Dr. Ada Quill', 'Dr. Tom Becker'];
  const site = (name: string) => field(name, doctors).replace(`<h2>${name}`, `<h2>${name} at Ashford Clinic,`);
  expect(titlesIn(head + fields.map(site).join(''))).toEqual(fields.map((name) => `${name} at Ashford Clinic, externship`));
  expect(titlesIn(head + fields.map((name) => field(name, ['Bring a coat', 'Be on time'])).join(''))).toEqual(
    fields.map((name) => `${name} externship`),
  );
});
