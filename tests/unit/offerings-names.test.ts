/** What names an offering in lists that no element marks: sections, tracks, places with their fields, tiers, rows with a sort each. */
import { describe, expect, test } from 'vitest';
import { offeringsIn, titlesIn } from '../support/html.ts';

const head =
  '<title>Visiting learners</title><h1>Handbook for visiting learners</h1><p>Graduates and students may come as observers or externs.</p>';
const lines = (...texts: string[]) => texts.map((text) => `<p>${text}`).join('');

describe('sections of a handbook', () => {
  const tracks = lines(
    '1.1 Purpose',
    'This handbook is for everybody who visits.',
    '3.1 Track A: Ward clerk, medicine',
    'Four weeks on the ward. You examine patients.',
    '12',
    '3.2 Track B: Observer, office',
    'Two weeks in the office. You look on.',
    '3.3 Track C: Distance learner',
    'Eight weeks by video. Cases are presented.',
    '3.4 Volunteers of the house',
    'Are not covered here.',
    '4.1 Badges',
    'Badges are worn above the waist.',
  );
  test('are named by what follows their number and the letter of their track', () => {
    const found = offeringsIn(head + tracks);
    expect(found.map((s) => s.title)).toEqual(['Track A: Ward clerk, medicine', 'Track B: Observer, office', 'Track C: Distance learner']);
    expect(found.map((s) => s.own.map(({ text }) => text).includes('you examine patients.'))).toEqual([true, false, false]);
  });
  test('may be numbered in Roman', () => {
    const ways = lines(
      'I. Observer in the hospital',
      'Four weeks on the wards, $700.',
      'II. Observer in the clinic',
      'Two weeks, $400.',
      'III. Acting intern',
      'Four weeks, you examine patients. $100.',
    );
    expect(titlesIn(head + ways)).toEqual(['Observer in the hospital', 'Observer in the clinic', 'Acting intern']);
    const rules = lines(
      'I. Dress in the clinic',
      'A white coat.',
      'II. Conduct on the wards',
      'Be on time, for four weeks.',
      'III. Records',
      'None.',
    );
    expect(titlesIn(head + rules)).toEqual([]);
  });
  test('that tell of conduct are none', () => {
    const rules = lines(
      '5.1 Conduct: on the wards',
      'Four weeks or two, be on time.',
      '5.2 Dress: white coats',
      'In the clinic too.',
      '5.3 Meals',
      'In the cafeteria.',
    );
    expect(titlesIn(head + rules)).toEqual([]);
  });
});

describe('lines of a place and a field', () => {
  const item = (text: string) => `<li>${text}`;
  const states = (...lists: string[][]) => lists.map((list, i) => `<li>${['Ohio', 'Iowa'][i]}<ul>${list.map(item).join('')}</ul>`).join('');
  test('are named by both', () => {
    const page = states(
      ['Ashford – Internal Medicine: office of two doctors', 'Birch – Cardiology (H): consults in two hospitals'],
      ['Cedar – Pediatrics: office, mornings at 7', 'Dale – General Surgery (H, S): operating room'],
    );
    expect(titlesIn(`${head}<ul>${page}</ul>`)).toEqual([
      'Ashford – Internal Medicine',
      'Birch – Cardiology (H)',
      'Cedar – Pediatrics',
      'Dale – General Surgery (H, S)',
    ]);
  });
  test('of days and of papers are none', () => {
    const page = states(
      ['Monday – Morning Report: room two', 'Tuesday – Ward Rounds: ask the nurse'],
      ['Passport – Copy: first page', 'Photo – Color: two of them'],
    );
    expect(titlesIn(`${head}<ul>${page}</ul>`)).toEqual([]);
  });
});

describe('tiers of one programme, each with a price and what is done', () => {
  const tier = (name: string, price: string, text: string) => `<div class=c><h2>${name}</h2><p>${price}</p><ul><li>${text}</ul></div>`;
  test('are offerings, whatever they are called', () => {
    const page =
      tier('Observation', '$900/4 weeks', 'Days in the office') +
      tier('Hands-on', '$1,600/4 weeks', 'You examine patients') +
      tier('Mix 2 + 2', '$1,100/4 weeks', 'First by video, then in the office');
    expect(titlesIn(head + page)).toEqual(['Observation', 'Hands-on', 'Mix 2 + 2']);
  });
  test('of other things are none', () => {
    const page =
      tier('Studio', '$900/4 weeks', 'A kitchen of your own') +
      tier('Twin', '$600/4 weeks', 'Beds for two') +
      tier('Attic', '$400/4 weeks', 'Under the roof');
    expect(titlesIn(head + page)).toEqual([]);
  });
});

describe('rows of a table with a sort of experience each', () => {
  const rows = (...sorts: string[]) =>
    `<table><tr><th>Service<th>Offered as<th>Weeks${sorts.map((sort, i) => `<tr><td>${['Allergy', 'Dermatology', 'Hepatology', 'Trauma'][i]}<td>${sort}<td>4`).join('')}</table>`;
  test('are offerings where the sorts differ', () => {
    expect(titlesIn(head + rows('Observership', 'Elective', 'Sub-internship †', 'Elective'))).toHaveLength(4);
  });
  test('are the services of one programme where all are alike', () => {
    expect(titlesIn(head + rows('Elective', 'Elective', 'Elective', 'Elective'))).toEqual([]);
  });
});
