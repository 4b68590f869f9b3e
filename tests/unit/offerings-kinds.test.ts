/** Lists in panels, in levels, in short descriptions; what stands beside a list, and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { offeringsIn, titlesIn } from '../support/html.ts';

const head = '<title>Visitors</title><h1>Clinical visits for graduates</h1><p>Graduates may come as observers or externs.</p>';
const headed = (...pieces: [string, string][]) => pieces.map(([name, text]) => `<h2>${name}</h2><p>${text}</p>`).join('');

describe('panels of tabs', () => {
  const tabs = (...panels: [string, string, string][]) =>
    `<div role=tablist>${panels.map(([name], i) => `<button role=tab id=t${i}>${name}</button>`).join('')}</div>` +
    panels.map(([, text, price], i) => `<div role=tabpanel aria-labelledby=t${i}><p>${text}</p><p>${price}</p></div>`).join('');
  test('are offerings named by their tabs', () => {
    const found = offeringsIn(
      head +
        tabs(
          ['Externship', 'Four weeks in the clinic.', '$900'],
          ['Observership', 'You look on.', '$700'],
          ['Telerotation', 'By video.', '$400'],
        ),
    );
    expect(found.map((s) => s.title)).toEqual(['Externship', 'Observership', 'Telerotation']);
    expect(found.map((s) => s.own.at(-1)?.text)).toEqual(['$900', '$700', '$400']);
  });
  test('keep their names where the price is written as a heading', () => {
    const panel = (name: string, text: string, price: string) =>
      `<div class=item><button aria-expanded=false>${name}</button><div class=body><p>${text}</p><h6>${price}</h6></div></div>`;
    const panels =
      panel('Ward medicine, Alton', 'Four weeks on the ward.', '$900 for four weeks.') +
      panel('Skin clinic, Barrow', 'You look on in the clinic.', '$700.') +
      panel('Tele-pediatrics', 'Visits by video.', '$400.');
    expect(titlesIn(head + panels)).toEqual(['Ward medicine, Alton', 'Skin clinic, Barrow', 'Tele-pediatrics']);
  });
  test('that tell of one visit are none', () => {
    const one = tabs(
      ['Overview', 'Four weeks in the clinic.', '$900'],
      ['Duties', 'You look on.', 'Ward'],
      ['Housing', 'A room near the hospital.', '$400'],
    );
    expect(titlesIn(head + one)).toEqual([]);
  });
});

describe('levels with a price each', () => {
  const level = (name: string, price: string, text: string) => `<div class=c><h3>${name}</h3><p>${price}</p><p>${text}</p></div>`;
  test('are offerings where they tell what is done', () => {
    const levels =
      level('Basic', '$700 per month', 'Observation in the clinic') +
      level('Standard', '$900 per month', 'Histories in the clinic') +
      level('Premium', '$1,900 per month', 'Hospital rounds');
    expect(titlesIn(head + levels)).toEqual(['Basic', 'Standard', 'Premium']);
  });
  test('of something else are none', () => {
    const levels =
      level('Basic', '$40', 'A library of recordings') +
      level('Standard', '$90', 'Recordings and a forum') +
      level('Premium', '$190', 'All of it');
    expect(titlesIn(head + levels)).toEqual([]);
  });
});

test('departments with a sentence each that tells the place and the length', () => {
  const some: [string, string][] = [
    ['Anesthesiology', 'Two weeks in the operating rooms.'],
    ['Psychiatry', 'Two weeks in the consult service.'],
    ['Pediatrics', 'One week on the wards.'],
  ];
  expect(titlesIn(head + headed(...some))).toEqual(['Anesthesiology', 'Psychiatry', 'Pediatrics']);
  expect(titlesIn(head + headed(...some.map(([name]): [string, string] => [name, 'Ask us for a place.'])))).toEqual([]);
});

test('a research fellowship is research; one of the house’s own is none', () => {
  const page = headed(['I. Observership for Graduates', 'Four weeks on the wards, $500.'], ['II. Clinic Externship', 'Four weeks, $900.']);
  expect(titlesIn(head + page + headed(['III. Research Fellowship', 'One year in a group. $100.']))).toHaveLength(3);
  expect(titlesIn(head + page + headed(['III. Cardiology Fellowship', 'Three years, four positions.']))).toEqual([]);
});

test('lines of a place and a field, parted by dashes, a colon or a comma', () => {
  const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}`).join('')}</ul>`;
  expect(titlesIn(head + list('Ashford – Cardiology – hospital', 'Birch – Pediatrics – clinic', 'Cedar – Surgery – hospital'))).toEqual([
    'Ashford – Cardiology',
    'Birch – Pediatrics',
    'Cedar – Surgery',
  ]);
  expect(
    titlesIn(head + list('Ashford: Cardiology, ward, $900', 'Birch: Pediatrics, clinic, $800', 'Cedar: Surgery (H, S), $700')),
  ).toEqual(['Ashford: Cardiology', 'Birch: Pediatrics', 'Cedar: Surgery (H, S)']);
  expect(
    titlesIn(head + list('Cardiology – Ashford – hospital, $900', 'Pediatrics – Birch – clinic, $800', 'Surgery – Cedar – ward, $700')),
  ).toEqual(['Cardiology', 'Pediatrics', 'Surgery']);
});

describe('beside a list', () => {
  const row = (name: string) => `<tr><td>${name}<td>Ward, four weeks<td>$900`;
  const table = `<table><tr><th>Rotation<th>What<th>Price${['Cardiology', 'Neurology', 'Urology'].map(row).join('')}</table>`;
  test('one that is told with all its terms is an offering too', () => {
    const more =
      '<p>Parking. Free on Sundays.<p>Sub-internship in obstetrics. In July we have one place for four weeks on the ward. You examine patients. It costs $400.';
    expect(titlesIn(head + table + more)).toEqual(['Cardiology', 'Neurology', 'Urology', 'Sub-internship in obstetrics']);
  });
  test('one that is only spoken of is none', () => {
    const more = '<p>Parking. Free on Sundays.<p>Sub-internship in obstetrics. We have ended it. Ask us for a place on the ward.';
    expect(titlesIn(head + table + more)).toEqual(['Cardiology', 'Neurology', 'Urology']);
  });
});

test('a line that names the sorts there are is none of the offerings below it', () => {
  const lines = ['Cardiology, Ashford OH. Clinic, $900.', 'Neurology, Birch OH. Ward, $800.', 'Urology, Cedar OH. Clinic, $700.'];
  const page = `<h1>Rotations</h1><p>Hands-on externships and observerships for graduates. Four weeks each.${lines.map((line) => `<p>${line}`).join('')}`;
  expect(titlesIn(page)).toEqual(['Cardiology, Ashford OH', 'Neurology, Birch OH', 'Urology, Cedar OH']);
});

test('the places of one visit are no offerings', () => {
  const places =
    '<ul><li><b>North Hospital</b>: wards, two weeks<li><b>South Clinic</b>: office, one week<li><b>East Hospital</b>: ICU, one week</ul>';
  expect(titlesIn(`${head}<h2>Where you will be</h2>${places}`)).toEqual([]);
  expect(titlesIn(`${head}<h2>Hosts</h2>${places}`)).toHaveLength(3);
});

test('the same ways to come in each department are several offerings', () => {
  const department = (name: string, more: string) =>
    `<h3>${name}</h3><p>Two ways to come:</p><ul><li><b>Elective for students:</b> four weeks on the wards${more}<li><b>Observership for graduates:</b> two weeks on rounds${more}</ul>`;
  expect(titlesIn(head + department('Medicine', ' and in the clinic') + department('Pediatrics', ''))).toHaveLength(4);
});

describe('what only looks like a list', () => {
  const done = '<li>Internal Medicine, 8 weeks<li>Surgery, 8 weeks<li>Pediatrics, 6 weeks<li>Psychiatry, 4 weeks';
  test('is what one must have done before', () => {
    expect(titlesIn(`${head}<p>Training you must already have behind you:</p><ul>${done}</ul>`)).toEqual([]);
    expect(titlesIn(`${head}<p>We offer:</p><ul>${done}</ul>`)).toHaveLength(4);
  });
  test('is the text of a page between its banner and its address', () => {
    const part = (title: string, rest: string) => `<div class=part><p>${title}</p>${rest}</div>`;
    const page = (top: string) =>
      part('Quill School of Medicine', '<p>For students and staff</p>') +
      part('Departments, Emergency Medicine', `${top}<p>Four weeks in the emergency department. You see patients first. $900</p>`) +
      part('720 Canal Walk, Emergency Medicine, 3rd floor', '<p>Visits by students in the ward</p>');
    expect(titlesIn(page('<h1>Emergency medicine: visiting students</h1><p>Observers and externs may apply.</p>'))).toEqual([]);
  });
});
