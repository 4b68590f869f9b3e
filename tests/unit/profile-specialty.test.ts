// @vitest-environment happy-dom
/** A specialty that is not in the list: the reader is told at once, and nothing is compared with it. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { advise } from '../../src/advise/advise.ts';
import { nearestSpecialties } from '../../src/advise/nearest-specialties.ts';
import type { Locale } from '../../src/model.ts';
import { GROUPS } from '../../src/profile/fields.ts';
import { Control } from '../../src/show/profile/control.tsx';
import { inLanguage } from '../support/i18n.ts';
import { contextOf, listingOf } from '../support/sketch.ts';

const field = GROUPS.flatMap(({ fields }) => fields).find(({ path }) => path === 'specialty')!;
let set: unknown[];
const form = (value: string | undefined, locale: Locale = 'en') =>
  inLanguage(locale, () =>
    act(() => render(h(Control, { field, value, wrong: undefined, change: (_, to) => set.push(to) }), document.body)),
  );
const said = () => document.querySelector('[role=status]')?.textContent;
const near = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

beforeEach(() => {
  set = [];
  render(null, document.body);
});

describe('the field', () => {
  test('says that it will not be compared, as the description of the field, and offers what is near', () => {
    form('Kardiologie');
    expect(said()).toBe('Not on the list of specialties, so no offer is compared with it.');
    expect(document.querySelector('input')?.getAttribute('aria-describedby')).toBe(document.querySelector('[role=status]')?.id);
    expect(near()[0]).toBe('cardiology');
    document.querySelector('button')?.click();
    expect(set).toEqual(['cardiology']);
  });

  test.each([undefined, 'cardiology', ' Cardiología ', 'طب القلب', 'ob/gyn'])('says nothing of %j', (value) => {
    form(value);
    expect([said(), near()]).toEqual(['', []]);
  });

  test('offers nothing where nothing is near', () => {
    form('zzz');
    expect([said(), near()]).toEqual([expect.stringContaining('Not on the list'), []]);
  });
});

test.each([
  ['Kardiologie', 'cardiology'],
  ['Pädiatrie', 'pediatrics'],
  ['Gynäkologie', 'obstetrics and gynecology'],
  ['dermatologia', 'dermatology'],
  ['ortopedics', 'orthopedic surgery'],
  ['cardio', 'cardiology'],
  ['جراحة القلب', 'cardiothoracic surgery'],
])('near %s is first %s', (written, name) => expect(nearestSpecialties(written)[0]).toBe(name));

test('near "heart surgery" is the surgery of the heart, among three at most', () => {
  expect(nearestSpecialties('heart surgery')).toContain('cardiothoracic surgery');
  expect(nearestSpecialties('heart surgery')).toHaveLength(3);
});

test('no offer is held against it', () => {
  const listing = listingOf({ type: 'observership', facts: { specialties: ['cardiology'] } });
  const { warnings, signs } = advise(listing, { schema: 1, specialty: 'Kardiologie' }, contextOf());
  expect([...warnings, ...signs].filter(({ id }) => id.startsWith('specialty'))).toEqual([]);
});
