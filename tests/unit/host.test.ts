/** Who stands behind a page: by its title and address, by its text, by the list of known sites. */
import { describe, expect, test } from 'vitest';
import { type HostSeen, hostOf } from '../../src/classify/host.ts';
import { sentencesOf } from '../../src/classify/sentences.ts';
import type { Host } from '../../src/model.ts';
import { pageOf } from '../support/page-of.ts';

function host(title: string, text: string, url: string | null = null, listed: Host | null = null): HostSeen {
  const page = { ...pageOf(text), title, url };
  return hostOf(page, sentencesOf(page.blocks, [...page.blocks.keys()]), listed);
}

test.each<[Host, string]>([
  ['school', 'Orrin University\nVisiting students may apply.'],
  ['school', 'University of Orrin\nVisiting students may apply.'],
  ['hospital', 'Mercy Point Hospital\nVisitors may apply.'],
  ['unclear', 'Students of Orrin University may apply.'],
])('by the name above the text, where nothing else tells, %s: %s', (kind, text) => expect(host('Visitors', text).kind).toBe(kind));

describe('by the title and the address', () => {
  test.each<[Host, string, string | null]>([
    ['hospital', 'Observers | Mercy Point Hospital', null],
    ['hospital', 'Observers', 'https://www.mercy-point-hospital.org/observers'],
    ['hospital', 'Visiting students | Quarry Children’s', null],
    ['unclear', 'Visitors | Quarry Children’s Museum', null],
    ['school', 'Visiting rotations | Orrin School of Medicine', null],
    ['school', 'Visiting students', 'https://medicine.holt.edu/visiting'],
    ['school', 'Electives | Orrin Medical College', null],
    ['clinic', 'Spend a month with us | Clearfield Family Care', null],
    ['agency', 'Hands-on months', 'https://www.goodrotations.com/'],
    ['directory', 'Directory of visits', null],
    ['unclear', 'Observers', 'https://www.example.org/'],
    ['unclear', 'Observers', null],
    ['unclear', 'Observers', 'file:///home/mercy-hospital.html'],
  ])('%s: %s %s', (kind, title, url) => expect(host(title, 'Come and see.', url).kind).toBe(kind));
});

describe('by the text', () => {
  test.each<[Host, string]>([
    ['clinic', 'I see patients in my office. The practice is small.'],
    ['agency', 'We match you with our preceptors. A placement fee is due.'],
    ['hospital', 'The hospital has nine departments. Ask the medical staff office of the hospital.'],
    ['unclear', 'The hospital is old. The departments are new.'],
  ])('%s: %s', (kind, text) => expect(host('Come and see', text).kind).toBe(kind));

  test('its name weighs against a word or two, much of another sort against its name', () => {
    expect(host('Mercy Point Hospital', 'I see patients in my office.').kind).toBe('hospital');
    expect(
      host('Mercy Point Hospital', 'I see patients in my office. The practice is small. My patients wait in my waiting room.').kind,
    ).toBe('clinic');
  });

  test('the words that tell of it are kept', () => {
    expect(host('Mercy Point Hospital', 'Come and see. The hospital is old.').sentence?.quote).toBe('The hospital is old.');
    expect(host('Mercy Point Hospital', 'Come and see.').sentence).toBeNull();
    expect(host('Come', 'The hospital is old.')).toEqual({ kind: 'unclear', system: false, sentence: null });
  });
});

test('a known site is what the list says, unless its page speaks louder', () => {
  expect(host('Come and see', 'You are welcome.', 'https://x.test/', 'directory').kind).toBe('directory');
  expect(host('Mercy Point Hospital', 'You are welcome.', 'https://x.test/', 'agency').kind).toBe('agency');
  expect(host('Mercy Point Hospital', 'The hospital is old. The hospital has departments.', 'https://x.test/', 'agency').kind).toBe(
    'hospital',
  );
});

test('a health system is many hospitals and clinics, a hospital is one', () => {
  expect(host('Observers | Ashford Health', 'Come.')).toMatchObject({ kind: 'hospital', system: true });
  expect(host('Observers | Ashford Health Hospital', 'Come.')).toMatchObject({ kind: 'hospital', system: false });
  expect(host('Observers | Ashford Infirmary', 'Come.')).toMatchObject({ kind: 'hospital', system: false });
  expect(host('Electives | Ashford University Health', 'Course catalog.')).toMatchObject({ kind: 'school', system: false });
});
