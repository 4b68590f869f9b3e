/** Ordinary sentences that sound like something else: a page says the same with them as without. */
import { describe, expect, test } from 'vitest';
import type { RatedListing } from '../../src/model.ts';
import { rateHtml } from '../../src/rate-html.ts';

const PAGES = {
  observership: `<title>Observership</title><h1>Clinical Observership</h1><p>Physicians trained abroad observe on the inpatient wards of our hospital for four weeks.
    There is no contact with patients.</p><p>The fee is $500. To apply, send your CV to the coordinator.</p>`,
  elective: `<title>Pediatrics Electives</title><h1>Fourth-year Electives</h1><p>Visiting fourth-year students may apply through VSLO.
    You join the ward team, take histories, examine patients and write notes for four weeks. The application fee is $150.</p>`,
  externship: `<title>Externship</title><h1>Internal Medicine Externship</h1><p>Graduates spend four weeks in our clinic. You take histories and examine patients.</p>
    <p>Tuition is $1,500. To apply, send your CV.</p>`,
};
type Kind = keyof typeof PAGES;

function summary(kind: Kind, more: string) {
  const { page, listings } = rateHtml(`<html lang="en"><main>${PAGES[kind]}${more}</main>`, {
    url: null,
    today: '2026-11-25',
    locale: 'en',
  });
  return {
    page,
    listings: listings.map(({ type, contact, setting, settingBasis, facts }: RatedListing) => ({
      type,
      contact,
      setting,
      settingBasis,
      status: facts.status,
      letter: facts.letter,
      fee: facts.fee?.total,
      place: facts.place,
    })),
  };
}

describe.each<[Kind, string[]]>([
  [
    'observership',
    [
      '<p>All observers are assigned to a faculty sponsor before they arrive.',
      '<p>All observers are given a badge on the first morning.',
      '<p>Once the application period has closed, departments choose their observers.',
      '<p>Applications are not considered complete until the fee is paid.',
      '<p>On your first day, go to the Human Resources office to pick up your badge.',
      '<p>Please come to our office in the Smith Building on the first day.',
      '<p>On the first day you present to the security desk with your passport.',
      '<p>The observership is not an invitation to apply to our residency program.',
      '<p>We send you the list of what to upload: a CV, a diploma and two letters of recommendation.',
      '<p>Program Director: Jane Doe, MD',
      '<p>CITI training is free.',
      '<p>Monday - Friday: our office is staffed from 8 to 5.',
      '<p>Not for visitors: patients and families, or visitors from abroad who wait outside.',
      '<p>Support our students</p><form><label>$50</label><label>$100</label><button>Pay now</button></form>',
    ],
  ],
  [
    'elective',
    [
      '<p>We do not accept visiting students from non-LCME schools.',
      '<p>The trauma service cannot accept visiting students, but all other services can.',
      '<p>The operating room does not admit visitors, so wear your badge.',
      '<p>Priority for housing goes to our own students, not to students from other medical schools.',
      '<p>Visiting students must have completed all required clerkships.',
      '<p>Overnight call is not part of the elective.',
      '<p>You carry your own patients and write notes, and order entry is reserved for residents.',
    ],
  ],
  [
    'externship',
    [
      '<p>Externs work in the clinic four days a week; hospital rounds are not included.',
      '<p>You take histories and examine patients, while prescribing is done by the physician.',
      '<p>Ask your host site and your host school about parking.',
      '<p>The alumni membership is free.',
      "<p>Please don't travel on ESTA for a hands-on rotation unless your consulate agrees.",
      '<p>Students still at school do better with an elective at a teaching hospital.',
    ],
  ],
])('%s', (kind, sentences) => {
  test.each(sentences)('%s', (more) => expect(summary(kind, more)).toEqual(summary(kind, '')));
});

test.each([
  [
    'a list of links before the text',
    '<div><h2>Quick links</h2><ul><li>Forms</li><li>Map</li></ul><div><h2>Observership</h2>',
    '</div></div>',
  ],
  [
    'voices before the text',
    '<div><h2>What our observers say</h2><blockquote>I learned much.</blockquote><div><h2>Observership</h2>',
    '</div></div>',
  ],
])('%s does not take the page with it', (_name, before, after) => {
  const text = PAGES.observership.replace(/^<title>.*?<\/h1>/, '');
  const rated = rateHtml(`<html lang="en"><title>Observership</title><main>${before}${text}${after}</main>`, {
    url: null,
    today: '2026-11-25',
    locale: 'en',
  });
  expect(rated.listings.map(({ type }) => type)).toEqual(['observership']);
});

test('parts of one rotation in a table are no offerings of their own', () => {
  const parts =
    '<table><tr><th>Component<th>Location<th>Length<tr><td>Inpatient Medicine<td>Medical wards<td>2 weeks<tr><td>Ambulatory Medicine<td>Health center<td>1 week<tr><td>Nursery<td>Newborn unit<td>1 week</table>';
  expect(summary('elective', parts)).toMatchObject({ page: 'listing', listings: [{ type: 'elective' }] });
});

test('services that each have their own kind are offerings', () => {
  const table =
    '<table><tr><th>Service<th>Kind<th>Where<th>Length<tr><td>Hospital Medicine<td>Elective<td>Wards<td>2 weeks<tr><td>Endocrinology<td>Observership<td>Outpatient clinic<td>2 weeks<tr><td>Anesthesiology<td>Elective<td>Operating rooms<td>2 weeks</table>';
  expect(summary('elective', table).page).toBe('index');
});
