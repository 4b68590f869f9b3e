/** Lists whose pieces are hosts or ways to come, and what stands around them. */
import { expect, test } from 'vitest';
import { titlesIn } from '../support/html.ts';

const head =
  '<title>Directory of observerships for graduates</title><h1>Our host sites</h1><p>Graduates may come as observers or externs.</p>';

test('a line of place and field below the name of a host names nothing', () => {
  const host = (name: string, line: string, ...text: string[]) =>
    `<div class=host><h3>${name}</h3><p class=meta>${line}</p>${text.map((t) => `<p>${t}</p>`).join('')}</div>`;
  const hosts =
    host(
      'Penobscot Free Clinic',
      'Bangor, ME · internal medicine · up to 8 weeks',
      'Under Dr. Ilse Varga you interview and examine patients.',
    ) +
    host('Ossipee Valley Hospital', 'Conway, NH · hospital medicine · 2 weeks', 'Observers join the rounds of the hospitalists.') +
    host("Cocheco Women's Care", 'Dover, NH · gynecology · 4 weeks', 'Office practice. You look on.') +
    host('Winooski Heart Partners', 'Winooski, VT · cardiology · 3 weeks', 'Follow the cardiologists to the hospital and the ward.');
  expect(titlesIn(head + hosts)).toEqual([
    'Penobscot Free Clinic',
    'Ossipee Valley Hospital',
    "Cocheco Women's Care",
    'Winooski Heart Partners',
  ]);
});

const program = (name: string, who: string) =>
  `<h2>${name}</h2><p>Erie, Pennsylvania. Four weeks. Observers go on rounds on the wards.</p><p>${who}</p><p>Fee $500</p>`;
const listOf = (who: string) =>
  head +
  program('Harbor Hospital – Medicine Observership', 'Graduates of any year.') +
  program('Lake Clinic – Kidney Observership', 'One place a month.') +
  program('Mill Hospital – Surgery Observership', who);

test('a word of the title before “only” is the name of no school where it means people', () => {
  expect(titlesIn(listOf('Graduates only. Two references.'))).toHaveLength(3);
});

test('doctors who practice outside the United States come to the United States', () => {
  expect(titlesIn(listOf('For surgeons in practice outside the U.S.'))).toHaveLength(3);
});

test('what is included and support groups are no offerings', () => {
  const beside =
    '<h2>Included with all observerships</h2><ul><li>Malpractice cover on the ward</li></ul>' +
    '<h2>Stroke support group</h2><p>Thursdays on the ward.</p>';
  expect(titlesIn(listOf('Two references.') + beside)).toHaveLength(3);
});

test('a series of case conferences and a virtual experience are offerings', () => {
  const ways =
    '<h2>Sub-internship in person</h2><p>Four weeks on the wards; you write notes.</p>' +
    '<h2>Visiting clerkship with a stipend</h2><p>Four weeks in the clinics of the hospital.</p>' +
    '<h2>Virtual surgery experience</h2><p>One week by video: conferences and grand rounds, no patients.</p>' +
    '<h2>Case conference rotation online</h2><p>Two weeks by video, $200. No patients.</p>';
  expect(titlesIn(head + ways)).toEqual([
    'Sub-internship in person',
    'Visiting clerkship with a stipend',
    'Virtual surgery experience',
    'Case conference rotation online',
  ]);
});

test('the days of a week are parts of one visit', () => {
  const day = (name: string, morning: string, afternoon: string) => `<tr><td>${name}<td>${morning}<td>${afternoon}`;
  const week =
    day('Mon', 'Ward rounds', 'Hand clinic') +
    day('Tue', 'Spine clinic', 'Operating room') +
    day('Wed', 'Burn clinic', 'Ward rounds') +
    day('Thu', 'Operating room', 'Hand clinic');
  expect(titlesIn(`${head}<h2>What happens when</h2><table><tr><th><th>a.m.<th>p.m.${week}</table>`)).toEqual([]);
});

test('“not offered” in a row with a price is said of one length, else of the row', () => {
  const row = (...cells: string[]) => `<tr><td>${cells.join('<td>')}`;
  const rows =
    row('Family medicine', '$1,100', '$2,000') +
    row('Allergy', '$1,400', 'not offered') +
    row('Cardiology', '$1,200', '$2,300') +
    row('Surgery', 'not offered', 'not offered');
  expect(titlesIn(`${head}<table><tr><th>Clinic externship<th>4 weeks<th>8 weeks${rows}</table>`)).toEqual([
    'Family medicine',
    'Allergy',
    'Cardiology',
  ]);
});
