/** Where the visitor is, told by the offering, its section and the page: what stands nearest and says enough decides. */
import { describe, expect, test } from 'vitest';
import { type Sentence, sentencesOf } from '../../src/classify/sentences.ts';
import { entirelyOnline, headedOnline, settingOf } from '../../src/classify/setting.ts';
import { sightings } from '../../src/classify/sightings.ts';
import type { Setting } from '../../src/model.ts';
import { pageOf } from '../support/page-of.ts';

function lines(text: string, more: Partial<Sentence> = {}): Sentence[] {
  const { blocks } = pageOf(text);
  return sentencesOf(blocks, [...blocks.keys()]).map((s) => ({ ...s, ...more }));
}
interface Told {
  own?: string;
  key?: string;
  section?: string;
  shared?: string;
}
const judged = ({ own = '', key = '', section = '', shared = '' }: Told, close = true) =>
  settingOf(
    [own, key, section, shared].map((text) => lines(text)),
    close,
  );

describe('in a piece about one offering', () => {
  test.each<[Setting, Told]>([
    ['outpatient', { own: 'Office or clinic' }],
    ['outpatient', { own: 'Prenatal clinic four days' }],
    ['inpatient', { own: 'Psychiatric unit with 22 beds' }],
    ['unclear', { own: 'Contact: orthopedics clinic, ext. 12' }],
    ['both', { own: 'Setting\nBoth' }],
    ['unclear', { own: 'Nothing is said.', section: '# Elmford and online' }],
    ['outpatient', { own: 'Wednesdays in the Heart Failure Clinic' }],
    ['inpatient', { own: 'On the wards' }],
    ['both', { own: 'Mornings on the wards, afternoons in the clinic.' }],
    ['remote', { own: 'Online' }],
    ['remote', { own: 'Online: you sit in on consultations for emergency rooms.' }],
    ['remote', { own: 'Clinic, the quiet chair\nReal appointments by video.' }],
    ['remote', { own: 'Clinic, live\nYou run the interview in our virtual room.' }],
    ['both', { own: '# At the office\nIn the ward on Fridays. All shadowing, here and online, rests.' }],
    ['inpatient', { own: 'Cath lab and wards at a 500-bed hospital' }],
    ['inpatient', { own: 'Nothing is said.', shared: 'Observers are with the team on the wards.' }],
    ['outpatient', { own: 'Nothing is said.', key: 'you see patients in our clinic' }],
    ['inpatient', { own: 'Nothing is said.', section: '# On the wards' }],
    ['unclear', { own: 'Nothing is said.', section: 'Unless the card says so, you are on the wards.' }],
    ['outpatient', { own: 'In our clinic', section: '# On the wards' }],
    ['inpatient', { own: 'Nothing is said.', shared: 'All rotations are on the wards.' }],
    ['unclear', { own: 'Nothing is said.', shared: 'The wards were built in 1890.' }],
    ['unclear', { own: 'Letters are on hospital letterhead.' }],
    ['both', { own: 'One day a week you go to the clinic.', section: 'You are on the wards.' }],
    ['outpatient', { own: 'One day a week you go to the clinic.' }],
    ['outpatient', { own: 'One day a week you go to the clinic.', section: 'Nothing is said.' }],
    ['unclear', { own: 'Some observers go to the wards and some observers go to the clinic.' }],
  ])('%s: %o', (value, told) => expect(judged(told).value).toBe(value));
});

const WARDS =
  'You join the ward team. You round on the wards every day. You stay on the wards until noon. You admit with the inpatient team.';

describe('on a page about one offering', () => {
  test.each<[Setting, string]>([
    ['unclear', 'Office or clinic'],
    ['outpatient', 'All seats are office seats.'],
    ['outpatient', 'Two weeks at the Weller Clinic.'],
    ['unclear', 'Two weeks with a doctor who graduated from the Weller Clinic.'],
    ['inpatient', '# The rotation on the wards'],
    ['unclear', 'On Fridays you hear a lecture at the Cleveland Clinic.'],
    ['remote', 'Everything is online for you.'],
    ['both', `${WARDS} Two afternoons a week you see patients in clinic.`],
    ['both', `${WARDS} You go from the wards to our outpatient clinic.`],
    ['inpatient', `${WARDS} You see the patients of the clinic.`],
    ['inpatient', 'You join the wards. The clinic of our residents is busy.'],
    ['inpatient', 'Our residents run the clinic. You join the team on the wards.'],
    ['unclear', 'All residents work on the wards.'],
    ['inpatient', 'All residents work on the wards with you.'],
    ['remote', 'Everything happens online: you join by video.'],
    ['unclear', 'Video visits are available for patients.'],
    ['unclear', 'If your doctor agrees, you may go to the wards.'],
    ['unclear', 'You may come on-site, or join by video.'],
    ['outpatient', 'You will be in our outpatient clinic, with parking behind it'],
  ])('%s: %s', (value, text) => expect(judged({ own: text }, false).value).toBe(value));
});

describe('what a sentence for many says', () => {
  test.each<[Setting, string]>([
    ['outpatient', 'You will be in a clinic.'],
    ['outpatient', 'All rotations are in outpatient clinics.'],
    ['unclear', 'Unless the card says so, you will not be on the wards.'],
    ['outpatient', 'All rotations are in outpatient clinics, unless the card names the wards.'],
    ['unclear', 'Except where noted, all rotations are in outpatient clinics.'],
  ])('%s: %s', (value, shared) => expect(judged({ shared }, false).value).toBe(value));
});

test('the words that decided are kept, not those that said otherwise', () => {
  const { value, seen } = judged({ own: 'You round on the wards every day. You join the ward team. There is a clinic.' }, false);
  expect(value).toBe('inpatient');
  expect(new Set(seen.map((s) => s.value))).toEqual(new Set(['inpatient']));
  const both = judged({ own: 'Mornings you are on the wards, afternoons in the clinic.' });
  expect(new Set(both.seen.map((s) => s.value))).toEqual(new Set(['inpatient', 'outpatient']));
  const more = judged({ own: 'You are on the wards, then in the clinic. You hear lectures online.' });
  expect(new Set(more.seen.map((s) => s.value))).toEqual(new Set(['inpatient', 'outpatient']));
  expect(judged({ own: 'Nothing is said.' })).toEqual({ value: 'unclear', seen: [] });
});

test('a link tells of another page', () => {
  const linked = (close: boolean) => settingOf([lines('Rotations on the wards', { link: true }), [], [], []], close).value;
  expect([linked(false), linked(true)]).toEqual(['unclear', 'inpatient']);
});

test('a heading over a section says that it is online', () => {
  const headed = (text: string) => headedOnline(sightings('setting', lines(text)));
  expect(headed('## From a distance')).toBe(true);
  expect(headed('## Online and on the wards')).toBe(false);
  expect(headed('From a distance')).toBe(false);
});

test('all of it online', () => {
  const all = (text: string, more?: Partial<Sentence>) => entirelyOnline(sightings('setting', lines(text, more)));
  expect(all('All meetings are online, by video.')).toBe(true);
  expect(all('You join by video on Fridays.')).toBe(false);
  expect(all('Everything is on the wards.')).toBe(false);
  expect(all('All meetings are online, by video.', { link: true })).toBe(false);
});
