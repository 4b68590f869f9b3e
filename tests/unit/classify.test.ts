/** A whole page: where its offering is named, and what tells that it offers none. */
import { describe, expect, test } from 'vitest';
import { rateHtml } from '../../src/rate-html.ts';

const OPTIONS = { url: null, today: '2026-11-25', locale: 'en' } as const;
const TEXT = '<p>Observers shadow the doctor for four weeks. Graduates may apply. It costs $900.</p>';
const LONG = 'Graduates who come to us as observers stay with one doctor for four weeks, and pay $900 to the office before. ';
const titleOf = (title: string, body: string) =>
  rateHtml(`<html lang="en"><title>${title}</title><body>${body}</body></html>`, OPTIONS).listings[0]?.title;

describe('a page of one offering is called', () => {
  const title = 'Observership at Orrin Hospital';
  test.each<[string, string, string]>([
    ['by its first heading of a visit', `<h1>Welcome</h1><h1>Observership</h1>${TEXT}`, 'Observership'],
    ['by a lower heading of a visit, where the first names none', `<h1>Welcome</h1><h2>The observership</h2>${TEXT}`, 'The observership'],
    [
      'by its first heading, though a lower one stands before it',
      `<h2>About the observership</h2><h1>Observership</h1>${TEXT}`,
      'Observership',
    ],
    ['by no heading that begins what follows', `<h1>Welcome</h1><h2>The observership:</h2>${TEXT}`, 'Welcome'],
    ['by a lower heading, where there is no first', `<h2>Welcome</h2><h3>The observership</h3>${TEXT}`, 'The observership'],
    ['by its first heading, where none names a visit', `<h2>Welcome</h2><h3>Good to know</h3>${TEXT}`, 'Welcome'],
    ['by no question', `<h2>What is an observership?</h2><h3>The observership</h3>${TEXT}`, 'The observership'],
    [
      'by a short line, where there is no heading',
      `<p>Come and see.</p><p>Observership for graduates</p>${TEXT}`,
      'Observership for graduates',
    ],
    ['by the page’s title, where the only heading asks', `<h2>What is it?</h2>${TEXT}`, title],
    ['by the page’s title, where there is no heading', `${TEXT}<p>${LONG}</p>`, title],
  ])('%s', (_, body, expected) => expect(titleOf(title, `<main>${body}</main>`)).toBe(expected));

  test('by one sentence of it, where no title names a visit; by the title nevertheless, where that sentence is long', () => {
    const terms =
      'medical graduates may shadow our physicians in the clinic for four weeks, and for that they pay $500 in all. ' +
      'We write a letter of recommendation at the end for every observer who came to us on each of the days. ' +
      'Observers from abroad need a visa of their own, which the consulate of their country gives to them. ' +
      'To apply, international medical graduates send a CV to the office, which answers each applicant in a week or two.';
    expect(titleOf('Orrin Hospital', `<p>An observership is open here. In it ${terms}</p>`)).toBe('An observership is open here.');
    expect(titleOf('Orrin Hospital', `<p>An observership is open here, in which ${terms}</p>`)).toBe('Orrin Hospital');
  });

  test('by a banner among the menus that says the page’s name again, and by no other', () => {
    const nav = (text: string) => `<nav><ul><li><a href="/a">About</a></ul><h1>${text}</h1></nav><main><h2>Overview</h2>${TEXT}</main>`;
    expect(titleOf(title, nav('Observership'))).toBe('Observership');
    expect(titleOf(title, nav('Orrin Hospital'))).toBe('Overview');
    expect(titleOf(title, nav('Observership').replaceAll('h1>', 'p>'))).toBe('Overview');
    expect(titleOf(title, nav('Externship'))).toBe('Overview');
  });
});
