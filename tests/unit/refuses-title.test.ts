import { describe, expect, test } from 'vitest';
import { refusesItsTitle } from '../../src/classify/refuses-title.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { rateHtml } from '../../src/rate-html.ts';
import { pageOf } from '../support/page-of.ts';

const OPTIONS = { url: null, today: '2026-11-30', locale: 'en' } as const;
const REST = `<p>Observers wear a badge. Medical students and international medical graduates write to us each week about four weeks with our doctors.</p>
<p>Letters of recommendation and visas are often asked for, and so is the fee.</p><p>A CV is read by nobody.</p>`;
const kindOf = (title: string, ...text: string[]) =>
  rateHtml(`<title>${title}</title><h1>${title}</h1><p>${text.join('</p><p>')}</p>${REST}`, OPTIONS).page;

describe('a page that refuses what its title names', () => {
  test.each([
    ['Observerships', 'We do not offer observerships.'],
    ['Observerships', 'The hospital has not offered observerships since 2021.'],
    ['Observers', 'Our clinic never hosts observers; the hospital cannot host observers.'],
    ['Observerships | Quillby Health', 'Quillby has no observerships.'],
    ['Observerships and externships', 'We no longer host observers.', 'We have never had an externship for graduates.'],
    ['Rotations', "The center doesn't arrange clinical rotations for individuals."],
  ])('%s: %s', (title, ...text) => expect(kindOf(title, ...text)).toBe('not-a-listing'));

  test.each([
    ['of one department', 'Observerships', 'Pediatrics does not accept observers.'],
    ['of letters', 'Observerships', 'We do not provide letters for observers.'],
    ['for some', 'Observerships', 'We do not offer observerships to nurses.'],
    ['for a time', 'Observerships', 'We cannot host observers in July.'],
    ['with a condition', 'Observerships', 'We do not host observers without insurance.'],
    ['of one of two', 'Observerships and externships', 'We do not offer externships.'],
    ['beside an invitation', 'Observerships', 'We do not offer observerships.', 'To apply for the new program, write to the office.'],
  ])('a refusal %s is none', (_what, title, ...text) => expect(kindOf(title, ...text)).toBe('listing'));
});

describe('a title that names no visit', () => {
  const said = (text: string) => sentencesOf(pageOf(text).blocks, [0]);
  const refuses = (text: string, signs = { visit: 1, acts: 0 }) => refusesItsTitle('graduates of schools abroad', said(text), signs);
  const NONE = 'Observerships are not offered by the department.';

  test('and a text that hardly speaks of any and refuses one', () => expect(refuses(NONE)).toBe(true));
  test('what was done in former years counts no more below a heading that refuses', () => {
    const page = "# We don't host externs or observers\n\nVisitors took histories until the practice was sold.";
    const all = sentencesOf(pageOf(page).blocks, [...pageOf(page).blocks.keys()]);
    expect(refusesItsTitle('a note to graduates', all, { visit: 2, acts: 2 })).toBe(true);
    expect(refuses(NONE, { visit: 1, acts: 1 })).toBe(false);
  });
  test('a text that speaks of some tells of more than it refuses', () => expect(refuses(NONE, { visit: 3, acts: 0 })).toBe(false));
  test('a text that tells what visitors do, too', () => expect(refuses(NONE, { visit: 1, acts: 1 })).toBe(false));
  test('a text that refuses none', () => expect(refuses('Observers wear a badge.')).toBe(false));
});

test('of two visits in the title both must be refused, by the house', () => {
  const refuses = (text: string) =>
    refusesItsTitle('observerships and externships', sentencesOf(pageOf(text).blocks, [...pageOf(text).blocks.keys()]), {
      visit: 5,
      acts: 0,
    });
  expect(refuses('We do not offer externships.')).toBe(false);
  expect(refuses('We do not offer externships.\nWe do not offer observerships.')).toBe(true);
  expect(refuses('We do not offer externships.\nPediatrics does not offer observerships.')).toBe(false);
});
