/** An offer in one section of a page about another matter. */
import { expect, test } from 'vitest';
import { ownTitle } from '../../src/classify/own-title.ts';
import { rateHtml } from '../../src/rate-html.ts';

const RESIDENCY = `<h1>Prospective applicants</h1><p>We train ten residents a year. We read every application in ERAS. The match is in March.</p>
<h2>Interviews</h2><p>Residency interviews are by video in November.</p><h2>Salary</h2><p>A PGY-1 earns $66,200 a year. Our residents have three weeks off.</p>`;
const OFFER = `<p>Our four-week sub-internship is open to fourth-year students of other medical schools.</p>
<p>You take histories, examine your own patients and present them to the attending.</p><p>Apply through VSLO at least two months before. There is a fee of $150.</p>`;
const rated = (sections: string) =>
  rateHtml(`<html lang="en"><title>Emergency Medicine Residency</title><main>${RESIDENCY}${sections}</main></html>`, {
    url: null,
    today: '2026-11-25',
    locale: 'en',
  });

test('is rated by what its section says', () => {
  const { page, listings } = rated(`<h2>Rotate with us</h2>${OFFER}<h2>Living here</h2><p>Half of our residents own their homes.</p>`);
  expect(page).toBe('listing');
  expect(listings).toMatchObject([{ title: 'Rotate with us', type: 'sub-internship', contact: 'hands-on' }]);
  expect(listings[0]?.facts.fee?.amounts).toEqual([150]);
});

test.each([
  ['a section that only points to another page', '<h2>Rotate with us</h2><p>See our page for visiting students.</p>'],
  ['what is told below another heading', `<h2>Our year</h2>${OFFER}`],
  [
    'a section of what residents do',
    '<h2>Elective rotations</h2><p>Our residents choose six electives. Four weeks each. They examine patients.</p>',
  ],
])('is none: %s', (_, section) => expect(rated(section).page).toBe('not-a-listing'));

test.each([
  ['visiting students | hartwell university school of medicine', 'visiting students'],
  ['hartwell hospital | apply', 'apply'],
  ['observership at mercy hospital - mercy health', 'observership at mercy hospital'],
  ['mercy hospital | department of surgery', 'mercy hospital'],
])('%s is about %s', (title, own) => expect(ownTitle(title)).toBe(own));

test('a house that is named for its research offers electives all the same', () => {
  const html = `<html lang="en"><title>Clinical electives | National Clinical Research Hospital</title><main><h1>Clinical electives</h1>${OFFER}</main></html>`;
  expect(rateHtml(html, { url: null, today: '2026-11-25', locale: 'en' }).listings[0]?.label).toBe('electives');
});
