/** From which words a value is read, on a page of one offering and in a list of several. */
import { describe, expect, test } from 'vitest';
import { rateHtml } from '../../src/rate-html.ts';

const TERMS = '<p>Four weeks, $1,200. Medical graduates may apply by e-mail at least two months before. A CV is required.</p>';
const OPTIONS = { url: null, today: '2026-11-25', locale: 'en' } as const;

describe('each value comes with the words that it was read from', () => {
  const evidence = (title: string, text: string) =>
    rateHtml(`<html lang="en"><title>${title}</title><main><h1>${title}</h1><p>${text}</p>${TERMS}</main></html>`, OPTIONS).listings[0]
      ?.evidence ?? [];
  const quotes = (title: string, text: string) =>
    evidence(title, text).flatMap(({ axis, value, quote }) =>
      ['type', 'contact', 'setting', 'host'].includes(axis) ? [`${axis} ${value}: ${quote}`] : [],
    );

  test('where the page says it', () => {
    expect(
      quotes('A month at Mercy Valley Hospital', 'The observership is on the wards. You shadow the doctor. You may not touch patients.'),
    ).toEqual([
      'type observership: The observership is on the wards.',
      'contact observation: You shadow the doctor.',
      'contact observation: You may not touch patients.',
      'setting inpatient: A month at Mercy Valley Hospital',
      'setting inpatient: The observership is on the wards.',
      'host hospital: A month at Mercy Valley Hospital',
    ]);
  });
  test('but not the title of the window, which does not stand in the page', () => {
    const all = evidence('Externship with Dr. Lund', 'You take histories and examine patients.');
    expect(all.filter(({ block }) => block < 0)).toEqual([]);
    expect(all.map(({ axis }) => axis)).toContain('contact');
  });
  test('not those that said otherwise', () => {
    expect(
      quotes('A month with us', 'The externship is on the wards. You may watch the doctor. You take histories and examine patients.'),
    ).toEqual([
      'type externship: The externship is on the wards.',
      'contact hands-on: You take histories and examine patients.',
      'contact hands-on: You take histories and examine patients.',
      'setting inpatient: The externship is on the wards.',
    ]);
  });
  test('the name that the page gives it, whatever it is', () => {
    expect(quotes('A month with us', 'The externship is for you. Externs may not touch patients. The externship is free.')).toEqual([
      'type externship: The externship is for you.',
      'contact observation: Externs may not touch patients.',
    ]);
    expect(quotes('A month with us', 'The externship is for you. Externs examine patients. The externship is free.')).toEqual([
      'type externship: The externship is for you.',
      'contact hands-on: Externs examine patients.',
      'setting outpatient: The externship is for you.',
    ]);
  });
  test('where it is likely, the words that make it so', () => {
    expect(
      quotes('Visit Mercy Valley Hospital', 'The observership is for graduates. Observers are welcome. Observers come in May.'),
    ).toEqual([
      'type observership: The observership is for graduates.',
      'contact observation: The observership is for graduates.',
      'setting inpatient: Visit Mercy Valley Hospital',
      'host hospital: Visit Mercy Valley Hospital',
    ]);
  });
});

describe('a list of offerings', () => {
  const card = (name: string, text: string) => `<div><h3>${name}</h3><p>${text} Four weeks, $900.</p></div>`;
  const listed = (shared: string, ...cards: [string, string][]) => {
    const html = `<html lang="en"><title>Rotations for graduates</title><main><h1>Rotations</h1><p>${shared}</p>${cards.map((c) => card(...c)).join('')}</main></html>`;
    return rateHtml(html, OPTIONS).listings.map(({ contact, contactBasis }) => `${contact} ${contactBasis}`);
  };
  const OFFICE = 'You spend your days in our outpatient clinic.';
  const WARD = 'You round on the wards with the team.';

  test('what is said of offices holds for no ward, and the other way round', () => {
    const rotations: [string, string][] = [
      ['Cardiology rotation', OFFICE],
      ['Neurology rotation', WARD],
      ['Pediatrics rotation', OFFICE],
      ['Urology rotation', 'Come and see.'],
    ];
    expect(listed('In hospitals visitors shadow the team.', ...rotations)).toEqual([
      'unclear unclear',
      'observation stated',
      'unclear unclear',
      'observation stated',
    ]);
    expect(listed('In offices visitors examine patients.', ...rotations)).toEqual([
      'hands-on stated',
      'unclear unclear',
      'hands-on stated',
      'hands-on stated',
    ]);
  });
  test('what is said of all does not make more of an observership, but may make less', () => {
    const two: [string, string][] = [
      ['Cardiology observership', OFFICE],
      ['Neurology externship', WARD],
      ['Pediatrics observership', OFFICE],
    ];
    expect(listed('You examine patients.', ...two)).toEqual(['observation likely', 'hands-on stated', 'observation likely']);
    expect(listed('You may not touch patients.', ...two)).toEqual(['observation stated', 'observation stated', 'observation stated']);
  });
});

describe('where a researcher works', () => {
  const setting = (title: string, text: string) =>
    rateHtml(`<html lang="en"><title>${title}</title><main><h1>${title}</h1><p>${text}</p>${TERMS}</main></html>`, OPTIONS).listings[0]
      ?.setting;
  test('at home, where it is headed or told so', () => {
    expect(setting('Remote research fellowship', 'You extract data and write papers.')).toBe('remote');
    expect(setting('Research fellowship', 'You extract data. We meet on Zoom every Saturday.')).toBe('remote');
  });
  test('nowhere that counts, else', () => {
    expect(setting('Research fellowship', 'You extract data. Interviews are by video in March.')).toBe('unclear');
    expect(setting('Research fellowship', 'All of it happens at a desk on the third floor, or from home on Fridays.')).toBe('unclear');
  });
});

describe('where nobody says who may come', () => {
  const page = (title: string, text: string, url: string | null) =>
    rateHtml(
      `<html lang="en"><title>${title}</title><main><h1>${title}</h1><p>${text}</p><p>Spend four weeks with us. $1,200. Apply by e-mail two months before. A CV is required.</p></main></html>`,
      { ...OPTIONS, url },
    ).listings[0]?.type;
  const SCHOOL = 'https://med.holt.edu/visit';
  const ACTS = 'You take histories and examine patients.';

  test.each<[string | undefined, string, string, string | null]>([
    ['elective', 'Externship', `${ACTS} Our School of Medicine is old.`, SCHOOL],
    ['externship', 'Externship', ACTS, null],
    ['elective', 'Observership', ACTS, SCHOOL],
    ['externship', 'Observership', ACTS, null],
    ['elective', 'Observership', `${ACTS} Medical students may apply.`, null],
    ['elective', 'Spend a month with us', ACTS, SCHOOL],
    ['externship', 'Spend a month with us', ACTS, null],
    ['elective', 'Spend a month with us', 'Our rotators come in May. Rotators live in town. Rotators pay a fee.', SCHOOL],
    ['unclear', 'Spend a month with us', 'Our rotators come in May. Rotators live in town. Rotators pay a fee.', null],
  ])('%s: %s, “%s” at %s', (type, title, text, url) => expect(page(title, text, url)).toBe(type));
});
