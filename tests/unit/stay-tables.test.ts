import { expect, test } from 'vitest';
import { blocksOfStays } from '../../src/classify/stay-tables.ts';
import { rateHtml } from '../../src/rate-html.ts';
import { pageOf } from '../support/page-of.ts';

const cells = (text: string) => {
  const { blocks } = pageOf(text);
  return [...blocksOfStays(blocks)].map((i) => blocks[i]?.text);
};

test.each([
  ['lengths beside names', '| Medicine | 12 weeks |\n| Surgery | 12 weeks |\n| Psychiatry | 6 weeks |', 6],
  ['a column of weeks', '| Rotation | Weeks |\n| Medicine | 12 |\n| Surgery | 12 |\n| Psychiatry | 6 |', 8],
  ['one week a row', '| Week | Place |\n| 1 | Ward |\n| 2 | ICU |\n| 3 | Clinic |', 8],
  ['a column of ranges of weeks', '| Weeks | Place |\n| 1 - 3 | Ward |\n| 4 – 5 | ICU |\n| 6 | Clinic |', 8],
  ['the days of a week, down', '| Day | Where |\n| Mon | Theater |\n| Tue | Theater |\n| Wednesday | Clinic |', 8],
  ['the days of a week, across', '| Monday | Tuesday | Friday |\n| Ward | Ward | Clinic |', 6],
  ['opening hours of two days', '| Monday | 9 to 5 |\n| Friday | 9 to 2 |', 0],
  ['two lengths only', '| Medicine | 12 weeks |\n| Surgery | 12 weeks |\n| Dean | 555-0100 |', 0],
  ['a heading that names a time', '## Tuesdays and Friday mornings\nOffice on Elm Street.\n## 1:00 – 5:00\nRounds.\n## Cost\nNone.', 2],
  ['a heading that names more than a time', '## Four weeks of medicine\nWards.\n## Your first day\nThe badge office.', 0],
  ['no lengths', '| Medicine | Ward |\n| Surgery | Theater |\n| Psychiatry | Clinic |', 0],
])('%s', (_of, text, count) => expect(cells(text)).toHaveLength(count));

test('the places of such a table are the visitor’s', () => {
  const row = (name: string, weeks: number, where: string) => `<tr><td>${name}</td><td>${weeks} weeks</td><td>${where}</td></tr>`;
  const html = `<title>Core clerkships</title><h1>Core clerkships at Quill Hospital</h1><p>For third-year students of affiliated schools abroad. Students examine patients and write notes.
    Apply through your school; the fee is $400 a week. Visiting students come for whole blocks.</p><table>${row('Medicine', 12, '4 North, ICU')}${row('Surgery', 12, 'OR, wound clinic')}${row('Obstetrics', 6, 'Prenatal clinic')}</table>`;
  expect(rateHtml(html, { url: null, today: '2026-11-29', locale: 'en' }).listings[0]?.setting).toBe('both');
});
