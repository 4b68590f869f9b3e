/** Words that stand outside the offerings of a list: which of them they hold for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowerBound } from '../../src/classify/offerings/reach.ts';
import { offeringsIn } from '../support/html.ts';

const card = (name: string, price: number) => `<div class=c><h4>${name}</h4><p>Four weeks of days with the team.</p><b>$${price}</b></div>`;
const [a, b, c, d] = [
  card('Cardiology, Ashford', 900),
  card('Neurology, Birch', 800),
  card('Pediatrics, Cedar', 700),
  card('Surgery, Dale', 600),
];
const head = '<title>Externships</title><h1>Open externships</h1>';

/** For each offering the given words, where they are told of it: `own`, `section`, `shared`. */
function toldOf(html: string, words: string): string {
  const scopes = offeringsIn(html);
  expect(scopes).toHaveLength(4);
  return scopes
    .map(
      (scope) =>
        (['own', 'section', 'shared'] as const).filter((part) => scope[part].some(({ quote }) => quote.includes(words))).join('+') || '-',
    )
    .join(' ');
}

describe('words hold', () => {
  test('for all, above the first heading of a part', () => {
    expect(toldOf(`${head}<p>Graduates are welcome.</p>${a}${b}${c}${d}`, 'Graduates')).toBe('shared shared shared shared');
  });

  test('for those below their heading, to the next of its rank', () => {
    const page = `${head}<h2>In hospital</h2><p>You are on the wards.</p>${a}${b}<h2>In offices</h2><p>You are in a clinic.</p>${c}${d}`;
    expect(toldOf(page, 'on the wards')).toBe('section section - -');
    expect(toldOf(page, 'in a clinic')).toBe('- - section section');
  });

  test('for those below a heading of lower rank alone', () => {
    const page = `${head}<h2>In hospital</h2>${a}<h3>By night</h3><p>You come at eight.</p>${b}<h2>In offices</h2>${c}${d}`;
    expect(toldOf(page, 'at eight')).toBe('- section - -');
  });

  test('for those in the smallest element that has any', () => {
    const page = `${head}<section>${a}${b}<p>You are on the wards.</p></section><section><p>You are in a clinic.</p>${c}${d}</section>`;
    expect(toldOf(page, 'on the wards')).toBe('section section - -');
    expect(toldOf(page, 'in a clinic')).toBe('- - section section');
  });

  test('for those above them where their own heading has none', () => {
    const page = `${head}<h2>In hospital</h2>${a}${b}<h3>Good to know</h3><p>You are on the wards.</p><h2>In offices</h2>${c}${d}`;
    expect(toldOf(page, 'on the wards')).toBe('section section - -');
  });

  test('for those below a heading in a box of its own', () => {
    const part = (heading: string, words: string, cards: string) => `<div><div><h2>${heading}</h2></div></div><p>${words}</p>${cards}`;
    const page = head + part('In hospital', 'You are on the wards.', `${a}${b}`) + part('In offices', 'You are in a clinic.', `${c}${d}`);
    expect(toldOf(page, 'on the wards')).toBe('section section - -');
    expect(toldOf(page, 'In hospital')).toBe('section section - -');
  });

  test('for those in the panel that they are the tab of', () => {
    const tabs = ['In hospital', 'In offices'].map((name, i) => `<button role=tab id=t${i}>${name}</button>`).join('');
    const panels = [`${a}${b}`, `${c}${d}`];
    const page = `${head}<div role=tablist>${tabs}</div>${panels.map((p, i) => `<div role=tabpanel aria-labelledby=t${i}>${p}</div>`).join('')}`;
    expect(toldOf(page, 'In hospital')).toBe('section section - -');
  });

  test('for none, where the panel of a tab has none', () => {
    const tabs = ['In hospital', 'Good to know'].map((name, i) => `<button role=tab id=t${i}>${name}</button>`).join('');
    const panels = [`${a}${b}${c}${d}`, '<p>Bring a coat.</p><p>Be on time.</p>'];
    const page = `${head}<div role=tablist>${tabs}</div>${panels.map((p, i) => `<div role=tabpanel aria-labelledby=t${i}>${p}</div>`).join('')}`;
    expect(toldOf(page, 'Good to know')).toBe('- - - -');
  });

  test('for those above them, whatever a menu between is headed', () => {
    const menu = '<nav><h2>Links</h2><ul><li><a href=/x>Home</a><li><a href=/y>News</a></ul></nav>';
    const page = `${head}<h2>In hospital</h2>${a}${b}${menu}<p>You are on the wards.</p><h2>In offices</h2>${c}${d}`;
    expect(toldOf(page, 'on the wards')).toBe('section section - -');
  });

  test('for all again behind the element that a heading stands in', () => {
    const page = `${head}<section><h2>In hospital</h2>${a}${b}</section><section><h2>In offices</h2>${c}${d}</section><p>Graduates are welcome.</p>`;
    expect(toldOf(page, 'Graduates')).toBe('shared shared shared shared');
  });
});

test('a row of one cell heads the rows below it', () => {
  const row = (name: string, price: number) => `<tr><td>${name}<td>Four weeks of days with the team<td>$${price}`;
  const groups = [(words: string) => `<tr><th colspan=3>${words}`, (words: string) => `<tr><td colspan=3>${words}`];
  for (const group of groups) {
    const page = `${head}<table><tr><th>Rotation<th>What<th>Price${group('On the wards')}${row('Cardiology, Ashford', 900)}${row('Neurology, Birch', 800)}${group('In a clinic')}${row('Pediatrics, Cedar', 700)}${row('Surgery, Dale', 600)}</table>`;
    expect(toldOf(page, 'On the wards')).toBe('section section - -');
    expect(toldOf(page, 'In a clinic')).toBe('- - section section');
  }
});

describe('in a table', () => {
  const line = (name: string, more: string) => `<tr><td>${name}<td>Four weeks with the team${more}`;
  const rows = (first: string) =>
    `${head}<table>${first}<tr><th>Rotation<th>What<th>Where${line('Cardiology, Ashford', '<td rowspan=2>On the wards')}${line('Neurology, Birch', '')}${line('Pediatrics, Cedar', '<td>In a clinic')}${line('Surgery, Dale', '<td>In a clinic')}</table>`;

  test('a cell that spans rows is told of each of them', () => {
    expect(toldOf(rows(''), 'On the wards')).toBe('own own - -');
    expect(toldOf(rows(''), 'In a clinic')).toBe('- - own own');
  });

  test('a line of one cell above the heads of the columns holds for all', () => {
    expect(toldOf(rows('<tr><td colspan=3>Graduates are welcome'), 'Graduates')).toMatch(/^(?:section|shared)(?: (?:section|shared)){3}$/);
  });
});

test('a key that no piece carries is a sentence of the page like any other; one that is carried holds for those alone', () => {
  const kinds = ['H', 'H', 'C', 'C'];
  const cards = ['Cardiology, Ashford', 'Neurology, Birch', 'Pediatrics, Cedar', 'Surgery, Dale'].map(
    (name, i) => `<tr><td>${name}<td>${kinds[i]}<td>Four weeks with the team, $900`,
  );
  const page = `${head}<p>Kind: H = on the wards; C = in a clinic.</p><p>“Guest” means that you watch.</p><table><tr><th>Rotation<th>Kind<th>What${cards.join('')}</table>`;
  expect(toldOf(page, 'on the wards')).toBe('own own - -');
  expect(toldOf(page, 'in a clinic')).toBe('- - own own');
  expect(toldOf(page, 'Guest')).toBe('shared shared shared shared');
});

test('the first place that is not below a value', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(22), (values, wanted) => {
      const sorted = values.sort((x, y) => x - y);
      const first = sorted.findIndex((value) => value >= wanted);
      expect(lowerBound(sorted, wanted)).toBe(first < 0 ? sorted.length : first);
    }),
  );
});
