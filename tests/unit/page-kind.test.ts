/** Whether a page offers something at all, and in which language it speaks. */
import { describe, expect, test } from 'vitest';
import { notEnglish } from '../../src/classify/language.ts';
import { isOffer, isTalk, type Signs } from '../../src/classify/page-kind.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import type { EngineOptions } from '../../src/engine.ts';
import { rateHtml } from '../../src/rate-html.ts';
import { pageOf } from '../support/page-of.ts';

const NONE: Signs = {
  head: false,
  named: true,
  heading: false,
  visit: 0,
  candidate: 0,
  terms: 0,
  acts: 0,
  does: 0,
  denials: 0,
  voices: 5,
  talk: 0,
  sells: 0,
  takes: 0,
  course: false,
  spoken: false,
  sentences: 20,
};

describe('talk of visits in general', () => {
  test.each<[string, Partial<Signs>, boolean]>([
    ['nobody speaks, and a little is talk', { voices: 1, talk: 4 }, true],
    ['what a course asks of its students is no talk', { voices: 1, talk: 4, course: true }, false],
    ['nobody speaks, and hardly anything is talk', { voices: 1, talk: 3 }, false],
    ['nobody speaks on a short page', { voices: 1, talk: 3, sentences: 12 }, false],
    ['much of it is talk', { voices: 3, talk: 6 }, true],
    ['as much is said by a host', { voices: 4, talk: 6 }, false],
    ['a little of it is talk', { voices: 2, talk: 5 }, false],
    ['a few lines', { voices: 0, talk: 5, sentences: 7 }, false],
    ['a house sells its own', { voices: 1, talk: 9, acts: 1, sells: 1, takes: 2 }, false],
    ['a house tells nothing of what it sells', { voices: 1, talk: 9, sells: 1, takes: 2 }, true],
    ['a house names its own, and one step', { voices: 1, talk: 9, acts: 1, sells: 2, takes: 1 }, true],
  ])('%s', (_, signs, expected) => expect(isTalk({ ...NONE, ...signs })).toBe(expected));

  test('is a guide', () => {
    const talk =
      '<p>Most programs want letters. Many hospitals ask for a fee. Ask before you pay. Usually one must wait. It is hard to find any.</p>';
    const html = `<title>Observerships</title><h1>Observerships</h1>${talk.repeat(2)}<p>An observer pays $900 for four weeks.</p>`;
    expect(rateHtml(html, { url: null, today: '2026-11-25', locale: 'en' })).toMatchObject({ page: 'not-a-listing', because: 'guide' });
  });
});

describe('an offer', () => {
  test.each<[string, Partial<Signs>, number, boolean]>([
    ['named in the title, with who may come and on what terms', { head: true, visit: 2, candidate: 1, terms: 2 }, 0, true],
    ['named in the title alone', { head: true, visit: 4 }, 0, false],
    ['below a title of another matter', { named: false, heading: true, visit: 3, candidate: 2, terms: 5, acts: 1, does: 2 }, 0, false],
    ['the same, with more of what they do', { named: false, heading: true, visit: 3, candidate: 2, terms: 5, acts: 1, does: 3 }, 0, true],
    ['named in the title, with who may come and not on what terms', { head: true, visit: 3, candidate: 2 }, 0, true],
    ['named in the title, five words of the visit and one of who may come', { head: true, visit: 5, candidate: 1 }, 0, true],
    ['named in the title, with four and one', { head: true, visit: 4, candidate: 1 }, 0, false],
    ['named in the title, with five words of the visit alone', { head: true, visit: 5 }, 0, false],
    ['named in the title, with two and many of who may come', { head: true, visit: 2, candidate: 4 }, 0, false],
    ['much of it on no terms, without a title', { visit: 5, candidate: 4 }, 0, false],
    ['told by its title and what the visitor does', { head: true, candidate: 2, terms: 2, acts: 2 }, 0, true],
    ['without a title, told by what the visitor does alone', { candidate: 2, terms: 5, acts: 3 }, 0, false],
    ['a title, one act and no word of a visit', { head: true, candidate: 4, terms: 5, acts: 1 }, 0, false],
    ['one term, and five words of the visit', { head: true, visit: 5, terms: 1 }, 0, true],
    ['one term, and four words of the visit', { head: true, visit: 4, terms: 1 }, 0, false],
    ['a short page of seven points', { head: true, visit: 1, terms: 2, sentences: 5 }, 0, true],
    ['a long page of seven points', { head: true, visit: 1, terms: 2, sentences: 50 }, 0, false],
    ['no title, but much of it', { visit: 3, candidate: 3, terms: 3 }, 0, true],
    ['no title, and a little of it among much else', { visit: 3, candidate: 3, terms: 3, sentences: 90 }, 0, false],
    ['no title, and some of it among as much else', { visit: 2, candidate: 2, terms: 3, sentences: 35 }, 0, false],
    ['no title, and some of it among little else', { visit: 2, candidate: 2, terms: 3 }, 0, true],
    ['no title, but a heading', { heading: true, visit: 2, candidate: 2, terms: 2, sentences: 50 }, 0, true],
    ['no title and no heading', { visit: 2, candidate: 2, terms: 2, sentences: 50 }, 0, false],
    ['a course by its parts, with an act', { course: true, visit: 2, candidate: 1, terms: 2, acts: 1 }, 0, true],
    ['a course by its parts, without an act', { course: true, visit: 2, candidate: 2, terms: 2, sentences: 50 }, 0, false],
    ['many acts count three at most', { visit: 1, terms: 2, acts: 9, sentences: 20 }, 0, false],
    ['a list of pieces with a few words', { visit: 2, candidate: 1, terms: 2 }, 4, true],
    ['a list of pieces without terms', { visit: 5, candidate: 4 }, 4, false],
    ['a list of pieces with too few words', { visit: 2, candidate: 1, terms: 1 }, 4, false],
  ])('%s', (_, signs, cards, expected) => {
    expect(isOffer({ ...NONE, ...signs }, cards)).toBe(expected);
  });
});

describe('the language', () => {
  const sentences = (text: string) => {
    const { blocks } = pageOf(text);
    return sentencesOf(blocks, [...blocks.keys()]);
  };
  const english = 'You come to the clinic for four weeks and see patients with the doctor in the morning. ';
  const spanish = 'Los estudiantes pueden observar consultas durante cuatro semanas junto al doctor cada mañana. ';

  test('is not English where few of its commonest words stand', () => {
    expect(notEnglish(sentences(english.repeat(4)))).toBe(false);
    expect(notEnglish(sentences(spanish.repeat(4)))).toBe(true);
  });

  test('English that is told in single words is English', () => {
    const card = 'Dr. Ines de la Vega. Nephrology. Tampa, FL. Dialysis units, hospital consults. Hands-on. Length: 4 weeks. Rate: $500.';
    expect(notEnglish(sentences(card.repeat(4)))).toBe(false);
    const polish =
      'Praktyki kliniczne dla studentów medycyny trwają cztery tygodnie, zgłoszenia przyjmuje sekretariat oddziału chorób wewnętrznych.';
    expect(notEnglish(sentences(polish.repeat(4)))).toBe(true);
  });

  test('of a few words is not judged', () => {
    expect(notEnglish(sentences(spanish))).toBe(false);
  });
});

describe('a page that offers nothing says what it is instead', () => {
  const OPTIONS = { url: 'https://www.example.org/x', today: '2026-11-25', locale: 'en' } as const;
  const page = (title: string, text: string, options: EngineOptions = OPTIONS) =>
    rateHtml(`<html lang="en"><title>${title}</title><main><h1>${title}</h1>${text}</main></html>`, options);
  const OFFER = '<p>Observers shadow the doctor for four weeks. Graduates may apply. $900.</p>';

  test.each([
    ['Clinical Observership', OFFER, null],
    [
      'Internal Medicine Residency',
      '<p>Our program trains residents. Apply through ERAS. Interviews in fall. Four weeks of vacation.</p>',
      'residency',
    ],
    ['Medicine', '<h2>Our residency</h2><p>Four weeks on an elective, then four weeks on nights.</p>', 'residency'],
    ['Dental externship', '<p>Dental students spend four weeks chairside. $300. Apply by mail.</p>', 'other-profession'],
    ['How to find an observership', '<p>In this guide we list tips. Observerships are four weeks. $900 is typical.</p>', 'guide'],
    ['Observership in London', '<p>Four weeks at an NHS hospital in London. Graduates may apply. £900.</p>', 'outside-us'],
    ['Page not found', '<p>404. The page about the observership could not be found.</p>', 'error-page'],
    ['Our clinic', '<p>Make an appointment. New patients are welcome. Insurance is accepted.</p>', 'unrelated'],
    ['Our clinic', '<p>Make an appointment. You may meet a visiting student on an elective.</p>', 'no-offer'],
    ['Observership', '<p>We no longer offer observerships. We do not host observers. Four weeks were usual.</p>', 'no-offer'],
  ])('%s: %s', (title, text, because) => {
    expect(page(title, text)).toMatchObject({ page: because ? 'not-a-listing' : 'listing', because });
  });

  test('an address of another country weighs with one word of it, an address of the US’s own does not', () => {
    const text = '<p>Observers shadow the doctor for four weeks. Graduates may apply. The GMC asks for nothing. 900 in all.</p>';
    const at = (url: string) => page('Observership', text, { ...OPTIONS, url }).because;
    expect(['uk', 'scot', 'wales', 'london', 'us', 'io', 'org'].map((domain) => at(`https://clinic.example.${domain}/`))).toEqual([
      'outside-us',
      'outside-us',
      'outside-us',
      'outside-us',
      null,
      null,
      null,
    ]);
  });
});

describe('a page whose title is only a field', () => {
  const told =
    '<p>Length: four weeks</p><p>Prerequisites: core clerkships</p><p>Enrollment: two at a time</p><p>The student takes histories, examines patients and writes notes.</p>' +
    '<p>Rounds are at eight.</p><p>Conference is on Friday.</p><p>Grading is by the attending.</p><p>Parking is free.</p><p>Lunch is at noon.</p>' +
    '<p>Clinic is on Monday.</p><p>Scrubs are given.</p><p>Bring a white coat.</p><p>Talks are weekly.</p>';
  const kind = (trail: string) =>
    rateHtml(`<title>Nephrology | Orrin Health</title><main><p>${trail}</p><h1>Nephrology</h1>${told}</main>`, {
      url: null,
      today: '2026-11-25',
      locale: 'en',
    }).page;
  test('offers what the way to it names', () => expect(kind('Home › Students › Acting Internships › Nephrology')).toBe('listing'));
  test('offers nothing where the way to it names none', () => expect(kind('Home › Services › Kidneys › Nephrology')).toBe('not-a-listing'));
});

describe('a house that calls itself by its name', () => {
  const steps =
    '<p>A surgeon from abroad watches operations for a month.</p><p>Find an Orrin sponsor.</p><p>Show good English.</p><p>Prepare your travel.</p>' +
    '<p>Usually a reply from Orrin takes a month.</p><p>Visitors may apply to Orrin all year.</p><p>An observer may not touch patients.</p><p>Orrin pays nothing.</p>';
  const kind = (title: string) =>
    rateHtml(`<title>Clinical Observers | ${title}</title><h1>Clinical Observers</h1>${steps}`, {
      url: null,
      today: '2026-11-25',
      locale: 'en',
    }).because;
  test('speaks for itself', () => expect(kind('Orrin Cancer Center')).toBe(null));
  test('is talked about by others', () => expect(kind('Notes for graduates')).toBe('guide'));
});
