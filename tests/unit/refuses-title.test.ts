import { describe, expect, test } from 'vitest';
import { rateHtml } from '../../src/rate-html.ts';

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

test('a page that names no visit in its title and only refuses one', () => {
  const page = (text: string) =>
    rateHtml(`<title>Graduates of schools abroad</title><h1>Graduates of schools abroad</h1>${text}`, OPTIONS).page;
  const terms =
    '<p>International medical graduates apply through ERAS by October. The deadline, the visa and the exams stand below. Write to the office for requirements: CV, passport, fee of $90.</p>'.repeat(
      2,
    );
  expect(page(`<h2>Observerships are not offered by the department.</h2>${terms}`)).toBe('not-a-listing');
});
