/** What a whole page comes out as: the text beats the label, silence is not turned into a claim. */
import { describe, expect, test } from 'vitest';
import type { RatedListing } from '../../src/model.ts';
import { rateHtml } from '../../src/rate-html.ts';

const TERMS = '<p>Four weeks, $1,200. Medical graduates may apply by e-mail at least two months before. A CV is required.</p>';

function rated(title: string, text: string, url = 'https://www.example.org/rotation'): RatedListing {
  const html = `<html lang="en"><title>${title}</title><main><h1>${title}</h1><p>${text}</p>${TERMS}</main></html>`;
  const [listing] = rateHtml(html, { url, today: '2026-11-25', locale: 'en' }).listings;
  if (!listing) throw new Error(`${title}: expected a listing`);
  return listing;
}

describe('the text beats the label', () => {
  test('an externship that only allows watching is an observership, sold under another name', () => {
    const { type, contact, mislabelled, label } = rated(
      'Internal Medicine Externship',
      'Externs shadow the doctor. They may not examine patients or write notes.',
    );
    expect({ type, contact, mislabelled, label }).toEqual({
      type: 'observership',
      contact: 'observation',
      mislabelled: true,
      label: 'Externship',
    });
  });
  test('an observership in which the visitor examines is more than its name', () => {
    const { type, contact, mislabelled } = rated(
      'Clinical Observership',
      'Observers take the history, examine the patient and write the note under supervision.',
    );
    expect({ type, contact, mislabelled }).toEqual({ type: 'externship', contact: 'hands-on', mislabelled: true });
  });
  test('a rotation held by video is virtual, whatever it is called', () => {
    expect(rated('Psychiatry Rotation from your home', 'You join by video with your camera off.').type).toBe('virtual');
  });
  test('a visiting student’s optional “clerkship” is an elective', () => {
    expect(rated('Visiting Student Clerkships', 'Visiting students in their final year may take electives here.').type).toBe('elective');
  });
});

describe('likely values say so', () => {
  test('an externship that names no place is most likely in a clinic', () => {
    const { setting, settingBasis, settingWhy } = rated('Externship for IMGs', 'Externs take histories and examine patients.');
    expect({ setting, settingBasis, settingWhy }).toEqual({
      setting: 'outpatient',
      settingBasis: 'likely',
      settingWhy: 'externship-by-name',
    });
  });
  test('an observership run by a hospital is likely in the hospital', () => {
    const { setting, settingBasis } = rated(
      'Observership | Mercer Valley Hospital',
      'Physicians from abroad may observe in our departments.',
    );
    expect({ setting, settingBasis }).toEqual({ setting: 'inpatient', settingBasis: 'likely' });
  });
  test('a named place is stated', () => {
    const { setting, settingBasis } = rated(
      'Externship with Dr. Lund',
      'You see patients with Dr. Lund in her private practice on Mill Street.',
    );
    expect({ setting, settingBasis }).toEqual({ setting: 'outpatient', settingBasis: 'stated' });
  });
});

describe('where nothing is named but in passing', () => {
  test('a question about it names what is offered', () => {
    const asked = (question: string) => rated('Questions', `Doctors from abroad stay with us for a month. ${question}`).type;
    expect(asked('Does the observership cost anything? It does.')).toBe('observership');
    expect(asked('Is there a sub-internship? Sorry.')).not.toBe('sub-internship');
  });
  test('visiting students may come for more than electives', () => {
    const title = 'Visiting Medical Students';
    expect(rated(title, 'Apply for our acting internship in surgery.').type).toBe('sub-internship');
    expect(rated(title, 'Final-year students may rotate here.').type).toBe('elective');
  });
  test('watching how histories are taken is watching', () => {
    expect(rated('Observers', 'Observers may watch surgeries, and the taking of histories.').contact).toBe('observation');
  });
});

describe('facts of another track of the same page are not this one’s', () => {
  const facts = (text: string) => rated('Elective in neurology', `Visiting students examine patients on the ward. ${text}`).facts;
  test('its end closes nothing else', () => {
    expect(facts('The observership ended in 2021 and will not come back. Applications are open.').status).toBe('open');
    expect(facts('The elective ended in 2021 and will not come back. Applications are open.').status).toBe('closed');
  });
  test('hands-on is called by many names, and visiting students are nobody else', () => {
    const fee = (title: string, text: string) => rated(title, text).facts.fee?.amounts[0];
    expect(fee('Internal Medicine Externship', 'Externs examine patients. Your elective costs $1,500 for four weeks.')).toBe(1500);
    expect(fee('Observership', 'You only watch. Visiting medical students pay $500 for four weeks.')).toBe(500);
  });
  test('a sub-internship is for the same students as an elective', () => {
    expect(facts('The sub-internship is paused until further notice.').status).toBe('closed');
  });
});

test('another track of the same page does not decide', () => {
  const { type, contact } = rated(
    'Externship',
    'Externs take histories and examine patients. Pre-med observers only watch and have no patient contact.',
  );
  expect({ type, contact }).toEqual({ type: 'externship', contact: 'hands-on' });
});

describe('the offering is called as the page is', () => {
  const titleOf = (html: string) => rateHtml(html, { url: null, today: '2026-11-25', locale: 'en' }).listings[0]?.title;
  const page = (body: string) =>
    `<html lang="en"><title>Visiting Student Electives | Orrin Medical College</title><body>${body}<p>Visiting students take electives on our wards.</p>${TERMS}</main></body></html>`;

  test('also where the name stands in a banner among the menus', () => {
    const banner = '<nav><ul><li><a href="/a">About</a></li></ul><h1>Visiting Student Electives</h1></nav>';
    expect(titleOf(page(`${banner}<main><h2>Overview</h2>`))).toBe('Visiting Student Electives');
  });
  test('not by a heading that begins what follows', () => {
    expect(titleOf(page('<main><h1>Medical Students</h1><h2>Scheduling rotations:</h2>'))).toBe('Medical Students');
  });
});

describe('the type follows from what is allowed and from who may come', () => {
  const SCHOOL = 'https://med.holt.edu/visiting';
  test.each<[string, string, string | undefined, Partial<RatedListing>]>([
    ['Research elective', 'Students read charts and write papers.', undefined, { type: 'research', contact: 'none', mislabelled: false }],
    ['Elective', 'You shadow the doctor and may not touch patients.', undefined, { type: 'observership', mislabelled: true }],
    ['Sub-internship', 'Final-year students act as an intern on the ward.', undefined, { type: 'sub-internship', setting: 'inpatient' }],
    [
      'Observership at Holt School of Medicine, graduates too',
      'Final-year medical students take histories and examine patients.',
      SCHOOL,
      { type: 'externship', contact: 'hands-on', setting: 'both', settingBasis: 'likely', mislabelled: true },
    ],
    [
      'Externship',
      'All rotations take place in offices.',
      undefined,
      { type: 'externship', setting: 'outpatient', settingBasis: 'stated' },
    ],
    [
      'Clinical rotation',
      'Ask us what you may do.',
      undefined,
      { type: 'unclear', contact: 'unclear', contactBasis: 'unclear', setting: 'unclear', settingBasis: 'unclear' },
    ],
    ['Elective', 'A hands-on month. You observe endoscopies.', undefined, { type: 'elective', contact: 'hands-on' }],
    ['Elective', 'A hands-on month. You observe the doctor.', undefined, { type: 'observership', contact: 'observation' }],
    ['Externship', 'A hands-on month. You observe endoscopies.', undefined, { type: 'observership', contact: 'observation' }],
    ['Observership', 'A hands-on month.', undefined, { type: 'observership', contact: 'observation', contactBasis: 'likely' }],
    ['Observership', 'You work through paper cases.', undefined, { type: 'research', contact: 'none', mislabelled: false }],
    ['Externship', 'You work through paper cases.', undefined, { type: 'research', contact: 'none', mislabelled: true }],
    ['Research elective', 'You write papers. All meetings are online, by video.', undefined, { type: 'research', setting: 'remote' }],
    [
      'Visiting Resident Rotation',
      'You shadow the doctor and may not touch patients.',
      undefined,
      { type: 'unclear', contact: 'observation' },
    ],
    ['Visiting Resident Rotation', 'You examine patients and write notes.', undefined, { type: 'unclear', contact: 'hands-on' }],
  ])('%s: %s', (title, text, url, expected) => expect(rated(title, text, url)).toMatchObject(expected));
});

describe('pieces of a list', () => {
  const page = (pieces: string) =>
    rateHtml(`<html lang="en"><title>Externships and observerships</title><main><h1>Our rotations</h1>${TERMS}${pieces}</main></html>`, {
      url: 'https://www.example.org/rotations',
      today: '2026-11-25',
      locale: 'en',
    }).listings;
  const piece = (name: string, text: string) => `<h3>${name}</h3><p>${text} Four weeks, $900.</p>`;

  test('one that is an exception to its section is not what the section says', () => {
    const watching = `<h2>Hospital seats</h2><p>All of this section is watching; you may not examine patients.</p>`;
    const listings = page(
      `${watching}${piece('Surgery, Elm', 'Wards.')}${piece('Urology, Elm', 'Wards.')}${piece('Medicine, Elm', 'Exception in this section. You examine patients and write notes.')}` +
        `<h2>Office seats</h2><p>You examine patients.</p>${piece('Pediatrics, Firth', 'Clinic.')}`,
    );
    expect(listings.map(({ contact }) => contact)).toEqual(['observation', 'observation', 'hands-on', 'hands-on']);
  });

  test('what is said of those who watch holds for no elective beside them, unless the page speaks of nothing else', () => {
    const pieces =
      piece('Surgery Elective', 'You examine patients.') +
      piece('Urology Observership', 'You look on.') +
      piece('Neurology Elective', 'You examine patients.');
    const fees = (text: string) =>
      rateHtml(
        `<html lang="en"><title>Visitors</title><main><h1>Visitors to our hospital</h1>${pieces.replaceAll(', $900', '')}<h2>Charges</h2><p>${text}</p><p>Graduates may apply.</p></main></html>`,
        {
          url: 'https://www.example.org/visitors',
          today: '2026-11-25',
          locale: 'en',
        },
      ).listings.map(({ facts }) => facts.fee?.total);
    expect(fees('Observers pay a $250 processing fee. Electives carry no charge.')).toEqual([0, 250, 0]);
    expect(fees('Electives cost $500 for each block.')).toEqual([500, 500, 500]);
  });

  test('what a key says of its length holds where it says none itself', () => {
    const key = '<p>Key: A = on the ward, 4 weeks. B = in the office, 8 weeks.</p>';
    const row = (name: string, code: string, text: string) => `<tr><td>${name}<td>${code}<td>${text}<td>$900`;
    const listings = page(
      `${key}<table><tr><th>Rotation<th>Key<th>Remarks<th>Price${row('Surgery, Elm', 'A', '2 weeks here')}${row('Urology, Elm', 'A', 'Mondays')}${row('Neurology, Elm', 'B', 'Mondays')}</table>`,
    );
    expect(listings.map(({ facts }) => facts.weeks?.max)).toEqual([2, 4, 8]);
  });
});
