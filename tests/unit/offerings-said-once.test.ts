/** What a page says once for several of its offerings, and for which of them it holds. */
import { describe, expect, test } from 'vitest';
import { meanings } from '../../src/classify/offerings/legend.ts';
import { finish } from '../../src/model/steps.ts';
import { offeringsIn, pageFrom, titlesIn } from '../support/html.ts';

const table = (heads: string[], ...rows: string[][]) =>
  `<table><tr><th>${heads.join('<th>')}${rows.map((r) => `<tr><td>${r.join('<td>')}`).join('')}</table>`;
/** For each offering whether the page says it of that one. */
const holds = (html: string, words: string) =>
  offeringsIn(html).map(({ own, section, shared }) => [...own, ...section, ...shared].some((s) => s.quote.includes(words)));
const key = (text: string) => finish(meanings(pageFrom(`<p>${text}`).blocks)).map(({ code, quote }) => [code, quote]);

describe('a paragraph that begins with one sort', () => {
  const page = (...paragraphs: string[]) =>
    `<h1>Electives and observerships</h1>${paragraphs.map((p) => `<p>${p}`).join('')}
    <h3>Cardiology elective</h3><p>Consult service, four weeks.<h3>Surgery observership</h3><p>Operating room, two weeks.
    <h3>Stroke elective</h3><p>Stroke unit, four weeks.`;
  test('tells of that sort to its end', () => {
    const html = page('Electives last four weeks. The fee is $900.', 'Observers watch. The fee is $300.');
    expect(holds(html, '$900')).toEqual([true, false, true]);
    expect(holds(html, '$300')).toEqual([false, true, false]);
  });
  test.each([
    ['where it speaks of all', 'Observers watch. Every visitor pays $300.'],
    ['where another sort is named', 'Observers watch. Elective students work. The fee is $300.'],
    ['where others stand behind a label', 'Observers: two weeks. Students: $300.'],
    ['where it begins with something else', 'The fee is $300.'],
  ])('tells of all %s', (_, text) => expect(holds(page(text), '$300')).toEqual([true, true, true]));
});

describe('what is said of some by their numbers', () => {
  const page = (text: string) => `<h1>Clinical rotations for students</h1><h3>1. Cardiology rotation</h3><p>Consult service, four weeks.
    <h3>2. Surgery rotation</h3><p>Operating room, two weeks.<h3>3. Neurology rotation</h3><p>Stroke unit, four weeks.
    <h3>4. Dermatology rotation</h3><p>Clinic, one week.<h2>More</h2><p>${text}`;
  test.each<[string, boolean[]]>([
    ['Rotations 1 and 3: $900.', [true, false, true, false]],
    ['Rotation 4 is free of charge.', [false, false, false, true]],
    ['Programs 2, 3, and 4 cost $400 a week.', [false, true, true, true]],
    ['For numbers 1–3, you need a student visa.', [true, true, true, false]],
    ['Rotations 2 to 3 take graduates.', [false, true, true, false]],
    ['Rotations 1 to 4 cost $300.', [true, true, true, true]],
    ['Rotations 7 and 8 are full.', [true, true, true, true]],
    ['Rotations 2 weeks long cost less.', [true, true, true, true]],
    ['Rotations are four weeks.', [true, true, true, true]],
  ])('%s', (text, of) => expect(holds(page(text), text)).toEqual(of));
  test('or by their letters', () => {
    const html = page('Tracks B and D: $500.').replace(/<h3>(\d)\./g, (_, n) => `<h3>Track ${' ABCD'[Number(n)]}: `);
    expect(holds(html, '$500')).toEqual([false, true, false, true]);
  });
});

describe('what is said of a host', () => {
  const rows = table(
    ['Site', 'Rotation', 'Weeks', 'Price'],
    ['Marsh Hospital, Salem', 'Internal medicine', '4', '$900'],
    ['Ridge Family Care', 'Family medicine', '4', '$700'],
    ['Marsh Hospital, Salem', 'Surgery', '4', '$900'],
  );
  test.each<[string, boolean[]]>([
    ['Ridge Family Care is an office.', [false, true, false]],
    ['Rotations at the hospitals are on the wards.', [true, false, true]],
    ['Marsh Hospital and Ridge Family Care teach.', [true, true, true]],
    ['Bring a white coat.', [true, true, true]],
  ])('%s', (text, of) => expect(holds(`<h1>Clinical rotations for students</h1><p>${text}</p>${rows}`, text)).toEqual(of));
  test('goes on in the next sentence', () => {
    const text = 'Ridge Family Care is an office. Students there see children.';
    expect(holds(`<h1>Clinical rotations for students</h1><p>${text}</p>${rows}`, 'see children')).toEqual([false, true, false]);
  });
});

describe('what follows the last of several lists', () => {
  const city = (name: string, field: string, after = '') =>
    `<h2>${name}</h2><ul><li>${field} externship, office – $900 for four weeks<li>${field} observership, clinic – $700 for four weeks</ul>${after}`;
  const page = (...cities: string[]) => `<h1>Rotations for graduates</h1>${cities.join('')}`;
  const note = '<p>Half is due when you book.</p>';
  test('is said of all', () => {
    const html = page(city('Salem', 'Family medicine'), city('Eugene', 'Cardiology'), city('Bend', 'Pediatrics', note));
    expect(holds(html, 'Half is due')).toEqual(Array(6).fill(true));
  });
  test('is said of the last where each list has its own', () => {
    const own = '<p>The doctor is kind.</p>';
    const html = page(city('Salem', 'Family medicine', own), city('Eugene', 'Cardiology', own), city('Bend', 'Pediatrics', note));
    expect(holds(html, 'Half is due')).toEqual([false, false, false, false, true, true]);
  });
  test('is said of the last of two', () => {
    const html = page(city('Salem', 'Family medicine'), city('Bend', 'Pediatrics', note));
    expect(holds(html, 'Half is due')).toEqual([false, false, true, true]);
  });
  test.each([
    ['a menu', '<nav><a href=/x>Home</a> <a href=/y>News</a></nav>'],
    ['a heading with nothing below it', '<h3>How to book</h3>'],
  ])('is said of all where the others are followed by %s', (_, after) => {
    const html = page(city('Salem', 'Family medicine', after), city('Eugene', 'Cardiology', after), city('Bend', 'Pediatrics', note));
    expect(holds(html, 'Half is due')).toEqual(Array(6).fill(true));
  });
});

describe('keys', () => {
  test.each<[string, string[][]]>([
    [
      '* means the wards, † that you are in clinics; some have both marks.',
      [
        ['*', '* means the wards'],
        ['†', '† that you are in clinics'],
      ],
    ],
    [
      'A division with an asterisk (*) is on the wards, one with a dagger (†) in the clinics.',
      [
        ['*', '(*) is on the wards, one with a dagger'],
        ['†', '(†) in the clinics'],
      ],
    ],
    ['All are in offices unless marked (H) for hospital.', [['(H)', 'hospital']]],
    ['Those with a (W) are on the wards.', [['(W)', 'are on the wards']]],
  ])('%s', (text, codes) => expect(key(text)).toEqual(codes));
  test('pairs without a sign are codes where cells hold them', () => {
    const cells = table(['Site', 'Kind'], ['North', 'IP'], ['South', 'OP'], ['East', 'IP'], ['West', 'OP']);
    const found = (text: string) => finish(meanings(pageFrom(`<p>${text}</p>${cells}`).blocks)).map(({ code }) => code);
    expect(found('IP hospital, OP office')).toEqual(['IP', 'OP']);
    expect(found('IP hospital and no more')).toEqual([]);
  });
});

describe('rows', () => {
  test('with a course number, of which one only introduces a field', () => {
    const rows = table(
      ['Course', 'Name', 'Weeks', 'Where'],
      ['MED 401', 'Introduction to Radiology', '2', 'Reading rooms'],
      ['MED 402', 'Cardiology', '4', 'Wards'],
      ['MED 403', 'Neurology', '4', 'Clinic'],
      ['MED 404', 'Overview of the year', '2', 'Students watch films'],
    );
    const html = `<h1>Electives for visiting students</h1><p>An elective is for final-year students.</p>${rows}`;
    expect(titlesIn(html)).toEqual(['Introduction to Radiology', 'Cardiology', 'Neurology']);
    expect(holds(html, 'watch films')).toEqual([false, false, false]);
  });
  test('are core rotations by one word', () => {
    const html = `<h1>Rotations for students</h1>${table(['Rotation', 'Type', 'Weeks', 'Price'], ['Medicine', 'Core', '12', '$900'], ['Cardiology', 'Elective', '4', '$900'], ['Surgery', 'Core', '8', '$900'])}`;
    expect(offeringsIn(html).map(({ own }) => own.some((s) => s.text === 'core rotation'))).toEqual([true, false, true]);
  });
  test('of telephones are a directory', () => {
    const html = (last: string) =>
      `<h1>Observers</h1><p>Graduates may observe.</p>${table(['Department', 'Where', last], ['Cardiology', 'Clinic C, two days', '3302'], ['Neurology', 'Ward 4, all days', '3303'], ['Surgery', 'Operating rooms, three days', '3304'])}`;
    expect(titlesIn(html('Ext.'))).toEqual([]);
    expect(titlesIn(html('Longest stay'))).toEqual(['Cardiology', 'Neurology', 'Surgery']);
  });
});

describe('levels of one thing', () => {
  const card = (name: string, ...text: string[]) =>
    `<div><h3>${name}</h3>${text.map((t) => `<p>${t}</p>`).join('')}<ul><li>Mock interview</ul></div>`;
  const page = (...cards: string[]) =>
    `<h1>Plans for graduates</h1><p>US clinical experience for graduates, hands-on.</p>${cards.join('')}`;
  test('are offerings where they tell of a stay', () => {
    const html = page(
      card('Starter', '$300 / 2 weeks', 'Watch a doctor in the office.'),
      card('Gold Max', '$900 / 4 weeks', 'Examine patients in the clinic.'),
      card('Premium Duo', '$1,900 / 8 weeks', 'With two physicians, on the wards.'),
    );
    expect(titlesIn(html)).toEqual(['Starter', 'Gold Max', 'Premium Duo']);
  });
  test('are offerings where three in five are called by a level, and none where fewer are', () => {
    const named = (...names: string[]) =>
      page(...names.map((name, i) => card(name, `$${300 + i} / 2 weeks`, 'Watch a doctor in the office.')));
    const names = ['Starter', 'Gold', 'Premium', 'Nightingale', 'Lark'];
    expect(titlesIn(named(...names))).toEqual(names);
    expect(titlesIn(named('Starter', 'Gold', 'Owl', 'Nightingale', 'Lark'))).toEqual([]);
  });
  test('are none where they sell advice', () => {
    const advice = ['Starter', 'Plus', 'Premium'].map((name) => card(name, '$300', 'We edit your personal statement.'));
    expect(titlesIn(page(...advice))).toEqual([]);
  });
});
