/** Specialties are said in the reader's language, and understood in any. */
import { describe, expect, it, test } from 'vitest';
import { advise } from '../../src/advise/advise.ts';
import { specialtiesMatch, specialtyAsWritten, specialtyName } from '../../src/advise/specialties.ts';
import { specialtyIn } from '../../src/advise/specialty-names.ts';
import { type Locale, SPECIALTY_NAMES } from '../../src/model.ts';
import { contextOf, listingOf } from '../support/sketch.ts';

test.each(SPECIALTY_NAMES)('%s has a name of its own in every language, which is understood', (name) => {
  for (const locale of ['es', 'ar'] as const) {
    const said = specialtyIn(name, locale);
    expect(said).not.toBe(name);
    expect(specialtyName(said)).toBe(name);
  }
});

it('keeps what is not in the list as it was written', () => {
  expect(specialtyIn('aviation medicine', 'ar')).toBe('aviation medicine');
  expect(specialtyAsWritten('Aviation medicine', 'es')).toBe('Aviation medicine');
});

it('takes what was typed in one language as the same in another', () => {
  expect(specialtiesMatch('Cardiología', 'internal medicine')).toBe(true);
  expect(specialtyAsWritten('طب القلب', 'es')).toBe('cardiología');
});

describe('advice', () => {
  const said = (specialty: string, locale: Locale) => {
    const listing = listingOf({ type: 'observership', facts: { specialties: ['dermatology'] } });
    const { warnings, signs } = advise(listing, { schema: 1, specialty }, { ...contextOf(), locale });
    return [...warnings, ...signs].filter(({ id }) => id.startsWith('specialty')).map(({ text }) => text);
  };

  it('names both fields in the language of the reader', () =>
    expect(said('internal medicine', 'es')).toEqual([expect.stringMatching(/dermatología.*medicina interna/)]));
  it('knows the field whatever the language it was typed in', () =>
    expect(said('dermatología', 'en')).toEqual(['It is in your field: dermatology.']));
});
