/** Where a cue stands in a sentence, and what it says there: of whom, under which condition, as a name or as a word. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/classify/sentences.ts';
import { type Sighting, sightings } from '../../src/classify/sightings.ts';
import { pageOf } from '../support/page-of.ts';

function seen(axis: Parameters<typeof sightings>[0], text: string): Sighting[] {
  const { blocks } = pageOf(text);
  return sightings(axis, sentencesOf(blocks, [...blocks.keys()]));
}
const contact = (text: string) => seen('contact', text).map(({ cue, value }) => `${cue} ${value}`);

describe('what says nothing', () => {
  test.each([
    'Do I examine patients?',
    'Please see our page for students who examine patients.',
    'Those who examine patients, see the list of electives.',
    'If you wish to examine patients, choose one of our electives.',
    'To examine patients, click here.',
    'Learn more about how you examine patients.',
    'Where a site is for observation only, its card says so.',
    'If a row allows observation only, it is marked.',
    'You learn how to examine patients.',
    'Residents examine patients.',
    'A company once advertised our office as one where you examine patients.',
  ])('%s', (text) => expect(contact(text)).toEqual([]));
});

describe('what says something', () => {
  test.each<[string, string[]]>([
    ['You examine patients.', ['examines hands-on']],
    ['Someone shows you around, then you examine patients.', ['examines hands-on']],
    ['Do I examine patients? Yes.', ['examines hands-on']],
    ['Do I examine patients? No.', ['examines observation']],
    ['Are visitors not allowed to examine patients? No.', ['examines hands-on']],
    ['Where a site is for observation only, you stay in the office.', ['observes-only observation']],
    ['You may only observe.', ['observes observation', 'observes-only observation']],
    ['You gain knowledge of the ward while shadowing.', ['observes observation']],
    ['Do not conduct physical exams.', ['examines observation']],
  ])('%s', (text, expected) => expect(contact(text).sort()).toEqual(expected));
});

test('a denial right before it takes back what says that there is nothing but watching, one further off does not', () => {
  const only = (text: string) => contact(text).includes('observes-only observation');
  expect(only('You may not ask questions, only observe.')).toBe(true);
  expect(only('This is not observation only.')).toBe(false);
  expect(only('It is not an observation only visit.')).toBe(false);
  expect(only('It will not be observation only.')).toBe(false);
});

test('under a condition an act weighs little', () => {
  const [sure] = seen('contact', 'You take a history.');
  const [perhaps] = seen('contact', 'If the doctor allows it, you take a history.');
  expect(sure).toMatchObject({ value: 'hands-on', weight: 3, conditional: false });
  expect(perhaps).toMatchObject({ value: 'hands-on', weight: 1, conditional: true });
});

test('what is watched under a condition is watched all the same', () => {
  const [watched] = seen('contact', 'Where permitted you shadow the surgeon.');
  expect(watched).toMatchObject({ value: 'observation', weight: 2, conditional: false });
});

test('the page’s own words are kept, with their capitals, and where they stand', () => {
  expect(seen('type', 'Our Clinical Observership is full.')).toMatchObject([{ word: 'Observership', at: 13, value: 'observership' }]);
});

describe('a place in a proper name', () => {
  const named = (text: string) => seen('setting', text).some((s) => s.named);
  test.each([
    ['You will go to the Weller Clinic.', true],
    ['You will go to the clinic.', false],
    ['Clinic days are long here.', false],
    ['# You will go to the Weller Clinic', false],
    ['VISIT THE WELLER Clinic', false],
  ])('%s: %s', (text, expected) => expect(named(text)).toBe(expected));
});
