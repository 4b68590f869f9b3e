/** A page that tells of two offerings below two headings is about the first of them. */
import { expect, test } from 'vitest';
import { rateHtml } from '../../src/rate-html.ts';

const OPTIONS = { url: null, today: '2026-11-24', locale: 'en' } as const;
const TERMS = '<h2>How to apply</h2><p>International students and graduates apply with a CV. The fee is $200. Letters are possible.</p>';
const of = (title: string, sections: [string, string][]) => {
  const told = sections.map(([head, text]) => `<h2>${head}</h2><p>${text}</p>`).join('');
  const html = `<html lang="en"><title>${title}</title><main><h1>${title}</h1>${told}${TERMS}</main></html>`;
  return rateHtml(html, OPTIONS).listings.map(({ type, contact, setting }) => `${type} ${contact} ${setting}`);
};

const ELECTIVE: [string, string] = ['A. Elective for students', 'Students join the ward team, take histories, examine and write notes.'];
const OBSERVERS: [string, string] = ['B. Observership', 'Graduates sit in our clinic, may not examine anybody and do not open the record.'];

test('What stands below the heading of another offering is of the other', () => {
  expect(of('Learners from elsewhere', [ELECTIVE, OBSERVERS])).toEqual(['elective hands-on inpatient']);
  expect(of('Learners from elsewhere', [OBSERVERS, ELECTIVE])).toEqual(['observership observation outpatient']);
});

test('A title that names the later one lets both be read', () => {
  expect(of('Observership', [ELECTIVE, OBSERVERS])[0]).toContain('both');
});

test('Research that stands first is not what the page is about', () => {
  const papers: [string, string] = ['Research year', 'Fellows keep the registry.'];
  expect(of('Come and learn with us', [papers, ELECTIVE])).toEqual(['elective hands-on inpatient']);
});

test('Sections of one kind are parts of one offering', () => {
  const more: [string, string] = ['Elective, second part', 'After lunch students see patients in our clinic.'];
  expect(of('Learners from elsewhere', [ELECTIVE, more])).toEqual(['elective hands-on both']);
});

test('What a school’s third-year students do is not what others come for', () => {
  const third: [string, string] = ['Third-year clerkship', 'Our students meet the field in the clinic and listen to lectures.'];
  const subI: [string, string] = ['Fourth-year sub-internship', 'Sub-interns carry their own patients on the ward and take call.'];
  expect(of('Medical student education', [third, subI])).toEqual(['sub-internship hands-on inpatient']);
});
